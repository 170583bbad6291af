/** A result that stands in another document while the cockpit's own cell is empty: the score does not know it. */
import type { Language } from "../../../language";
import { isEmptyYear } from "../../../plan/emptyYears";
import type { RawCell } from "../../../plan/plan";
import { cellText } from "../../../target/cellText";
import { readNumberFormat } from "../../../target/numberFormat";
import type { CellContent, Edit } from "../../../workbook/edit";
import { cellOf, isCellError, sheetNamed } from "../../../workbook/snapshot";
import { eachOnce, groupBy } from "../../accounts";
import { othersOn, type Statement, statementsById, yearsOf } from "../../accountsIndicators";
import { emptyAccounts, type IsEmptyAccount, isSameResult, readStated, type StatedResult } from "../../accountsResults";
import { withUndatedResults } from "../../examples/programmeSheets";
import type { CheckFacts, JudgedIndicator } from "../../facts";
import type { Found } from "../../finding";
import type { Rule } from "../../rule";

export interface ResultOnlyOnSheet {
  readonly indicator: string;
  readonly year: number;
  readonly result: string;
  /** The sheet that holds it. */
  readonly sheet: string;
  /** How many results of the column are missing; the others speak of the first. */
  readonly count: number;
}

export const resultOnlyOnSheet: Rule<ResultOnlyOnSheet> = {
  id: "result-only-on-sheet",
  severity: "warning",
  examples: [
    {
      says: { it: "il risultato è solo sulla scheda", en: "the result stands on the programme sheet alone" },
      sheets: withUndatedResults({ "Cruscotto!D6": null, "Scheda 1.1.1!C12": 128 }),
      finds: ["Cruscotto!D6", "'Scheda 1.1.1'!C12"],
    },
    {
      says: { it: "nessuno ha copiato i risultati", en: "nobody has copied the results" },
      sheets: withUndatedResults({
        "Cruscotto!D6": null,
        "Cruscotto!D7": null,
        "Cruscotto!D10": null,
        "Cruscotto!D11": null,
        "Scheda 1.1.1!C12": 128,
        "Scheda 1.1.1!C13": 6,
        "Scheda 1.2.1!C12": { value: 0.93, format: "0%" },
        "Scheda 1.2.1!C13": "15/09/2016",
      }),
      finds: [
        "Cruscotto!D6",
        "Cruscotto!D7",
        "Cruscotto!D10",
        "Cruscotto!D11",
        "'Scheda 1.1.1'!C12",
        "'Scheda 1.1.1'!C13",
        "'Scheda 1.2.1'!C12",
        "'Scheda 1.2.1'!C13",
      ],
    },
    {
      says: { it: "il risultato è solo nel cruscotto", en: "the result stands in the cockpit alone" },
      sheets: withUndatedResults(),
      finds: [],
    },
  ],
  check: (facts) => {
    const statements = statementsById(facts.plan);
    const isEmpty = emptyAccounts(facts.plan);
    const found = [...facts.strategic, ...facts.operational].flatMap((of) => {
      const others = othersOn(of.indicator, statements);
      return others.length === 0
        ? []
        : yearsOf(of.indicator.results).flatMap((year) => missed(facts, of, year, others, isEmpty));
    });
    const columns = groupBy(found, ({ at, data, fix }) =>
      JSON.stringify([at.sheet, at.left, data.year, fix !== undefined]),
    );
    return [...columns.values()].flatMap((column) => (column.length > MOST_ALONE ? asOne(column) : column));
  },
};

/** More than these of one column, all empty or none, have one cause: nobody has copied it. */
const MOST_ALONE = 3;

function asOne(column: readonly Found<ResultOnlyOnSheet>[]): Found<ResultOnlyOnSheet>[] {
  const [first] = column;
  if (first === undefined) return [];
  const fix = column.flatMap((each) => each.fix ?? []);
  return [
    {
      key: `${first.at.sheet}/${first.data.year}${first.fix === undefined ? "/by hand" : ""}`,
      severity: "warning",
      at: first.at,
      cells: eachOnce(column.flatMap(({ cells }) => cells)),
      data: { ...first.data, count: column.length },
      effect: Math.min(
        1,
        column.reduce((sum, { effect }) => sum + effect, 0),
      ),
      ...(first.fix && { fix }),
    },
  ];
}

function missed(
  facts: CheckFacts,
  of: JudgedIndicator,
  year: number,
  others: readonly Statement[],
  isEmpty: IsEmptyAccount,
): Found<ResultOnlyOnSheet>[] {
  const own = of.indicator.results[year];
  const stated = others.flatMap(({ account, indicator: { results } }): StatedResult[] => {
    const cell = results[year];
    const reading = cell === undefined ? undefined : readStated(cell, year, isEmpty(account, year));
    return cell === undefined || reading === undefined || !isUsable(reading.kind) ? [] : [{ cell, reading }];
  });
  const [first] = stated;
  if (own === undefined || first === undefined || !lacks(facts, of, year, own)) return [];
  if (stated.some((each) => !isSameResult(each, first))) return [];
  const fix = copy(facts, first, own);
  return [
    {
      key: `${of.indicator.id}/${year}`,
      severity: "warning",
      at: own.at,
      cells: eachOnce([own.at, ...stated.map(({ cell }) => cell.at)]),
      data: {
        indicator: of.indicator.title.value,
        year,
        result: cellText(first.cell, facts.language).trim(),
        sheet: first.cell.at.sheet,
        count: 1,
      },
      effect: year === facts.plan.year ? of.effectiveWeight : 0,
      ...(fix && { fix }),
    },
  ];
}

const isUsable = (kind: StatedResult["reading"]["kind"]): boolean => kind !== "missing" && kind !== "unusable";

/** The cockpit knows no result of the year, nor does the year-end cell of the sheet that Cabina made. */
function lacks({ plan }: CheckFacts, { indicator }: JudgedIndicator, year: number, own: RawCell): boolean {
  const december = year === plan.year ? indicator.typed?.checkpoints[2] : undefined;
  if (december !== undefined && readStated(december, year, false).kind !== "missing") return false;
  return readStated(own, year, isEmptyYear(plan, year)).kind === "missing";
}

/** Into a cell that is empty, and stands alone; a day is written as text, for the empty cell's format is not known. */
function copy(
  { snapshot, language }: CheckFacts,
  { cell, reading }: StatedResult,
  { at, value }: RawCell,
): readonly Edit[] | undefined {
  const sheet = sheetNamed(snapshot, at.sheet);
  if (sheet === undefined || cellOf(sheet, at.top, at.left)?.formula !== undefined) return undefined;
  if (typeof value === "string" ? value.trim() !== "" : value !== null) return undefined;
  const isMerged = sheet.merges.some(
    ({ top, left, bottom, right }) => at.top >= top && at.top <= bottom && at.left >= left && at.left <= right,
  );
  const content = contentOf(cell, reading.kind === "day", language);
  if (isMerged || content === undefined) return undefined;
  return [{ kind: "writeCells", sheet: at.sheet, cells: [{ row: at.top, column: at.left, content, expected: value }] }];
}

function contentOf({ value, format }: RawCell, isDay: boolean, language: Language): CellContent | undefined {
  if (value === null || isCellError(value)) return undefined;
  const isNumberShownOtherwise = typeof value === "number" && (isDay || readNumberFormat(format, value).prefix !== "");
  return {
    kind: "value",
    value: isNumberShownOtherwise ? cellText({ value, ...(format && { format }) }, language) : value,
  };
}
