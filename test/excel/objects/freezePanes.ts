/** `Worksheet.freezePanes`: rows and columns that stay in sight. */
import type { Merge } from "../../../shared/workbook/snapshot";
import { isAllColumns, isAllRows, LAST_COLUMN, LAST_ROW } from "../facets/areas";
import type { SheetFacets } from "../facets/sheetFacets";
import { type Argument, type ExcelObject, invalidArgument } from "../fake/excelObject";
import { wholeIn } from "./checks";
import { nothing, notThere } from "./collections";
import { doing } from "./properties";
import { areasOf } from "./rangeAreas";

export function freezePanes({ freeze, link }: SheetFacets): ExcelObject {
  const location = (): ExcelObject | undefined => {
    const { rows, columns } = freeze.get();
    if (rows === 0 && columns === 0) return undefined;
    const [bottom, right] = [rows === 0 ? LAST_ROW : rows - 1, columns === 0 ? LAST_COLUMN : columns - 1];
    return link.rangeAt({ top: 0, left: 0, bottom, right });
  };
  return {
    kind: "WorksheetFreezePanes",
    methods: {
      freezeAt: doing((range) => freeze.set(range === null ? { rows: 0, columns: 0 } : frozenBy(range))),
      /** Rows alone: columns that were frozen are free again, as with a person's *Freeze Top Row*. */
      freezeRows: doing((count = 1) => freeze.set({ rows: wholeIn(0, LAST_ROW)(numberOf(count)), columns: 0 })),
      freezeColumns: doing((count = 1) => freeze.set({ rows: 0, columns: wholeIn(0, LAST_COLUMN)(numberOf(count)) })),
      unfreeze: doing(() => freeze.set({ rows: 0, columns: 0 })),
      getLocation: () => {
        const range = location();
        if (range === undefined) throw notThere();
        return range;
      },
      getLocationOrNullObject: () => location() ?? nothing("Range"),
    },
  };
}

const numberOf = (count: Argument): number => (typeof count === "number" ? count : Number.NaN);

/** Everything down to the last cell of the range; whole rows freeze rows alone. */
function frozenBy(range: Argument): { rows: number; columns: number } {
  const [area, ...others] = areasOf(range);
  if (area === undefined || others.length > 0) throw invalidArgument("one range is wanted");
  return { rows: frozenRows(area), columns: isAllColumns(area) ? 0 : area.right + 1 };
}

const frozenRows = (area: Merge): number => (isAllRows(area) ? 0 : area.bottom + 1);
