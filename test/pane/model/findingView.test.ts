/** *Controlli*: sentences in the pane's language, the gravest first, and what a mend would change as people see it. */
import { RULES } from "../../../shared/check/rules";
import { tellFinding } from "../../../shared/text/findings";
import type { Edit } from "../../../shared/workbook/edit";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import { checkWorkbook } from "../../../src/actions/checkWorkbook";
import { fixedCells, makeFindings } from "../../../src/pane/model/makeFindings";
import { cellCount, fixEdits } from "../../../src/pane/work/fixing";
import { sampleBook, TODAY } from "../work/paneOn";

const book = sampleBook();
const read = checkWorkbook(book, { wishes: { year: 2016 }, today: TODAY });
if (!read.ok) throw new Error(read.problem.code);
const checked = read.value;

it.each(["it", "en"] as const)("every finding is told in %s, the gravest first", (language) => {
  const view = makeFindings(checked, book, language);
  expect(view.findings.map(({ message, todo, name }) => ({ message, todo, name }))).toEqual(
    checked.findings.map((finding) => {
      const { message, todo, name } = tellFinding(finding, language);
      return { message, todo, name };
    }),
  );
  expect(view.findings[0]?.severity).toBe("error");
  expect(view).toMatchObject({
    open: checked.findings.length,
    errors: checked.findings.filter(({ severity }) => severity === "error").length,
    fixes: checked.findings.filter(({ fix }) => fix !== undefined).length,
    accepted: 0,
    checked: { indicators: 93, programmes: 16, rules: RULES.length },
  });
});

it("closed ones come last and are not counted", () => {
  const [first, ...others] = checked.findings;
  if (first === undefined) throw new Error("nothing found");
  const closed = { ...first, open: false, outcome: "accepted" as const, note: "visto" };
  const view = makeFindings({ ...checked, findings: [closed, ...others] }, book, "it");
  expect(view.findings[view.findings.length - 1]).toMatchObject({
    id: first.id,
    open: false,
    outcome: "accepted",
    note: "visto",
  });
  expect(view).toMatchObject({ open: others.length, accepted: 1 });
});

describe("the cells of a mend, before and after", () => {
  const snapshot: Snapshot = {
    sheets: [
      {
        ...{ name: "Piano", hidden: false, merges: [], hiddenRows: [], depth: "all" },
        rows: [
          [
            { value: "6,00%" },
            { value: 0.5, format: "0.00%" },
            { value: 42_735, format: "dd/mm/yyyy" },
            { value: 7, formula: "A1+1" },
          ],
        ],
      },
    ],
  };
  const write = (column: number, content: Extract<Edit, { kind: "writeCells" }>["cells"][number]["content"]): Edit => ({
    kind: "writeCells",
    sheet: "Piano",
    cells: [{ row: 0, column, content, expected: null }],
  });
  const format = (column: number, code: string): Edit => ({
    ...{ kind: "styleCells", sheet: "Piano" },
    areas: [{ top: 0, bottom: 0, left: column, right: column, style: { format: code }, keep: true }],
  });

  it.each<[string, readonly Edit[], string, string]>([
    [
      "a text that becomes a percentage",
      [write(0, { kind: "value", value: 0.06 }), format(0, "0.00%")],
      "6,00%",
      "6,00%",
    ],
    ["in the format that the cell has", [write(1, { kind: "value", value: 0.25 })], "50,00%", "25,00%"],
    ["a format for another cell", [write(1, { kind: "value", value: 0.25 }), format(2, "0")], "50,00%", "25,00%"],
    ["a day", [write(2, { kind: "value", value: "entro il 31/12/2016" })], "31/12/2016", "entro il 31/12/2016"],
    ["what becomes empty", [write(3, { kind: "blank" })], "7", ""],
    ["what was empty", [write(9, { kind: "value", value: true })], "", "VERO"],
  ])("%s", (_what, edits, before, after) => {
    expect(fixedCells(edits, snapshot, "it")).toMatchObject([{ before, after }]);
  });

  it("of two mends that write one cell the second waits", () => {
    const [one, other] = [write(0, { kind: "value", value: 1 }), write(0, { kind: "value", value: 2 })];
    const [first] = checked.findings;
    if (first === undefined) throw new Error("nothing found");
    const findings = [
      { ...first, id: "a", fix: [one] },
      { ...first, id: "b", fix: [other] },
      { ...first, id: "c", fix: [write(1, { kind: "blank" })] },
    ];
    expect(fixEdits(findings, ["a", "b"])).toEqual([one]);
    expect(fixEdits(findings, ["b"])).toEqual([other]);
    expect(cellCount(fixEdits(findings, ["a", "b", "c"]))).toBe(2);
    expect(fixEdits(findings, [])).toEqual([]);
  });
});
