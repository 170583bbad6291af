/** Judged shares typed as whole numbers. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../../../shared/check/rule";
import { judgedTypedWhole } from "../../../../shared/check/rules/results/judgedTypedWhole";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsIn } from "../../runExample";

behavesAsRule(judgedTypedWhole);

const SHEET = "'1.1.1 Servizi innovativi'";
const found = (typed: Record<string, ExampleCell>) =>
  findingsIn(judgedTypedWhole, { says: { it: "", en: "" }, sheets: smallPlan(), finds: [], typed });

it.each<[ExampleCell, number | undefined]>([
  [50, 0.5],
  [100, 1],
  [150, 1.5],
  [1.51, 0.0151],
  [1.5, undefined],
  [1, undefined],
  [0, undefined],
  [-3, undefined],
  ["50", undefined],
])("%s", (judged, meant) => {
  const findings = found({ [`${SHEET}!G24`]: judged });
  expect(findings.map(({ data }) => (data as { meant: number }).meant)).toEqual(meant === undefined ? [] : [meant]);
});

it("It is an error with the weight of its indicator; the mend writes the share where it is likely", () => {
  const [finding] = found({ [`${SHEET}!G24`]: 50 });
  expect(finding?.severity).toBe("error");
  expect(finding?.effect).toBeCloseTo(0.4, 10);
  expect(finding?.fix).toEqual([
    {
      kind: "writeCells",
      sheet: "1.1.1 Servizi innovativi",
      cells: [{ row: 23, column: 6, content: { kind: "value", value: 0.5 }, expected: 50 }],
    },
  ]);
  expect(found({ [`${SHEET}!G24`]: 151 })[0]?.fix).toBeUndefined();
  expect(found({ [`${SHEET}!G24`]: { value: 50, formula: "25*2" } })[0]?.fix).toBeUndefined();
});

it("A waived indicator is not judged", () => {
  expect(found({ [`${SHEET}!G24`]: 50, [`${SHEET}!L24`]: "sì", [`${SHEET}!M24`]: "ceduto" })).toEqual([]);
});
