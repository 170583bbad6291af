/** The parts of a generated sheet that are not read back from a host; a fingerprint of each tells whether it changed. */
import { fingerprint } from "../../workbook/fingerprint";
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
  const ofCells = <T>(pick: (cell: SheetDoc["rows"][number]["cells"][number]) => T): (readonly [string, T])[][] =>
    doc.rows.map((row) => Object.entries(row.cells).map(([column, cell]) => [column, pick(cell)] as const));
  return {
    // The look of a home cell follows what a person typed there: it is theirs.
    styles: fingerprint(ofCells((cell) => (cell.home === true ? null : cell.style))),
    columns: fingerprint(doc.columns),
    rows: fingerprint(doc.rows.map((row) => [row.height ?? null, row.hidden ?? false])),
    validations: fingerprint(doc.validations),
    conditionals: fingerprint(doc.conditionals),
    links: fingerprint(ofCells((cell) => cell.link ?? null)),
    charts: fingerprint(doc.charts),
    freeze: fingerprint(doc.freeze),
    print: fingerprint(doc.print ?? null),
  };
}
