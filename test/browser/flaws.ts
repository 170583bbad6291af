/** What a person would see at once in the pane: sideways scroll, cut or overlapping text, small targets. */
import type { Page } from "playwright-core";

/** Told in words; none: all is well. */
export const flawsOf = (page: Pick<Page, "evaluate">): Promise<readonly string[]> => page.evaluate(FLAWS);

const FLAWS = `(() => {
  const flaws = [];
  const pane = document.querySelector(".cabina");
  const main = document.querySelector(".cb-main");
  if (main.scrollWidth > main.clientWidth) flaws.push("scrolls sideways: " + main.scrollWidth + " > " + main.clientWidth);
  const shortened = ".cb-one, .cb-virtual .cb-what, .cb-node b";
  const isSeen = (element) => {
    const style = getComputedStyle(element);
    return style.visibility !== "hidden" && !element.closest(".cb-unseen, option") && element.checkVisibility();
  };
  const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
  const texts = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.textContent.trim() === "" || !isSeen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const area = element.closest(".cb-menu, .cb-main, .cb-strip, .cb-navigation");
    const short = element.closest(shortened) !== null;
    for (const box of range.getClientRects()) texts.push({ text: node.textContent.trim().slice(0, 40), box, area, short, element });
  }
  const edge = pane.getBoundingClientRect();
  for (const { text, box, short, element } of texts) {
    if (short) continue;
    if (box.left < edge.left || box.right > edge.right + 0.5) flaws.push("beyond the edge: " + text);
    const holder = element.closest("button, label, td, div, li, p, h1, h2, span");
    if (holder && getComputedStyle(holder).overflow !== "visible" && holder.scrollWidth > holder.clientWidth + 1) flaws.push("cut: " + text);
  }
  for (let one = 0; one < texts.length; one++) {
    for (let other = one + 1; other < texts.length; other++) {
      const [a, b] = [texts[one], texts[other]];
      if (a.area !== b.area || a.element === b.element || a.short || b.short) continue;
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (across > 1 && down > 4) flaws.push("overlapping: " + a.text + " / " + b.text);
    }
  }
  for (const target of pane.querySelectorAll("button, [role=tab], summary, label.cb-choice, select, input[type=text], input[type=search]")) {
    if (!isSeen(target)) continue;
    const { width, height } = (target.closest(".fui-Input") ?? target).getBoundingClientRect();
    if (height < 31.5 || width < 31.5) flaws.push("small target: " + Math.round(width) + " x " + Math.round(height) + " " + target.textContent.slice(0, 30));
  }
  return [...new Set(flaws)];
})()`;
