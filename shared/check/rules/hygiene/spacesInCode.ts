/** Spaces that nobody sees before, behind or inside a code: other sheets do not find it. */
import { type CellRange, cellAt } from "../../../workbook/address";
import type { CellWrite } from "../../../workbook/edit";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import { sheetsByName } from "../../cellsOf";
import { codeIn } from "../../codeText";
import { smallPlan } from "../../examples/smallPlan";
import type { Found } from "../../finding";
import type { Rule } from "../../rule";

export interface SpacesInCode {
  /** The first code, without its spaces. */
  readonly code: string;
  readonly cells: number;
}

export const spacesInCode: Rule<SpacesInCode> = {
  id: "spaces-in-code",
  severity: "info",
  examples: [
    {
      says: { it: "uno spazio dopo il codice", en: "a space behind the code" },
      sheets: smallPlan({ "Programmi!A3": "1.2.1 " }),
      finds: ["Programmi!A3"],
    },
    {
      says: { it: "uno spazio unificatore prima del codice", en: "a non-breaking space before the code" },
      sheets: smallPlan({ "Risorse!A2": "\u00a01.1.1" }),
      finds: ["Risorse!A2"],
    },
    {
      says: { it: "uno spazio davanti al punto", en: "a space before the dot" },
      sheets: smallPlan({ "Programmi!A3": "1.2 .1" }),
      finds: ["Programmi!A3"],
    },
    { says: { it: "codici puliti", en: "clean codes" }, sheets: smallPlan(), finds: [] },
  ],
  check: (facts) => {
    const sheets = sheetsByName(facts.snapshot);
    const names = [...new Set(facts.recognised.map(({ sheet }) => sheet))];
    return names.flatMap((name) => {
      const sheet = sheets.get(name);
      return sheet === undefined || facts.ownSheets.has(name) ? [] : onSheet(sheet);
    });
  },
};

const MOST_COLUMNS = 20;
function onSheet(sheet: SheetSnapshot): Found<SpacesInCode>[] {
  const writes: CellWrite[] = [];
  for (let column = 0; column < MOST_COLUMNS; column++) writes.push(...inColumn(sheet, column));
  writes.sort((one, other) => one.row - other.row || one.column - other.column);
  const cells: CellRange[] = writes.map(({ row, column }) => cellAt(sheet.name, row, column));
  const [at] = cells;
  const [first] = writes;
  if (at === undefined || first === undefined) return [];
  return [
    {
      key: sheet.name,
      severity: "info",
      at,
      cells,
      data: { code: first.content.kind === "value" ? String(first.content.value) : "", cells: cells.length },
      effect: 0,
      fix: [{ kind: "writeCells", sheet: sheet.name, cells: writes }],
    },
  ];
}

/** What is to be written in a column of codes; a column is one where at least half of the texts are codes. */
function inColumn(sheet: SheetSnapshot, column: number): CellWrite[] {
  const writes: CellWrite[] = [];
  let codes = 0;
  let others = 0;
  sheet.rows.forEach((cells, row) => {
    const cell = cells?.[column];
    if (typeof cell?.value !== "string" || cell.value === "") return;
    const code = codeIn(cell.value);
    if (code === undefined) {
      others += 1;
      return;
    }
    codes += 1;
    if (code !== cell.value && cell.formula === undefined) {
      writes.push({ row, column, content: { kind: "value", value: code }, expected: cell.value });
    }
  });
  return codes >= 2 && codes >= others ? writes : [];
}
