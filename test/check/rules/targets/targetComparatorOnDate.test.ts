/** Comparisons before deadlines. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { targetComparatorOnDate } from "../../../../shared/check/rules/targets/targetComparatorOnDate";
import { targetReadInPart } from "../../../../shared/check/rules/targets/targetReadInPart";
import { deadlineText } from "../../../../shared/check/targets/deadlineText";
import { parseTarget } from "../../../../shared/target/parseTarget";
import { tellFinding } from "../../../../shared/text/findings";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";
import { foundWith, short, told, withCopy } from "./told";

behavesAsRule(targetComparatorOnDate);

it.each([
  [">30/11/2016", "entro il 30/11/2016"],
  [">= 30/11/2016", "entro il 30/11/2016"],
  ["≥ 30/6/2016", "entro il 30/06/2016"],
  ["=> 30.06.2016", "entro il 30/06/2016"],
])("«%s» is mended as «%s»", (text, mended) => {
  const [found] = findingsOf(targetComparatorOnDate, smallPlan({ "Cruscotto!E11": text }));
  expect(found?.fix).toEqual([
    {
      kind: "writeCells",
      sheet: "Cruscotto",
      cells: [{ row: 10, column: 4, content: { kind: "value", value: mended }, expected: text }],
    },
  ]);
});

it.each([
  "almeno il 30/11/2016",
  "oltre il 30/11/2016",
  "> 30 novembre 2016",
  "data prevista e comunque > 30/11/2016",
  "3 report, > 30/11/2016",
])("«%s» points the wrong way, and is left to be written by hand", (text) => {
  const found = findingsOf(targetComparatorOnDate, smallPlan({ "Cruscotto!E11": text }));
  expect(found.map((each) => [short(each), each.fix])).toEqual([["warning Cruscotto!E11", undefined]]);
  expect(found[0]?.data).toMatchObject({ instead: "entro il 30/11/2016" });
});

it.each(["<= 30/11/2016", "< 30/11/2016", "= 30/11/2016", "al 30/11/2016", "entro il 30/11/2016", ">= 30", "vedi"])(
  "«%s» does not",
  (text) => {
    expect(told(targetComparatorOnDate, { "Cruscotto!E11": text })).toEqual([]);
  },
);

it("A number beside a deadline that points the right way is no comparison of the deadline", () => {
  expect(told(targetComparatorOnDate, { "Cruscotto!E11": "> 3 report, <= 30/11/2016" })).toEqual([]);
});

it("Three years are one finding and one mend, each with its own day", () => {
  const changes = { "Cruscotto!E11": "> 30/09/2016", "Cruscotto!F11": "> 30/09/2017", "Cruscotto!G11": "> 30/09/2018" };
  const [found] = findingsOf(targetComparatorOnDate, smallPlan(changes));
  expect(found && short(found)).toBe("warning Cruscotto!E11 Cruscotto!F11 Cruscotto!G11");
  const written = (found?.fix ?? []).flatMap((edit) =>
    edit.kind === "writeCells" ? edit.cells.map(({ content }) => (content.kind === "value" ? content.value : "")) : [],
  );
  expect(written).toEqual(["entro il 30/09/2016", "entro il 30/09/2017", "entro il 30/09/2018"]);
});

it("A slip of later years only is told with its first day", () => {
  const changes = { "Cruscotto!F11": "> 30/09/2017", "Cruscotto!G11": "> 30/06/2018" };
  const [found] = findingsOf(targetComparatorOnDate, smallPlan(changes));
  expect(found).toMatchObject({ at: { left: 5 }, data: { instead: "entro il 30/09/2017" } });
});

it("Where one of the cells cannot be written anew, none is", () => {
  const changes = { "Cruscotto!E11": "> 30/09/2016", "Cruscotto!F11": "comunque > 30/09/2017" };
  const [found] = findingsOf(targetComparatorOnDate, smallPlan(changes));
  expect(found?.fix).toBeUndefined();
  const [formula] = findingsOf(
    targetComparatorOnDate,
    smallPlan({ "Cruscotto!E11": { value: "> 30/09/2016", formula: '">"&"30/09/2016"' } }),
  );
  expect([formula?.severity, formula?.fix]).toEqual(["warning", undefined]);
});

it("A programme sheet with the same text is mended with it", () => {
  const [found] = foundWith(
    targetComparatorOnDate,
    { "Cruscotto!E11": "> 30/09/2016" },
    withCopy(11, { 2016: ">30/09/2016" }),
  );
  expect(found && short(found)).toBe("warning Cruscotto!E11 Scheda!B1");
  expect(found?.fix).toMatchObject([
    { sheet: "Cruscotto", cells: [{ expected: "> 30/09/2016" }] },
    { sheet: "Scheda", cells: [{ row: 0, column: 1, expected: ">30/09/2016" }] },
  ]);
});

it.each([
  ["2016-11-30", "it", "entro il 30/11/2016"],
  ["2016-01-05", "en", "by 5 January 2016"],
  ["2016-12-31", "en", "by 31 December 2016"],
] as const)("%s is written in %s as «%s», and read as that day", (day, language, text) => {
  expect(deadlineText(day, language)).toBe(text);
  expect(parseTarget(text, { language })).toEqual({ kind: "target", target: { kind: "by", day }, assumed: [] });
});

it.each([
  [
    "entro data prevista da UN e comunque > 30/11/2016",
    true,
    /, senza il resto del testo\.$/,
    /, o il target che si intende\.$/,
  ],
  ["> 30/11/2016", false, /«entro il 30\/11\/2016»\.$/, /^Scrivere «entro il 30\/11\/2016»\.$/],
] as const)("«%s» is told once, with what else stands there: %s", (text, inPart, message, todo) => {
  const [found] = findingsOf(targetComparatorOnDate, smallPlan({ "Cruscotto!E11": text }));
  expect(found?.data).toMatchObject({ inPart });
  expect(found && tellFinding(found, "it").message).toMatch(message);
  expect(found && tellFinding(found, "it").todo).toMatch(todo);
  expect(told(targetReadInPart, { "Cruscotto!E11": text })).toEqual([]);
});
