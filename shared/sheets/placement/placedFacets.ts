/** The facets of a sheet that stands already: those of its new rows, and what is new in the others; what people added stays. */
import type { Edit, RowSize } from "../../workbook/edit";
import type { LinkDoc } from "../../workbook/sheetFacets";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { facetFingerprints, type ItemPrints, itemPrints, linksOf } from "../ledger/facets";
import { styledAreas } from "../newSheetEdits";
import type { RowDoc, SheetDoc } from "../sheetDoc";
import type { SheetPlace } from "./placeSheet";

/** What the ledger remembers of a sheet: `facetFingerprints` of the last time. */
export type FacetPrints = Readonly<Record<string, string>>;

export interface FacetInput {
  /** With the insertions made. */
  readonly present: SheetSnapshot;
  /** As laid out, and as relocated. */
  readonly doc: SheetDoc;
  readonly placed: SheetDoc;
  readonly place: SheetPlace;
  /** Absent: nothing is known, so that nothing but new rows is touched. */
  readonly before: FacetPrints | undefined;
  /** Rows whose visible texts are rewritten: their heights follow. */
  readonly retold: ReadonlySet<number>;
}

export function placedFacets(input: FacetInput): Edit[] {
  const sheet = input.present.name;
  const edits: Edit[] = [...newLines(input)];
  const { doc, placed, before } = input;
  if (before === undefined) return edits;
  const items = itemPrints(doc);
  const now = facetFingerprints(doc, items);
  const fresh = freshItems(input, items);
  if (fresh.validations.length > 0)
    edits.push({ kind: "setValidations", sheet, validations: fresh.validations, keep: true });
  if (fresh.conditionals.length > 0)
    edits.push({ kind: "setConditionals", sheet, conditionals: fresh.conditionals, keep: true });
  if (fresh.links.length > 0) edits.push({ kind: "setLinks", sheet, links: fresh.links, keep: true });
  if (now.charts !== before.charts && placed.charts.length > 0)
    edits.push({ kind: "setCharts", sheet, charts: placed.charts });
  if (now.freeze !== before.freeze) edits.push({ kind: "setFreeze", sheet, freeze: placed.freeze });
  if (now.print !== before.print && placed.print !== undefined)
    edits.push({ kind: "setPrint", sheet, print: placed.print });
  return edits;
}

/** The look and the size of lines that were inserted, and the heights of rows that say something else now. */
function newLines({ present, doc, placed, place, retold }: FacetInput): Edit[] {
  const sheet = present.name;
  const made = new Set([...place.rows.made].map((row) => place.rows.at[row] ?? row));
  const madeColumns = [...place.columns.made].map((column) => place.columns.at[column] ?? column);
  const areas = styledAreas({
    ...placed,
    rows: placed.rows.map((row, index) => lookOf(row, made.has(index), madeColumns)),
  });
  const rows = placed.rows.flatMap((row, index): RowSize[] => {
    const isHidden = present.hiddenRows.includes(index);
    // On a list that grows a row is hidden while it has nothing to say; elsewhere people hide rows as they like.
    const hidden = made.has(index) || (doc.grows === true && row.id !== undefined) ? row.hidden === true : isHidden;
    if (!made.has(index) && hidden === isHidden && !(retold.has(index) && row.height !== undefined)) return [];
    return [{ row: index, height: row.height ?? null, hidden }];
  });
  const runs = runsOf(madeColumns);
  return [
    ...(areas.length > 0 ? [{ kind: "styleCells", sheet, areas } as const] : []),
    ...runs.map(({ from, count }) => ({
      ...({ kind: "setColumns", sheet, from } as const),
      columns: placed.columns.slice(from, from + count),
    })),
    ...(rows.length > 0 ? [{ kind: "setRows", sheet, rows } as const] : []),
  ];
}

function lookOf(row: RowDoc, made: boolean, columns: readonly number[]): RowDoc {
  if (made) return row;
  if (columns.length === 0) return NOTHING;
  const cells = Object.entries(row.cells).filter(([column]) => columns.includes(Number(column)));
  return cells.length === 0 ? NOTHING : { cells: Object.fromEntries(cells) };
}

const NOTHING: RowDoc = { cells: {} };

/** `[3, 4, 9]` → from 3 two, from 9 one. */
function runsOf(columns: readonly number[]): { from: number; count: number }[] {
  const runs: { from: number; count: number }[] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.from + last.count === column) last.count++;
    else runs.push({ from: column, count: 1 });
  }
  return runs;
}

/** What the ledger does not remember having written. */
function freshItems(
  { doc, placed, place, before }: FacetInput,
  items: ItemPrints,
): {
  readonly validations: SheetDoc["validations"];
  readonly conditionals: SheetDoc["conditionals"];
  readonly links: readonly LinkDoc[];
} {
  const fresh = (facet: keyof ItemPrints): ((_: unknown, index: number) => boolean) => {
    const known = new Set((before?.[facet] ?? "").split(" "));
    return (_, index) => !known.has(items[facet][index] ?? "");
  };
  const links = linksOf(doc)
    .filter(fresh("links"))
    .flatMap(({ row, column, to }): LinkDoc[] => {
      const [r, c] = [place.rows.at[row] ?? row, place.columns.at[column] ?? column];
      return [{ row: r, column: c, to: placed.rows[r]?.cells[c]?.link ?? to }];
    });
  return {
    validations: placed.validations.filter(fresh("validations")),
    conditionals: placed.conditionals.filter(fresh("conditionals")),
    links,
  };
}
