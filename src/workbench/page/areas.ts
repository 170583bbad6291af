/** F6 leads from one area of the page to the next, as in a spreadsheet program; in the grid the Tab key belongs to the cells. */
import { CELL_EDITOR } from "./nameGrid";

const GRID = "section.grid";
/** On the grid while its cells have the focus by keyboard. */
const ENTERED = "data-entered";

/** In the order seen. An area without anything to reach is passed over. */
const AREAS: readonly { readonly area: string; readonly first: string }[] = [
  { area: "header.bar", first: "button:not([disabled])" },
  { area: ".notices", first: "button, summary" },
  { area: GRID, first: CELL_EDITOR },
  { area: "aside.pane", first: '[role="tab"][tabindex="0"], .cb-main button, button' },
];

export interface AreaKeys {
  /** What is typed into a cell is entered before the focus leaves it. */
  readonly enter: () => Promise<void>;
  readonly save: () => void;
  readonly open: () => void;
}

/** Listens until the returned function is called. The last place in each area is remembered. */
export function watchAreaKeys(page: HTMLElement, keys: AreaKeys): () => void {
  const stop = new AbortController();
  const last = new Map<string, HTMLElement>();
  let byKey = false;
  const remember = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    const held = areaOf(target);
    if (held !== undefined) last.set(held.area, target);
    // Shows where the focus went: in the grid the selected cell is marked whether it has the focus or not.
    page.querySelector(GRID)?.toggleAttribute(ENTERED, byKey && target.matches(CELL_EDITOR));
  };
  const press = (event: KeyboardEvent): void => {
    byKey = true;
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    const command = (ctrlKey || metaKey) && !altKey && !shiftKey ? key.toLowerCase() : "";
    if (key !== "F6" && command !== "s" && command !== "o") return;
    // The browser would save the page itself, and the grid's program knows keys of its own.
    event.preventDefault();
    event.stopImmediatePropagation();
    if (command === "s") keys.save();
    else if (command === "o") keys.open();
    else void keys.enter().then(() => step(page, last, shiftKey ? -1 : 1));
  };
  const { signal } = stop;
  addEventListener("keydown", press, { signal, capture: true });
  const point = (): void => {
    byKey = false;
    page.querySelector(GRID)?.removeAttribute(ENTERED);
  };
  addEventListener("pointerdown", point, { signal, capture: true });
  page.addEventListener("focusin", remember, { signal });
  return () => stop.abort();
}

const areaOf = (element: Element): (typeof AREAS)[number] | undefined =>
  AREAS.find(({ area }) => element.closest(area) !== null);

function step(page: HTMLElement, last: ReadonlyMap<string, HTMLElement>, by: 1 | -1): void {
  const now = AREAS.findIndex(({ area }) => document.activeElement?.closest(area) != null);
  // From nowhere the first step leads to the first area, and backwards to the last.
  const start = now < 0 && by < 0 ? AREAS.length : now;
  for (let count = 1; count <= AREAS.length; count++) {
    const next = AREAS[(start + by * count + AREAS.length * 2) % AREAS.length];
    if (next !== undefined && enterArea(page, next, last.get(next.area))) return;
  }
}

function enterArea(
  page: HTMLElement,
  { area, first }: (typeof AREAS)[number],
  before: HTMLElement | undefined,
): boolean {
  const held = page.querySelector(area);
  if (held === null) return false;
  // In the grid one comes back to the cells, whatever of its controls was used before.
  const places = area === GRID ? [] : [before];
  for (const place of [...places, held.querySelector<HTMLElement>(first)]) {
    if (place == null || !held.contains(place) || !place.checkVisibility()) continue;
    place.focus();
    if (document.activeElement === place) return true;
  }
  return false;
}
