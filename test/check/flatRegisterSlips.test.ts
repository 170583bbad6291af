/** Slips in a register that lists one indicator on each row: codes, the total of the weights, a weight on another scale. */
import type { ExampleCell, Rule } from "../../shared/check/rule";
import { constantOverFormula } from "../../shared/check/rules/hygiene/constantOverFormula";
import { spacesInCode } from "../../shared/check/rules/hygiene/spacesInCode";
import { codeRepeated } from "../../shared/check/rules/structure/codeRepeated";
import { totalDoesNotAdd } from "../../shared/check/rules/tables/totalDoesNotAdd";
import { weightOnOtherScale } from "../../shared/check/rules/weights/weightOnOtherScale";
import { printRange } from "../../shared/workbook/address";
import { findingsOf } from "./runExample";

const share = (value: number): ExampleCell => ({ value, format: "0%" });
const ROWS: readonly (readonly [string, string, string, number, string])[] = [
  ["A.1.1", "Tutela del verde", "Alberi messi a dimora", 0.3, ">= 100"],
  ["A.1.2", "Tutela del verde", "Parchi riaperti", 0.1, ">= 3"],
  ["A.2.1", "Raccolta dei rifiuti", "Isole ecologiche aperte", 0.2, ">= 5"],
  ["A.2.2", "Raccolta dei rifiuti", "Controlli eseguiti", 0.25, ">= 40"],
  ["A.2.3", "Raccolta dei rifiuti", "Compostiere consegnate", 0.15, ">= 70"],
];

/** Columns A to G, headings on row 1, indicators from row 2, the total below. */
function found(rule: Rule, changes: Readonly<Record<string, ExampleCell>> = {}): string[][] {
  const rows: ExampleCell[][] = [
    ["Codice indicatore", "Obiettivo strategico", "Programma", "Indicatore", "Peso", "Target 2016", "Risultato 2016"],
    ...ROWS.map(([code, programme, title, weight, target], row) => [
      code,
      row < 2 ? "Ambiente urbano" : "Igiene urbana",
      programme,
      title,
      share(weight),
      target,
      10,
    ]),
    ["TOTALE", null, null, null, share(1)],
  ];
  for (const [address, value] of Object.entries(changes)) {
    const row = rows[Number(address.slice(1)) - 1];
    if (row !== undefined) row["ABCDEFG".indexOf(address.charAt(0))] = value;
  }
  return findingsOf(rule, [{ name: "PEG", rows }]).map(({ cells }) =>
    cells.map((cell) => printRange(cell).replace("PEG!", "")),
  );
}

it.each<[string, Rule, Readonly<Record<string, ExampleCell>>, string[][]]>([
  ["one code for two indicators", codeRepeated, { A3: "A.1.1" }, [["A2", "A3"]]],
  ["one code, once with a space", codeRepeated, { A3: "A.1 .1" }, [["A2", "A3"]]],
  ["a space before a dot", spacesInCode, { A3: "A.1 .2" }, [["A3"]]],
  ["a total that is not the sum", totalDoesNotAdd, { E7: share(0.9) }, [["E7", "E2", "E3", "E4", "E5", "E6"]]],
  ["20 among percentages", weightOnOtherScale, { E4: 20 }, [["E4"]]],
])("%s is told", (_says, rule, changes, cells) => {
  expect(found(rule, changes)).toEqual(cells);
});

it.each<[string, Rule, Readonly<Record<string, ExampleCell>>]>([
  ["a sound register has no code twice", codeRepeated, {}],
  ["codes of something above", codeRepeated, { A1: "Codice ufficio", A3: "A.1.1", A5: "A.2.1", A6: "A.2.1" }],
  ["one code of an office twice", codeRepeated, { A1: "Codice ufficio", A3: "A.1.1" }],
  ["a sound register has a right total", totalDoesNotAdd, {}],
  ["a whole that the weights miss is told of the weights", totalDoesNotAdd, { E2: share(0.2) }],
  ["a total that follows the weights", totalDoesNotAdd, { E2: share(0.2), E7: share(0.9) }],
  ["a calculated total", totalDoesNotAdd, { E7: { value: 0.9, formula: "E2", format: "0%" } }],
  ["a total over weights one of which lacks", totalDoesNotAdd, { E2: null, E7: share(0.9) }],
  ["a sound register has one scale", weightOnOtherScale, {}],
  ["weights without formulas", constantOverFormula, {}],
])("Left alone: %s", (_says, rule, changes) => {
  expect(found(rule, changes)).toEqual([]);
});

it("A typed total above the whole is read as a percentage", () => {
  const percentages = Object.fromEntries(ROWS.map(([, , , weight], row) => [`E${row + 2}`, weight * 100]));
  expect(found(totalDoesNotAdd, { ...percentages, E7: 100 })).toEqual([]);
});
