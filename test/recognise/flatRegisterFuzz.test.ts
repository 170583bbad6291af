/** Damaged registers: whatever happens to their cells, nothing throws, every value stands where the plan says, and long ones are read quickly. */
import fc from "fast-check";
import { indicatorsOf } from "../../shared/plan/indicatorsOf";
import { isBlank, textOf } from "../../shared/recognise/normalise";
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import { scorePlan } from "../../shared/score/scorePlan";
import { defaultSettings } from "../../shared/score/settings";
import {
  type CellValue,
  type Merge,
  type SheetSnapshot,
  type SnapshotCell,
  sheetNamed,
} from "../../shared/workbook/snapshot";
import { bookOf, sheetOf } from "./books";
import { FLAT_BOOKS, gridSheet } from "./flatBooks";
import { claimsOf } from "./homes";

interface Damage {
  readonly kind: "value" | "blank" | "swapColumns" | "deleteRow" | "repeatRow" | "merge";
  readonly row: number;
  readonly column: number;
  readonly other: number;
  readonly value: CellValue;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom("value", "blank", "swapColumns", "deleteRow", "repeatRow", "merge"),
  row: fc.nat({ max: 14 }),
  column: fc.nat({ max: 11 }),
  other: fc.nat({ max: 11 }),
  value: fc.oneof(
    fc.constantFrom<CellValue>("Target", "Peso", "Obiettivo", "Indicatore", "2017", 2017, "OS1", "Totale", true, -5),
    fc.constantFrom<CellValue>({ error: "#REF!" }, "=A1", "1.1", "Prospettiva: clienti", "codice padre", 1e300, "  "),
    fc.string(),
    fc.double({ noNaN: true }),
  ),
});

function damaged(sheet: SheetSnapshot, changes: readonly Damage[]): SheetSnapshot {
  const rows: (SnapshotCell | undefined)[][] = sheet.rows.map((row) => [...(row ?? [])]);
  const merges: Merge[] = [...sheet.merges];
  for (const { kind, row, column, other, value } of changes) {
    const line = rows[row];
    if (line === undefined) continue;
    if (kind === "value") line[column] = { value };
    else if (kind === "blank") line[column] = undefined;
    else if (kind === "deleteRow") rows.splice(row, 1);
    else if (kind === "repeatRow") rows.splice(row, 0, [...line]);
    else if (kind === "merge") merges.push({ top: row, left: column, bottom: row + (other % 4), right: column });
    else
      for (const each of rows) {
        const kept = each[column];
        each[column] = each[other];
        each[other] = kept;
      }
  }
  return { ...sheet, rows, merges };
}

describe("Whatever is done to a register", () => {
  it("nothing throws, and every value stands in the cell that the plan names", () => {
    const books = FLAT_BOOKS.map(({ sheet, grid }) => gridSheet(sheet, grid));
    fc.assert(
      fc.property(fc.nat({ max: books.length - 1 }), fc.array(damage, { maxLength: 8 }), (index, changes) => {
        const book = bookOf(damaged(books[index] ?? sheetOf("", []), changes));
        const found = recognisePlan(book);
        if (!found.ok) return;
        const { plan } = found.value;
        const wrong = claimsOf(plan).filter(([what, value, at]) => {
          const shown = sheetNamed(book, at.sheet)?.rows[at.top]?.[at.left]?.value ?? null;
          const isSame = shown === value || textOf(shown) === value || (value === "" && isBlank(shown));
          return !isSame && !/^title P\d/.test(what);
        });
        expect(wrong).toEqual([]);
        const ids = indicatorsOf(plan.perspectives).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        scorePlan(plan, defaultSettings(plan.year, "2030-01-31"));
      }),
      { numRuns: 400 },
    );
  });

  it("10,000 indicators are read", () => {
    const grid = [
      ["Obiettivo", "Programma", "Indicatore", "Peso", "Target 2016", "Risultato 2016", "Responsabile"],
    ] as (string | number)[][];
    for (let each = 0; each < 10_000; each++)
      grid.push([
        `OS${Math.floor(each / 500)} Obiettivo`,
        `P${Math.floor(each / 20)} Programma`,
        `N. ${each}`,
        0.0001,
        ">= 6",
        5,
        "Rossi",
      ]);
    const found = recognisePlan(bookOf(sheetOf("Grande", grid)));
    expect(found.ok && indicatorsOf(found.value.plan.perspectives)).toHaveLength(10_000);
  });
});
