/** Whatever stands in the cells of targets, results and names: the rules on targets answer, in words, and quickly. */
import fc from "fast-check";
import { checkPlan } from "../../../../shared/check/checkPlan";
import { type Changes, smallPlan } from "../../../../shared/check/examples/smallPlan";
import { snapshotOfExample } from "../../../../shared/check/examples/snapshotOfExample";
import type { ExampleCell } from "../../../../shared/check/rule";
import { TARGETS_RULES } from "../../../../shared/check/rules/targets/targets";
import { tellFinding } from "../../../../shared/text/findings";
import { applyEdits, firstConflict } from "../../../../shared/workbook/applyEdits";
import { factsFor } from "../../runExample";

const PIECES =
  ">= |<= |> |almeno |entro il |circa |80|7|0,8|1.250|+5%|%| gg| report| e |30/09/2016|31/09|2015|n.d.|-|sì|;| sul risultato ".split(
    "|",
  );
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(""));
const cell: fc.Arbitrary<ExampleCell> = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 2, arbitrary: fc.constantFrom<ExampleCell>(0, 1, 7, 0.8, 85, -3, 1e300, 42735, true, false, null) },
  fc.record({
    value: fc.constantFrom(0, 0.8, 7, 42735, 1e9),
    format: fc.constantFrom("0%", "dd/mm/yyyy", '0" gg"', "+0%"),
  }),
  fc.constant<ExampleCell>({ error: "#N/A" }),
  fc.string({ maxLength: 40 }),
  fc.constant("lungo ".repeat(800)),
);
const PLACES = ["C6", "D6", "E6", "F6", "G6", "H6", "E7", "F7", "G7", "C10", "E10", "F10", "G10", "E11"];
const changes: fc.Arbitrary<Changes> = fc
  .array(fc.tuple(fc.constantFrom(...PLACES), cell), { maxLength: 8 })
  .map((pairs) => Object.fromEntries(pairs.map(([place, value]) => [`Cruscotto!${place}`, value])));

it("Every finding can be told, names each cell once, and its mend takes it away", () => {
  fc.assert(
    fc.property(changes, (changed) => {
      const before = snapshotOfExample({ sheets: smallPlan(changed) });
      for (const finding of checkPlan(factsFor(before), TARGETS_RULES)) {
        for (const language of ["it", "en"] as const) {
          const { message, todo } = tellFinding(finding, language);
          expect(message + todo).not.toMatch(/undefined|NaN|\[object/);
          expect(message.length).toBeLessThan(1600);
        }
        const cells = finding.cells.map((at) => JSON.stringify(at));
        expect(new Set(cells).size).toBe(cells.length);
        expect(finding.cells).toContainEqual(finding.at);
        if (finding.fix === undefined) continue;
        expect(firstConflict(before, finding.fix)).toBeUndefined();
        const left = checkPlan(factsFor(applyEdits(before, finding.fix)), TARGETS_RULES);
        expect(left.map(({ id }) => id)).not.toContain(finding.id);
      }
    }),
    { numRuns: 150 },
  );
});

it("Three thousand indicators are all checked", () => {
  const row = (number: number): ExampleCell[] => [
    `Indicatore ${number} entro il 30/06`,
    { value: 0.00005, format: "0.00%" },
    100 + (number % 7),
    110,
    number % 3 === 0 ? ">= 105" : "circa 105",
    number % 5 === 0 ? null : 107,
    "+5%",
  ];
  const [cockpit] = smallPlan();
  const head = (cockpit?.rows ?? []).slice(0, 5);
  const rows = [...head, ...Array.from({ length: 3_000 }, (_, number) => row(number))];
  const findings = checkPlan(factsFor(snapshotOfExample({ sheets: [{ name: "Cruscotto", rows }] })), TARGETS_RULES);
  const counted = findings.filter(({ rule }) => rule === "target-deadline-in-name");
  expect(counted).toHaveLength(3_000);
});
