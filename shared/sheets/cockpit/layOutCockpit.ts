/** The sheet *Cruscotto*: first page, tables, totals; every figure a native formula with the value that the core calculated. */
import type { Language } from "../../language";
import type { Scorecard } from "../../score/scorecard";
import { cockpitTexts } from "../../text/cockpit";
import { stateTexts } from "../../text/states";
import { and, call, eq, ge, ne, times } from "../../workbook/formula/build";
import type { Snapshot } from "../../workbook/snapshot";
import { wordList } from "../indicator/formulaWords";
import { RESULT_WORDS } from "../indicator/typedResult";
import { calc, gap, text } from "../look/cells";
import { EDGES, PALETTE } from "../look/palette";
import { STYLES } from "../look/styles";
import { ABSENT } from "../look/symbols";
import type { SheetNames } from "../names";
import { COCKPIT, PROGRAMME } from "../places";
import { named } from "../rowNames";
import type { CellDoc, RowDoc, SheetDoc } from "../sheetDoc";
import { CHART_ROW, chartDoc, chartRows } from "./chart";
import { columnDocs, HELPER, STEP } from "./columns";
import { cockpitConditionals } from "./conditionals";
import { guardLiterals } from "./indicatorRow";
import type { OpenFindings } from "./openFindings";
import { type Outline, outlineOf } from "./outline";
import { pageOne } from "./pageOne";
import { printDoc } from "./printing";
import { type CockpitSheet, helperColumn, tableColumn } from "./sheet";
import { gatheredSummary, objectiveTitle, summaryHead } from "./summaryRows";
import { bodyTotal, headCells, printedHeads, tableRows } from "./tableRows";

/** What the cockpit is laid out from. */
export interface CockpitInput {
  readonly scorecard: Scorecard;
  readonly names: SheetNames;
  readonly language: Language;
  /** The workbook as it stands: how the user's cells write titles and weights. */
  readonly snapshot?: Snapshot;
  /** Where a list of findings is made. */
  readonly findings?: OpenFindings | undefined;
}

export function layOutCockpit(input: CockpitInput): SheetDoc {
  const sheet = sheetOf(input);
  const first = pageOne(sheet);
  const table = tableRows(sheet);
  const foot = footRows(sheet);
  const heads = sheet.outline.first - 1;
  const rows: RowDoc[] = [
    ...named("head", [headRow(sheet)]),
    ...first.flat(),
    ...named("heads", [printedHeads(sheet)]),
    ...table,
    ...foot,
  ];
  return {
    key: "cockpit",
    name: input.names.cockpit,
    hidden: false,
    tabColour: PALETTE.petrol,
    columns: columnDocs(mostLiterals(sheet)),
    rows,
    validations: [],
    conditionals: cockpitConditionals(sheet.states, sheet.outline.first, rows.length - 1),
    charts: sheet.outline.perspectives.length > 0 ? [chartDoc(sheet)] : [],
    freeze: { rows: 1, columns: 2 },
    idColumn: COCKPIT.id,
    goneNote: { column: COCKPIT.note, text: sheet.words.gone },
    print: printDoc(sheet, { first, heads, table, foot }),
  };
}

/**
 * The rows that the chart needs on *Regole di calcolo*, to be put from row `firstRow` on, below what is printed there:
 * white rows first, so that the data always begin at the same row.
 */
export function layOutChartData({ firstRow, ...input }: CockpitInput & { readonly firstRow: number }): RowDoc[] {
  const white = CHART_ROW - firstRow;
  if (white < 0) throw new Error(`the data of the chart need the rows from ${CHART_ROW} on, not from ${firstRow}`);
  return [...Array.from({ length: white }, () => gap(18)), ...chartRows(sheetOf(input))];
}

/** The rows of the first page are counted first: the tables begin below them. */
function sheetOf({ scorecard, names, language, snapshot, findings }: CockpitInput): CockpitSheet {
  const said = { words: cockpitTexts(language), states: stateTexts(language) };
  const base = { scorecard, names, language, snapshot, findings, ...said };
  const probe = outlineOf(scorecard, 0);
  const draft: CockpitSheet = { ...base, outline: probe, bodyRow: 0 };
  const first = 1 + pageOne(draft).flat().length + 1;
  const outline = outlineOf(scorecard, first);
  return { ...base, outline, bodyRow: bodyRowOf(outline) };
}

/** The body's total is the last row: after the objectives over all perspectives, if they are there. */
const bodyRowOf = ({ last, lines, objectives, first }: Outline): number =>
  (lines.length === 0 ? first - 1 : last) + footBefore(objectives.length) + 1;

const footBefore = (objectives: number): number => (objectives === 0 ? 1 : objectives + 3);

function footRows(sheet: CockpitSheet): RowDoc[] {
  const { objectives } = sheet.outline;
  const total = bodyTotal(sheet);
  const end = named("foot", [gap(8), total]);
  if (objectives.length === 0) return end;
  const first = sheet.bodyRow - objectives.length - 1;
  return [
    ...named("objectives", [gap(14), summaryHead(sheet, sheet.words.blocks.objectives)]),
    ...objectives.map((node, place) =>
      gatheredSummary(sheet, first + place, node, { keys: "wholeObjective", ...objectiveTitle(sheet, node) }),
    ),
    ...end,
  ];
}

/** The frozen heads, and whether the year's result column holds nothing but zeros. */
function headRow(sheet: CockpitSheet): RowDoc {
  const cells: Record<number, CellDoc> = {
    ...headCells(sheet, (style) => ({ ...style, fill: PALETTE.tint, vertical: "middle", bottom: EDGES.hairline })),
  };
  const { plan } = sheet.scorecard;
  cells[HELPER.columnIsEmpty] = calc(columnIsEmpty(sheet), plan.emptyResultYears.includes(plan.year), STYLES.small);
  cells[HELPER.wordsYes] = text(wordList(RESULT_WORDS.yes), STYLES.small);
  cells[HELPER.wordsNo] = text(wordList(RESULT_WORDS.no), STYLES.small);
  cells[HELPER.wordsNothing] = text(wordList(RESULT_WORDS.nothing), STYLES.small);
  return { height: 22, cells };
}

/** At least two zeros, in at least half of the rows, and nothing else. The first other result ends it. */
function columnIsEmpty(sheet: CockpitSheet) {
  const isZero = helperColumn(sheet, "zero");
  const zeros = call("SUM", isZero);
  const rows = call("COUNTIF", tableColumn(sheet, COCKPIT.programme), "?*");
  const others = call("SUMPRODUCT", times(ne(tableColumn(sheet, STEP.plan), ""), eq(isZero, 0)));
  return and(ge(zeros, 2), ge(times(2, zeros), rows), eq(others, 0));
}

const mostLiterals = ({ outline, scorecard }: CockpitSheet): number =>
  outline.lines.reduce(
    (most, line) => (line.kind === "indicator" ? Math.max(most, guardLiterals(line, scorecard.plan.year)) : most),
    0,
  );

/**
 * The cockpit with the rows at which the programme sheets hold its indicators: their formulas find them by id, and the
 * values beside the formulas are known once those sheets are laid out. `standsAt`: where their rows stand now.
 */
export function withSheetRows(
  cockpit: SheetDoc,
  programmes: readonly SheetDoc[],
  standsAt: (doc: SheetDoc, row: number) => number = (_, row) => row,
): SheetDoc {
  const at = (column: number): ReadonlyMap<unknown, number> => {
    const rows = new Map<unknown, number>();
    for (const doc of programmes)
      for (const [row, { cells }] of doc.rows.entries()) {
        const content = cells[column]?.content;
        if (content?.kind === "value" && !rows.has(content.value)) rows.set(content.value, standsAt(doc, row) + 1);
      }
    return rows;
  };
  const [sheetRows, overrideRows] = [at(PROGRAMME.id), at(PROGRAMME.overrideId)];
  const filled = (row: RowDoc): RowDoc => {
    const [home, override] = [row.cells[HELPER.sheetRow], row.cells[HELPER.overrideRow]];
    if (home === undefined || override === undefined) return row;
    const cells = {
      ...row.cells,
      [HELPER.sheetRow]: withValue(home, sheetRows.get(row.id) ?? ABSENT),
      [HELPER.overrideRow]: withValue(override, overrideRows.get(row.id) ?? ABSENT),
    };
    return { ...row, cells };
  };
  return { ...cockpit, rows: cockpit.rows.map(filled) };
}

const withValue = (cell: CellDoc, value: number | typeof ABSENT): CellDoc =>
  cell.content.kind === "formula" ? { ...cell, content: { ...cell.content, value } } : cell;
