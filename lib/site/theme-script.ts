/**
 * Runs before the first paint, so that a chosen theme never flashes the other one, and answers the theme switch: a few
 * lines of plain script do what a client component would do after hydration. Another tab's choice is followed.
 * Without JavaScript the system's theme is used, and the switch is not shown.
 *
 * First of all it says what code may be loaded from code, where the browser asks (`require-trusted-types-for`): our own
 * chunks, and no HTML. The content security policy names this script by its hash.
 */
export const themeScript = `(function () {
  if (window.trustedTypes) trustedTypes.createPolicy("default", {
    createScriptURL: function (url) {
      var to = new URL(url, document.baseURI);
      return to.origin === location.origin && to.pathname.startsWith("/_next/static/") ? url : null;
    }
  });
  var root = document.documentElement, key = "theme";
  function apply(theme) {
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else { delete root.dataset.theme; theme = "system"; }
    document.querySelectorAll("[data-theme-choice]").forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.dataset.themeChoice === theme));
    });
  }
  function stored() { try { return localStorage.getItem(key); } catch (error) { return null; } }
  root.classList.add("has-script");
  apply(stored());
  document.addEventListener("DOMContentLoaded", function () { apply(stored()); });
  addEventListener("storage", function (event) { if (event.key === key) apply(event.newValue); });
  document.addEventListener("click", function (event) {
    var button = event.target.closest && event.target.closest("[data-theme-choice]");
    if (!button) return;
    try { localStorage.setItem(key, button.dataset.themeChoice); } catch (error) {}
    apply(button.dataset.themeChoice);
  });
})();`;
