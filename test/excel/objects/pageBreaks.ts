/** `Worksheet.horizontalPageBreaks` and `verticalPageBreaks`: rows or columns before which a page begins. */
import type { SheetFacets } from "../facets/sheetFacets";
import type { Axis } from "../facets/sizes";
import { type Argument, type ExcelObject, invalidArgument } from "../fake/excelObject";
import { itemAt } from "./collections";
import { doing } from "./properties";
import { areasOf } from "./rangeAreas";

/** "Excel specifications and limits". */
const MOST = 1026;

export function pageBreaks(facets: SheetFacets, axis: Axis): ExcelObject {
  const { page } = facets;
  const all = (): readonly number[] => page.breaks[axis];
  const set = (breaks: readonly number[]): void => {
    page.breaks = { ...page.breaks, [axis]: breaks };
  };
  const object = (at: number): ExcelObject => ({
    kind: "PageBreak",
    identity: () => ({ Id: all().indexOf(at) }),
    gets: { rowIndex: () => (axis === "rows" ? at : 0), columnIndex: () => (axis === "rows" ? 0 : at) },
    methods: {
      delete: doing(() => set(all().filter((one) => one !== at))),
      getCellAfterBreak: () => facets.link.rangeAt(cellAfter(at, axis)),
    },
  });
  return {
    kind: "PageBreakCollection",
    items: () => all().map(object),
    methods: {
      add: (range) => {
        const at = lineOf(range, axis);
        if (at === 0) throw invalidArgument("no page can end before the first row or column");
        if (all().length >= MOST) throw invalidArgument(`more than ${MOST} breaks`);
        set([...new Set([...all(), at])].sort((one, other) => one - other));
        return object(at);
      },
      getCount: () => all().length,
      getItem: (index) => object(itemAt(all(), index)),
      removePageBreaks: doing(() => set([])),
    },
  };
}

function lineOf(range: Argument, axis: Axis): number {
  const area = areasOf(range)[0];
  if (area === undefined) throw invalidArgument("a range is wanted");
  return axis === "rows" ? area.top : area.left;
}

const cellAfter = (at: number, axis: Axis) =>
  axis === "rows" ? { top: at, bottom: at, left: 0, right: 0 } : { top: 0, bottom: 0, left: at, right: at };
