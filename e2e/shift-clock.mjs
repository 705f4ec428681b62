/** Preloaded into a server under test: its clock is `CLOCK_SHIFT` milliseconds ahead. */
const shift = Number(process.env.CLOCK_SHIFT ?? 0);
const { now } = Date;

Date.now = () => now() + shift;
globalThis.Date = new Proxy(Date, {
  construct: (target, parts) => new target(...(parts.length === 0 ? [target.now()] : parts)),
});
// Next asks this one whether a page is too old.
Object.defineProperty(performance, "timeOrigin", { value: performance.timeOrigin + shift });
