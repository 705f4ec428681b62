import type { BodyComponents } from "@/lib/markdown/rendered-body";
import { BodyImage } from "./body-image";
import { Callout } from "./callout";
import { Figure } from "./figure";

/** What renders the elements and components of an article's body. */
export const bodyComponents: BodyComponents = { img: BodyImage, Callout, Figure };
