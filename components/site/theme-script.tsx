import { themeScript } from "@/lib/site/theme-script";

export function ThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own script, which holds nothing from outside.
  return <script dangerouslySetInnerHTML={{ __html: themeScript }} />;
}
