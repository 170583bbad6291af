/**
 * Workbooks of other bodies, typed as grids, and the plan that must be read from each, as a table that a planner can check.
 * In a grid a line is a row, ` | ` parts cells, `{0.5;0%}` is a number with its format, `'1,8` is text.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Indicator, Plan, RawCell } from "../../shared/plan/plan";
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import type { SampleValue } from "../../shared/sample/sampleCell";
import { printRange } from "../../shared/workbook/address";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { bookOf, sheetOf } from "./books";

const folder = join(__dirname, "..", "fixtures", "workbooks");
const read = (name: string): string => readFileSync(join(folder, name), "utf8");

function typedCell(text: string): SampleValue {
  const formatted = /^\{([^;]+);(.+)\}$/.exec(text);
  if (formatted !== null) return { value: Number(formatted[1]), format: formatted[2] ?? "" };
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function bookIn(text: string): Snapshot {
  const sheets = text.split(/^# Sheet: /m).slice(1);
  return bookOf(
    ...sheets.map((sheet) => {
      const [name = "", ...lines] = sheet.replace(/\n$/, "").split("\n");
      return sheetOf(
        name,
        lines.map((line) => line.split("|").map((cell) => typedCell(cell.trim()))),
      );
    }),
  );
}

const at = (cell: { at: Parameters<typeof printRange>[0] } | undefined, text: string): string =>
  cell === undefined ? "" : `${text} at ${printRange(cell.at)}`;
const raw = (cell: RawCell | undefined): string => at(cell, String(cell?.value));
const weight = (node: Pick<Indicator, "weight">): string =>
  at(node.weight, `${Math.round((node.weight?.value ?? 0) * 1e6) / 1e4}%`);

function tableOf(plan: Plan): string[] {
  const row = (...cells: string[]): string => `| ${cells.join(" | ")} |`.replace(/ {2,}/g, " ");
  const owner = (code: string): string => plan.details.find((each) => each.code === code)?.responsible?.value ?? "";
  return plan.perspectives.flatMap((perspective) => [
    row(perspective.code, "", perspective.title.value, "", "", "", ""),
    ...perspective.objectives.flatMap((objective) => [
      row("", objective.code, objective.title.value, weight(objective), "", "", ""),
      ...objective.programmes.flatMap((programme) => [
        row("", programme.code, `${programme.title.value} · ${owner(programme.code)}`, weight(programme), "", "", ""),
        ...programme.indicators.map((each) =>
          row(
            "",
            "",
            each.title.value,
            weight(each),
            raw(each.targets[plan.year]),
            raw(each.results[plan.year]),
            each.direction?.value ?? "",
          ),
        ),
      ]),
    ]),
  ]);
}

function printed(book: Snapshot): string {
  const found = recognisePlan(book);
  if (!found.ok) return JSON.stringify(found.problem);
  const { plan, recognised } = found.value;
  const remarks = recognised.flatMap(({ notPlaced }) => notPlaced);
  return [
    `Body: ${plan.body?.value} (${plan.body && printRange(plan.body.at)}) · year ${plan.year} · targets ${plan.targetYears.join(" ")} · results ${plan.resultYears.join(" ")} · ${plan.weightsAre}`,
    "",
    `| | Code | Title | Weight | Target ${plan.year} | Result ${plan.year} | Direction |`,
    "|---|---|---|---|---|---|---|",
    ...tableOf(plan),
    ...(remarks.length === 0
      ? []
      : ["", ...remarks.map((each) => `- ${printRange(each.at)} ${each.why} «${each.value}»`)]),
    "",
  ].join("\n");
}

describe("The workbook", () => {
  const names = readdirSync(folder).filter((name) => name.endsWith(".grid"));
  it.each(names)("%s holds the plan of its table", (name) => {
    expect(printed(bookIn(read(name)))).toBe(read(name.replace(".grid", ".plan.md")));
  });
});
