/** On a sheet whose rows come and go the facets follow: the look of new rows, and every other facet that is no longer the same. */
import type { Edit } from "../workbook/edit";
import { cellOf, type SheetSnapshot } from "../workbook/snapshot";
import { facetFingerprints } from "./ledger/facets";
import type { Ledger } from "./ledger/ledger";
import { newSheetEdits, styledAreas } from "./newSheetEdits";
import type { FacetPrints } from "./placement/placedFacets";
import type { RowDoc, SheetDoc, SheetKey } from "./sheetDoc";

export type { FacetPrints } from "./placement/placedFacets";

/** The fingerprints of the owned sheets of a year, by key. */
export const ownedPrints = (ledger: Ledger, year: number): Readonly<Record<SheetKey, FacetPrints>> =>
  Object.fromEntries(
    ledger.sheets.filter((sheet) => sheet.year === year).map(({ key, fingerprints }) => [key, fingerprints]),
  );

/**
 * Rows that stand already keep their look, whatever people made of it. A facet is written whole, and only where it differs
 * from what was written last: links, lists, colours by condition, heights, frozen rows, print set-up.
 */
export function facetEdits(present: SheetSnapshot, doc: SheetDoc, before: FacetPrints | undefined): Edit[] {
  const sheet = present.name;
  const now: FacetPrints = facetFingerprints(doc);
  const isChanged = (facet: string): boolean => now[facet] !== before?.[facet];
  const edits: Edit[] = [];
  const areas = styledAreas({ ...doc, rows: doc.rows.map((row, place) => (isNew(present, row, place) ? row : WHITE)) });
  if (areas.length > 0) edits.push({ kind: "styleCells", sheet, areas });
  for (const edit of newSheetEdits({ ...doc, name: sheet })) {
    const facet = FACET_OF[edit.kind];
    if (facet === undefined || !isChanged(facet)) continue;
    edits.push(edit.kind === "setRowHeights" ? sparingHidden(edit, present, doc) : edit);
  }
  return [...edits, ...emptied(doc, sheet, isChanged)];
}

/** Columns are left out: their widths are people's once the sheet stands. */
const FACET_OF: Readonly<Partial<Record<Edit["kind"], string>>> = {
  setRowHeights: "rows",
  setFreeze: "freeze",
  setValidations: "validations",
  setConditionals: "conditionals",
  setLinks: "links",
  setPrint: "print",
};

const WHITE: RowDoc = { cells: {} };

/** A row whose id does not stand there yet. */
const isNew = (present: SheetSnapshot, { id, cells }: RowDoc, row: number): boolean =>
  id !== undefined &&
  !Object.entries(cells).some(
    ([column, { content }]) =>
      content.kind === "value" && content.value === id && cellOf(present, row, Number(column))?.value === id,
  );

type Heights = Extract<Edit, { kind: "setRowHeights" }>;

/** Rows of others that are hidden stay hidden. */
function sparingHidden(edit: Heights, present: SheetSnapshot, doc: SheetDoc): Heights {
  const others = present.hiddenRows.filter((row) => row < edit.heights.length && doc.rows[row]?.id === undefined);
  return { ...edit, hiddenRows: [...edit.hiddenRows, ...others].sort((one, other) => one - other) };
}

/** A facet that had something and has nothing now. */
function emptied(doc: SheetDoc, sheet: string, isChanged: (facet: string) => boolean): Edit[] {
  const hasLinks = doc.rows.some(({ cells }) => Object.values(cells).some(({ link }) => link !== undefined));
  return [
    ...(doc.validations.length === 0 && isChanged("validations")
      ? [{ kind: "setValidations", sheet, validations: [] } as const]
      : []),
    ...(doc.conditionals.length === 0 && isChanged("conditionals")
      ? [{ kind: "setConditionals", sheet, conditionals: [] } as const]
      : []),
    ...(!hasLinks && isChanged("links") ? [{ kind: "setLinks", sheet, links: [] } as const] : []),
  ];
}
