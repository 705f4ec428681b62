/** What the header's menu button opens on phones. */
export const sidebarId = "_sidebar";
