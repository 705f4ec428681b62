import site from "../../site.config.ts";
import { dictionary } from "../i18n/dictionary.ts";

/** The interface text in the site's language. */
export const text = dictionary(site.language);
