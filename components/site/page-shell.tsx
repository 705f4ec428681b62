import type { ReactNode } from "react";
import { Sidebar } from "@/components/sidebar/sidebar";
import { StaticHtml } from "@/components/ui/static-html";
import { text } from "@/lib/site/text";
import { PrintedAddress } from "./printed-address";
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
        <PrintedAddress path={path} />
        {children}
      </main>
      <aside
        id={sidebarId}
        popover="auto"
        aria-label={text.sidebar}
        className="no-print m-0 max-h-none w-full max-w-none bg-paper pt-10 text-ink popovers:h-dvh popovers:overflow-y-auto popovers:p-5 popovers:sm:ml-auto popovers:sm:w-96 lg:static lg:col-start-1 lg:row-start-1 lg:block lg:pt-0 popovers:lg:ml-0 popovers:lg:h-auto popovers:lg:w-auto popovers:lg:overflow-visible popovers:lg:p-0"
      >
        <div className="mb-6 hidden justify-end popovers:flex popovers:lg:hidden">
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
