/** A number that stands as text: it is read by the conventions of the book's language, but spreadsheets do not calculate with it. */
import type { Language } from "../../../language";
import { cellText } from "../../../target/cellText";
import { readNumber } from "../../../target/numbers";
import { readResult } from "../../../target/readResult";
import type { Edit } from "../../../workbook/edit";
import { type FindCell, finderOf } from "../../cellsOf";
import { smallPlan } from "../../examples/smallPlan";
import type { Found } from "../../finding";
import { type JudgedResult, judgedResults, onResult, type ResultData } from "../../judgedResults";
import type { Rule } from "../../rule";

export interface ResultAsText extends ResultData {
  /** The number as it is read; a share is a fraction. */
  readonly number: number;
  readonly percent: boolean;
  /** No other language reads another number. */
  readonly sure: boolean;
  /** Of a sheet with many, how many; the rest speaks of the first. */
  readonly cells: number;
}

export const resultAsText: Rule<ResultAsText> = {
  id: "result-as-text",
  severity: "warning",
  examples: [
    {
      says: { it: "migliaia con il punto, scritte come testo", en: "thousands with a point, typed as text" },
      sheets: smallPlan({ "Cruscotto!D6": "19.240" }),
      finds: ["Cruscotto!D6"],
    },
    {
      says: { it: "una percentuale scritta come testo", en: "a percentage typed as text" },
      sheets: smallPlan({ "Cruscotto!D10": { value: "93%", format: "0%" } }),
      finds: ["Cruscotto!D10"],
    },
    {
      says: { it: "un numero con il suo nome", en: "a number with its noun" },
      sheets: smallPlan({ "Cruscotto!D6": "130 imprese" }),
      finds: [],
    },
  ],
  check: (facts) => {
    const find = finderOf(facts.snapshot);
    const sheets = new Map<string, Found<ResultAsText>[]>();
    for (const result of judgedResults(facts)) {
      const number = numberOf(facts.language, result);
      if (number === undefined) continue;
      const found = onResult(result);
      const fix = fixOf(find, result, number);
      const data: ResultAsText = { ...found.data, ...number, cells: 1 };
      const sheet = sheets.get(found.at.sheet) ?? [];
      sheet.push({ ...found, severity: "warning", data, ...(fix && { fix }) });
      sheets.set(found.at.sheet, sheet);
    }
    return [...sheets].flatMap(([sheet, all]) => (all.length > FEW ? together(sheet, all) : all));
  },
};

/** More than so many on a sheet have one cause: the way in which it was filled. */
const FEW = 3;

function together(sheet: string, all: readonly Found<ResultAsText>[]): Found<ResultAsText>[] {
  const [first] = all;
  if (first === undefined) return [];
  const fix = all.flatMap((each) => each.fix ?? []);
  return [
    {
      key: `sheet/${sheet}`,
      severity: first.severity,
      at: first.at,
      cells: all.flatMap(({ cells }) => cells),
      data: { ...first.data, cells: all.length },
      effect: Math.min(
        1,
        all.reduce((sum, { effect }) => sum + effect, 0),
      ),
      ...(fix.length === all.length && { fix }),
    },
  ];
}

type ReadNumber = Pick<ResultAsText, "number" | "percent" | "sure">;

function numberOf(language: Language, { of, cell, text }: JudgedResult): ReadNumber | undefined {
  const { result } = of;
  if (typeof cell.value !== "string" || result.kind !== "number" || !result.asText) return undefined;
  if (of.status === "unmeasurable" && of.why === "percent-typed-whole") return undefined;
  const match = /^[-+−]?\s?(?:€\s?)?(\d[\d.,' ]*)\s?(%|€)?$/.exec(text);
  if (match === null) return undefined;
  const sure = readNumber((match[1] ?? "").trim(), language === "it" ? "," : ".")?.sure === true;
  return { number: result.value, percent: result.unit === "%", sure };
}

/** Where the cell shows the number as the text says it. A cell of format text would make the number a text again. */
function fixOf(
  find: FindCell,
  { cell, text }: JudgedResult,
  { number, percent, sure }: ReadNumber,
): Edit[] | undefined {
  if (!sure || cell.format === "@" || find(cell.at)?.formula !== undefined) return undefined;
  const value = cellText({ ...cell, value: number });
  const shown = readResult({ value });
  if (text.includes("€") && !value.includes("€")) return undefined;
  const same = shown.kind === "number" && shown.value === number && (shown.unit === "%") === percent;
  if (!same) return undefined;
  const { sheet, top: row, left: column } = cell.at;
  const write = { row, column, content: { kind: "value" as const, value: number }, expected: cell.value };
  return [{ kind: "writeCells", sheet, cells: [write] }];
}
