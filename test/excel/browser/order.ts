/** What happens while the add-in's page loads, in order: written down by the page itself, before any other script runs. */
import type { Frame } from "playwright-core";

/** `associate NAME`, `ready` (the library called back), `script NAME` (one of ours was asked for), `react` (it has drawn). */
export const orderOf = (frame: Frame): Promise<readonly string[]> => frame.evaluate("order");

export const WRITES_ORDER = `(() => {
  const order = (window.order = []);
  const watch = (name, wrap) => {
    let held;
    Object.defineProperty(window, name, {
      configurable: true,
      // The library first sets it up empty: whoever takes it, takes it wrapped.
      get() {
        if (held) wrap(held);
        return held;
      },
      set(value) {
        held = value;
      },
    });
  };
  const wrapped = new WeakSet();
  const before = (object, method, note) => {
    const plain = object[method];
    if (typeof plain !== "function" || wrapped.has(plain)) return;
    const noted = (...args) => {
      order.push(note(...args));
      return plain.apply(object, args);
    };
    wrapped.add(noted);
    object[method] = noted;
  };
  watch("CustomFunctions", (it) => before(it, "associate", (name) => "associate " + name));
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) {
        if (node.nodeName === "SCRIPT" && node.src && !node.src.startsWith("https://appsforoffice.")) order.push("script " + node.src.replace(/^.*\\//, ""));
        if (node.nodeType === 1 && (node.matches(".cabina") || node.querySelector(".cabina"))) order.push("react");
      }
  }).observe(document, { childList: true, subtree: true });
})();`;
