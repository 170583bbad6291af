/** The parts of a generated sheet that are not read back from a host; a fingerprint of each tells whether it changed. */
import { fingerprint } from "../../workbook/fingerprint";
import type { StyleDoc } from "../../workbook/sheetFacets";
import type { SheetDoc } from "../sheetDoc";

export type Facet =
  | "styles"
  | "columns"
  | "rows"
  | "validations"
  | "conditionals"
  | "links"
  | "charts"
  | "freeze"
  | "print";

/** The fingerprint of every facet of a sheet. */
export function facetFingerprints(doc: SheetDoc): Readonly<Record<Facet, string>> {
  return {
    styles: fingerprint(stylesOf(doc)),
    columns: fingerprint(doc.columns),
    rows: fingerprint(doc.rows.map((row) => [row.height ?? null, row.hidden ?? false])),
    validations: fingerprint(doc.validations),
    conditionals: fingerprint(doc.conditionals),
    links: fingerprint(
      doc.rows.map(({ cells }) =>
        Object.entries(cells)
          .filter(([, cell]) => cell.link)
          .map(([column, cell]) => [column, cell.link]),
      ),
    ),
    charts: fingerprint(doc.charts),
    freeze: fingerprint(doc.freeze),
    print: fingerprint(doc.print ?? null),
  };
}

/**
 * The different looks of a sheet, and which cell has which, each row as one text: a sheet has thousands of cells and few looks.
 * The look of a home cell follows what a person typed there: it is theirs, and left out.
 */
function stylesOf(doc: SheetDoc): { readonly looks: readonly StyleDoc[]; readonly rows: readonly string[] } {
  const numbers = new Map<string, number>();
  const looks: StyleDoc[] = [];
  const numberOf = (style: StyleDoc): number => {
    const key = JSON.stringify(style);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, looks.length);
    return looks.push(style) - 1;
  };
  const rows = doc.rows.map(({ cells }) =>
    Object.entries(cells)
      .map(([column, cell]) => `${column}:${cell.home === true ? "" : numberOf(cell.style)}`)
      .join(" "),
  );
  return { looks, rows };
}
