import type { ReactNode } from "react";
import { Sidebar } from "@/components/sidebar/sidebar";
import { StaticHtml } from "@/components/ui/static-html";
import { text } from "@/lib/site/text";
import { sidebarId } from "./sidebar-id";

interface PageShellProps {
  readonly children: ReactNode;
  /** The path of this page, encoded: its link in the sidebar is marked. */
  readonly path: string;
  /** Name of the navigation in the sidebar; the site's default when absent. */
  readonly navigation?: string | undefined;
}

/**
 * What every page is in: the text first, then the sidebar, which stands left of it on wide screens and opens from the
 * header on phones. A popover does that without JavaScript.
 * @see https://html.spec.whatwg.org/multipage/popover.html
 */
export function PageShell({ children, path, navigation }: PageShellProps) {
  return (
    <StaticHtml
      as="div"
      className="mx-auto w-full max-w-page grow px-5 pt-6 pb-16 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-x-12 lg:px-8 lg:pt-10 print:block print:p-0"
    >
      <main id="_main" tabIndex={-1} className="min-w-0 outline-none lg:col-start-2 lg:row-start-1">
        {children}
      </main>
      <aside
        id={sidebarId}
        popover="auto"
        className="no-print m-0 h-dvh max-h-none w-full max-w-none overflow-y-auto bg-paper p-5 text-ink sm:ml-auto sm:w-96 lg:static lg:ml-0 lg:col-start-1 lg:row-start-1 lg:block lg:h-auto lg:w-auto lg:overflow-visible lg:p-0"
      >
        <div className="mb-6 flex justify-end lg:hidden">
          <button
            type="button"
            popoverTarget={sidebarId}
            popoverTargetAction="hide"
            className="min-h-11 border border-rule px-4 font-medium text-sm"
          >
            {text.closeMenu}
          </button>
        </div>
        <Sidebar path={path} navigation={navigation} />
      </aside>
    </StaticHtml>
  );
}
