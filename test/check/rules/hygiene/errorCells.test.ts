/** Error cells: how grave, how grouped. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell } from "../../../../shared/check/rule";
import { errorCells } from "../../../../shared/check/rules/hygiene/errorCells";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(errorCells);

const NA = { error: "#N/A" };
const REF: ExampleCell = { value: { error: "#REF!" }, formula: "#REF!*2" };
const found = (changes: Record<string, ExampleCell>) => findingsOf(errorCells, smallPlan(changes));

it.each<[string, Record<string, ExampleCell>, string[]]>([
  ["a result of the plan's year", { "Cruscotto!D6": NA }, ["error"]],
  ["a target of the plan's year", { "Cruscotto!E6": NA }, ["error"]],
  ["a weight", { "Cruscotto!B6": NA }, ["error"]],
  ["a result of another year", { "Cruscotto!C6": NA }, ["warning"]],
  ["a target of another year", { "Cruscotto!F6": NA }, ["warning"]],
  ["an operational indicator", { "Indicatori operativi!D2": NA }, ["warning"]],
  ["a column beside, with its heading", { "Cruscotto!I3": "Note", "Cruscotto!I6": NA }, ["warning"]],
  ["a column beside, without heading", { "Cruscotto!J6": NA }, []],
  ["an error copied as text", { "Cruscotto!D6": "#RIF!" }, ["error"]],
  ["a text that begins with #", { "Cruscotto!D6": "#hashtag" }, []],
  [
    "a formula that was never calculated has a rule of its own",
    { "Cruscotto!D6": { value: { error: "#CALC!" }, formula: "A1" } },
    [],
  ],
  ["two errors in a column", { "Cruscotto!D6": NA, "Cruscotto!D7": REF }, ["error", "error"]],
  ["the same error in two columns", { "Cruscotto!C6": NA, "Cruscotto!F6": NA }, ["warning", "warning"]],
  ["the same error twice in a column", { "Cruscotto!D6": NA, "Cruscotto!D7": NA }, ["error"]],
])("%s", (_name, changes, severities) => {
  expect(found(changes).map(({ severity }) => severity)).toEqual(severities);
});

it("Its weight is that of the indicators whose numbers it takes away", () => {
  const [finding] = found({ "Cruscotto!D6": NA, "Cruscotto!D7": NA });
  expect(finding?.effect).toBeCloseTo(0.6, 10);
  expect(finding?.data).toEqual({ error: "#N/A", cells: 2, scored: true });
  expect(found({ "Cruscotto!C6": NA })[0]?.effect).toBe(0);
});

it("A total right below the table is looked at", () => {
  expect(found({ "Cruscotto!A12": "Totale", "Cruscotto!B12": REF })).toHaveLength(1);
});
