/** The columns that a person has picked, found again by their headings after rows or columns have moved. */
import type { ColumnMapping } from "../../../shared/recognise/recognition";
import { fail, type Result, succeed } from "../../../shared/result";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import { columnTables } from "../model/columnTables";
import type { ColumnView } from "../model/settingsView";

/**
 * Each column at its heading: where it was, else at the only other heading on its sheet that says the same. The first
 * that is found nowhere is the problem: the column that stands in its place now is another one.
 */
export function pickedColumns(
  snapshot: Snapshot,
  mapping: readonly ColumnMapping[],
): Result<ColumnMapping[], ColumnMapping> {
  if (mapping.every(({ heading }) => heading === undefined)) return succeed([...mapping]);
  const inPlace = headings(snapshot, mapping, mapping);
  const anywhere = headings(snapshot, mapping, []);
  const found: ColumnMapping[] = [];
  for (const picked of mapping) {
    const now = picked.heading === undefined ? picked : foundAgain(picked, inPlace, anywhere);
    if (now === undefined) return fail(picked);
    found.push(now);
  }
  return succeed(found);
}

function foundAgain(
  picked: ColumnMapping,
  inPlace: readonly ColumnView[],
  anywhere: readonly ColumnView[],
): ColumnMapping | undefined {
  const saysSo = ({ sheet, heading }: ColumnView): boolean => sheet === picked.sheet && heading === picked.heading;
  if (inPlace.some((each) => saysSo(each) && each.row === picked.row && each.column === picked.column)) return picked;
  if (picked.heading === "") return undefined;
  const places = new Map(anywhere.filter(saysSo).map(({ row, column }) => [`${row},${column}`, { row, column }]));
  const [only] = places.values();
  return only === undefined || places.size > 1 ? undefined : { ...picked, ...only };
}

const LANGUAGES = ["it", "en"] as const;

/** The pane may have spoken either language when the column was picked. */
const headings = (
  snapshot: Snapshot,
  picked: readonly ColumnMapping[],
  mapping: readonly ColumnMapping[],
): ColumnView[] => {
  const sheets = new Set(picked.map(({ sheet }) => sheet));
  return LANGUAGES.flatMap((language) =>
    columnTables({ snapshot, sheets, mapping, language, every: true }).flatMap(({ columns }) => columns),
  );
};
