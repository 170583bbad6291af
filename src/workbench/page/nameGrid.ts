/** Gives the grid's controls the names and roles that reading aids need and the grid's program does not give. */
import type { GridNames } from "../../../shared/text/gridNames";

/** Takes what is typed into the grid; it has the focus whenever a cell is worked on. */
export const CELL_EDITOR = "#__editor___INTERNAL_EDITOR__DOCS_NORMAL";

type Attributes = Readonly<Record<string, string>>;

const command = (id: string): string => `button[data-u-command="${id}"]`;
/** Lists that open from the toolbar are boxes that know the mouse alone. */
const list = (id: string): string =>
  `[data-u-command="${id}"][aria-haspopup], [data-u-command="${id}"] [aria-haspopup]`;
const named = (name: string): Attributes => ({ "aria-label": name });
const button = (name: string): Attributes => ({ role: "button", "aria-label": name });

/** Which element gets what; the program's own marks, as they stand in the version that is pinned. */
const marks = (names: GridNames, at: string): readonly (readonly [selector: string, attributes: Attributes])[] => [
  ['[data-u-comp="ribbon-toolbar"]', named(names.toolbar)],
  [command("univer.command.undo"), named(names.undo)],
  [command("univer.command.redo"), named(names.redo)],
  [command("sheet.command.set-once-format-painter"), named(names.painter)],
  [command("sheet.command.clear-selection-all"), named(names.clear)],
  ['[data-u-command="sheet.command.set-range-font-family"] input', named(names.font)],
  ['[data-u-command="sheet.command.set-range-fontsize"] input', named(names.fontSize)],
  [command("sheet.command.set-range-font-increase"), named(names.larger)],
  [command("sheet.command.set-range-font-decrease"), named(names.smaller)],
  [command("sheet.command.set-range-bold"), named(names.bold)],
  [command("sheet.command.set-range-italic"), named(names.italic)],
  [command("sheet.command.set-range-underline"), named(names.underline)],
  [command("sheet.command.set-range-stroke"), named(names.struck)],
  [list("sheet.command.set-range-text-color"), button(names.textColour)],
  [list("sheet.command.set-background-color"), button(names.fill)],
  [list("sheet.command.set-border-basic"), button(names.border)],
  [list("sheet.command.set-horizontal-text-align"), button(names.across)],
  [list("sheet.command.set-vertical-text-align"), button(names.down)],
  [list("sheet.command.set-text-wrap"), button(names.wrap)],
  [list("sheet.command.set-text-rotation"), button(names.turn)],
  [list("sheet.command.add-worksheet-merge"), button(names.merge)],
  ['[data-u-comp="defined-name"] input', named(names.place)],
  ['[data-u-comp="defined-name"] [aria-haspopup]', button(names.names)],
  ['[data-u-comp="formula-bar"] canvas', { role: "img", tabindex: "-1", "aria-label": names.formula }],
  // Reached by the mouse; by keyboard a cell is typed into where it stands.
  ["#__editor___INTERNAL_EDITOR__DOCS_FORMULA_BAR", { role: "textbox", tabindex: "-1", "aria-label": names.formula }],
  ['[data-u-comp="formula-bar"] > div > button', named(names.stopCalculation)],
  ['canvas[id^="univer-sheet-main-canvas"]', { role: "img", tabindex: "-1", "aria-label": names.cells }],
  // Where a cell is typed into: drawn over it, and out of sight until then.
  ["section[data-range-selector] > div canvas", { role: "img", tabindex: "-1", "aria-label": names.typed }],
  ['footer button[data-u-comp="sheet-bar-append-button"]', named(names.addSheet)],
  ['footer [aria-haspopup="menu"] button[data-u-comp="sheet-bar-append-button"]', named(names.allSheets)],
  ['[data-u-comp="slide-tab-bar"]', named(names.tabs)],
  // Two that hold the panel or nothing: areas of the page are the page's own.
  ['aside[data-u-comp$="-sidebar"]', { role: "presentation" }],
  ['[data-u-comp="sidebar"]', named(names.panel)],
  ['[data-u-comp="sidebar"] > section > header button', named(names.closePanel)],
  ["section[data-react-aria-top-layer]", { role: "status", "aria-label": names.messages }],
  [CELL_EDITOR, { role: "textbox", "aria-multiline": "true", "aria-label": names.cell(at) }],
];

export interface NamedGrid {
  /** In another language, or with another cell selected. */
  name(names: GridNames, at: string): void;
  end(): void;
}

/** Keeps the names while the program draws its controls anew. */
export function nameGrid(grid: HTMLElement): NamedGrid {
  let list: ReturnType<typeof marks> = [];
  let asked = 0;
  const apply = (): void => {
    asked = 0;
    for (const [selector, attributes] of list)
      for (const element of grid.querySelectorAll(selector))
        for (const [name, value] of Object.entries(attributes))
          if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  };
  const soon = (): void => {
    if (asked === 0) asked = requestAnimationFrame(apply);
  };
  const watch = new MutationObserver(soon);
  watch.observe(grid, { childList: true, subtree: true });
  return {
    name(names, at) {
      list = marks(names, at);
      soon();
    },
    end() {
      watch.disconnect();
      cancelAnimationFrame(asked);
    },
  };
}
