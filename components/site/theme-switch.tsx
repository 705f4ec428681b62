import { text } from "@/lib/site/text";

const choices = ["system", "light", "dark"] as const;

/** Three buttons, one of them pressed; `ThemeScript` handles clicks. */
export function ThemeSwitch() {
  return (
    <fieldset className="theme-switch">
      <legend className="sr-only">{text.theme.legend}</legend>
      <div className="flex rounded-box border border-rule text-xs">
        {choices.map((choice) => (
          <button
            key={choice}
            type="button"
            data-theme-choice={choice}
            aria-pressed={choice === "system"}
            suppressHydrationWarning
            className="min-h-9 px-3 text-muted aria-pressed:bg-ink aria-pressed:text-paper"
          >
            {text.theme[choice]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
