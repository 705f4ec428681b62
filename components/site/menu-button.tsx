import { text } from "@/lib/site/text";
import { sidebarId } from "./sidebar-id";

const style = "min-h-11 items-center border border-rule px-4 font-medium text-sm";

/**
 * Opens the sidebar on phones. Where the browser has no popovers (Safari before 17), the sidebar stands after the text,
 * and a link leads there: the stylesheet shows one of the two, without a script.
 */
export function MenuButton() {
  return (
    <>
      <button
        type="button"
        popoverTarget={sidebarId}
        className={`hidden popovers:max-lg:inline-flex ${style}`}
      >
        {text.menu}
      </button>
      <a
        href={`#${sidebarId}`}
        className={`hidden no-underline max-lg:inline-flex popovers:max-lg:hidden ${style}`}
      >
        {text.menu}
      </a>
    </>
  );
}
