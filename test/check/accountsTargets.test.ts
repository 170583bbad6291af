/** Two cells that ask for the same, and two that do not. */
import { type Agreement, compareTargets } from "../../shared/check/accountsTargets";
import type { Indicator } from "../../shared/plan/plan";
import { targetOf } from "../../shared/plan/targetOf";
import { cellAt } from "../../shared/workbook/address";
import type { CellValue } from "../../shared/workbook/snapshot";

const at = cellAt("S", 0, 0);

/** The target as an indicator of 2017 has it; the year before asked for 100. */
function read(value: CellValue, format?: string, title = "Imprese assistite", before: CellValue = 100) {
  const indicator: Indicator = {
    id: "i",
    title: { value: title, at },
    targets: { 2016: { value: before, at }, 2017: { value, at, ...(format !== undefined && { format }) } },
    results: {},
  };
  return targetOf(indicator, 2017, { emptyResultYears: [] }, "it");
}

const DAY = 43100; // 31/12/2017

it.each<readonly [CellValue, string | undefined, CellValue, string | undefined, Agreement | undefined]>([
  [">= 80%", undefined, "almeno l'80%", undefined, "same"],
  [DAY, "dd/mm/yyyy", "entro il 31/12/2017", undefined, "same"],
  ["realizzato", undefined, "31/12/2017", undefined, "same"],
  ["realizzato", undefined, "30/11/2017", undefined, "different"],
  ["3", undefined, "n. 3 report", undefined, "same"],
  ["n. 3 report entro il 30/09/2017", undefined, "3 entro il 30/9/2017", undefined, "same"],
  ["n. 3 report entro il 30/09/2017", undefined, "3 entro il 30/10/2017", undefined, "different"],
  ["n. 3 report entro il 30/09/2017", undefined, "n. 3 report", undefined, "different"],
  [0.8, undefined, "80%", undefined, "same"],
  [80, undefined, "80%", undefined, "different"],
  ["25", undefined, "<= 25", undefined, "same"],
  [">= 25", undefined, "<= 25", undefined, "different"],
  [">= 25", undefined, "= 25", undefined, "different"],
  ["25", undefined, "= 25", undefined, "same"],
  ["> 60%", undefined, ">= 60%", undefined, "strictness"],
  ["< 5", undefined, "<= 5", undefined, "strictness"],
  [">= 15", undefined, ">= 16", undefined, "different"],
  ["tra 3 e 5", undefined, "3-5", undefined, "same"],
  ["tra 3 e 5", undefined, "tra 3 e 6", undefined, "different"],
  ["tra 3 e 5", undefined, "tra 2 e 5", undefined, "different"],
  ["+5%", undefined, ">= 105", undefined, "same"],
  ["+5%", undefined, ">= 106", undefined, "different"],
  ["> media regionale", undefined, "superiore alla media regionale", undefined, "same"],
  ["> media regionale", undefined, "80%", undefined, "different"],
  ["vedi allegato", undefined, ">= 25", undefined, undefined],
  ["-", undefined, ">= 25", undefined, undefined],
  [null, undefined, ">= 25", undefined, undefined],
])("%s (%s) and %s (%s): %s", (one, format, other, otherFormat, agreement) => {
  expect(compareTargets(read(one, format), read(other, otherFormat), 2017)).toBe(agreement);
  expect(compareTargets(read(other, otherFormat), read(one, format), 2017)).toBe(agreement);
});

it("A direction told by the name is assumed too", () => {
  const [one, other] = [read("7", undefined, "Tempi di attesa"), read(">= 7", undefined, "Tempi di attesa")];
  expect(compareTargets(one, other, 2017)).toBe("same");
});

describe("without the base of a relative target", () => {
  const lone = (value: string) => read(value, undefined, "Imprese", null);

  it.each<readonly [string, string, Agreement | undefined]>([
    ["+5%", "aumento del 5%", "same"],
    ["+5%", "+6%", "different"],
    ["+5%", "-5%", "different"],
    ["+5%", ">= 25", undefined],
  ])("%s and %s: %s", (one, other, agreement) => {
    expect(compareTargets(lone(one), lone(other), 2017)).toBe(agreement);
  });
});
