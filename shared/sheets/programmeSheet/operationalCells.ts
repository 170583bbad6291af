/** What an operational row shows and calculates: the steps of the cockpit's indicators, on this sheet's own cells. */
import type { Scorecard, ScoredOperational } from "../../score/scorecard";
import { stateTexts } from "../../text/states";
import { cellAt } from "../../workbook/address";
import { and, call, cellRef, choose, eq, iff, lt, not } from "../../workbook/formula/build";
import type { Formula, Reference } from "../../workbook/formula/tree";
import { indicatorBandFormula, indicatorBandText } from "../cockpit/bands";
import { HEAD_ROW, HELPER } from "../cockpit/columns";
import { resultFormat } from "../cockpit/formats";
import { readAsFigure, readingCell } from "../cockpit/readAs";
import { resultFigure } from "../cockpit/resultShown";
import type { IndicatorColumns } from "../indicator/columns";
import { ifError, live } from "../indicator/formulaWords";
import { headingRowOver, headingsFormula } from "../indicator/headingGuard";
import { readCells, type ValueContext, type Values, valuesOf } from "../indicator/values";
import { type IndicatorSources, indicatorCells } from "../indicatorFormulas";
import { calc } from "../look/cells";
import { STYLES, underlined } from "../look/styles";
import { ABSENT } from "../look/symbols";
import { PROGRAMME, STATES } from "../places";
import { ruleCell } from "../rules/ruleRows";
import type { CellDoc } from "../sheetDoc";
import { READING, STEP_COLUMNS } from "./columns";
import type { Draft } from "./draft";
import type { Figure } from "./programmeScore";
import { isAddedId } from "./rowIds";
import { isDeed } from "./strategicBlock";

/** A cell of the own sheet. */
export const ownCell = (row: number, column: number): Reference => cellRef(row, column);

type Cell = (step: keyof IndicatorColumns) => Reference;
type Shown = number | string | boolean;

/** The visible cells that formulas fill, the hidden steps, and the format of its results. */
export function operationalCells(
  draft: Draft,
  scored: ScoredOperational,
  row: number,
): { readonly cells: Readonly<Record<number, CellDoc>>; readonly format: string | undefined } {
  const { scorecard, language, names } = draft;
  const { settings, plan } = scorecard;
  const context: ValueContext = { settings, language, columnIsEmpty: plan.emptyResultYears.includes(plan.year) };
  const values = valuesOf(scored, readCells(scored, context), context);
  const cell: Cell = (step) => cellRef(row, STEP_COLUMNS[step]);
  const format = resultFormat(scored);
  const result = resultFigure(cell, values, { states: stateTexts(language), language });
  const readAs = readAsFigure(scored, row, { ...STEP_COLUMNS, reading: READING }, language);
  const band = bandFigure(cell, values, draft);
  const achievement = cell("achievement");
  const place = { row, columns: STEP_COLUMNS, rules: names.rules };
  return {
    format,
    cells: {
      [PROGRAMME.result]: show(result, { ...STYLES.numberStrong, ...(format === undefined ? {} : { format }) }),
      [PROGRAMME.resultOf]: show(resultOfFigure(cell, values, draft, scored), { ...STYLES.small, indent: 1 }),
      [PROGRAMME.readAs]: show(
        readAs,
        isAddedId(scored.indicator.id) ? { ...STYLES.softWrapped, indent: 1 } : STYLES.softWrapped,
      ),
      [PROGRAMME.achievement]: calc(
        iff(eq(achievement, ""), ABSENT, achievement),
        values.achievement === "" ? ABSENT : values.achievement,
        underlined(STYLES.percent),
      ),
      [PROGRAMME.band]: show(band, { ...STYLES.band, indent: 1 }),
      [READING]: readingCell(scored, language),
      ...indicatorCells(whereItStands(draft, scored, row), place, sourcesOf(draft, scored, row, context), context),
    },
  };
}

const show = ({ formula, value }: { formula: Formula; value: Shown }, style: CellDoc["style"]): CellDoc =>
  calc(formula, value, underlined(style));

/**
 * An indicator that a person added is read from this very sheet, which is laid out anew: its title and target are those of
 * this row of the layout, and follow it to where it stands.
 */
function whereItStands({ names, code }: Draft, scored: ScoredOperational, row: number): ScoredOperational {
  const { indicator, target } = scored;
  if (!isAddedId(indicator.id)) return scored;
  const at = (column: number) => cellAt(names.programme(code), row, column);
  return {
    ...scored,
    indicator: { ...indicator, title: { ...indicator.title, at: at(PROGRAMME.title) } },
    ...(target === undefined ? {} : { target: { ...target, at: at(PROGRAMME.target) } }),
  };
}

/** The register's result and the cells of this row; no overrides, since nothing here enters the score. */
function sourcesOf(
  { scorecard, names }: Draft,
  scored: ScoredOperational,
  row: number,
  context: ValueContext,
): IndicatorSources {
  const { indicator } = scored;
  const plan = indicator.results[context.settings.year];
  const columnIsEmpty = cellRef(HEAD_ROW, HELPER.columnIsEmpty, names.cockpit);
  return {
    ...(plan === undefined ? {} : { plan: live(plan.at) }),
    april: ownCell(row, PROGRAMME.april),
    august: ownCell(row, PROGRAMME.august),
    december: ownCell(row, PROGRAMME.december),
    doneOn: ownCell(row, PROGRAMME.weight),
    columnIsEmpty: ifError(columnIsEmpty, true),
    ...(indicator.title.raw === undefined ? {} : { titleAsRead: indicator.title.raw }),
    // Without the cockpit nobody knows whether zeros are data: the row must be read again.
    found: and(not(call("ISERROR", columnIsEmpty)), ...sameHeadings(scorecard, scored)),
  };
}

/** What the guard asks of the register's headings; a row that a person added stands under none. */
function sameHeadings({ plan }: Scorecard, { indicator }: ScoredOperational): Formula[] {
  const headings = isAddedId(indicator.id) ? undefined : headingRowOver(plan, indicator.title.at);
  return headings === undefined || headings.cells.length === 0 ? [] : [headingsFormula(headings)];
}

/** Which day the result is of: a checkpoint's, the year's end, or a fact with its own day. */
function resultOfFigure(cell: Cell, values: Values, { words }: Draft, scored: ScoredOperational): Figure<string> {
  const whole = isDeed(scored) ? words.done : words.yearEnd;
  const formula = choose(
    [
      [eq(cell("state"), STATES.provisional), cell("provisional")],
      [eq(cell("state"), STATES.measured), whole],
    ],
    "",
  );
  const { state } = values;
  const value = state === STATES.provisional ? String(values.provisional) : state === STATES.measured ? whole : "";
  return { formula, value };
}

/** Semaforo of the row; empty where neither title nor target stand. */
function bandFigure(cell: Cell, values: Values, { names, language, scorecard: { settings } }: Draft): Figure<string> {
  const states = stateTexts(language);
  const formula = indicatorBandFormula(
    {
      state: cell("state"),
      raw: cell("raw"),
      achievement: cell("achievement"),
      reached: cell("reached"),
      kind: cell("kind"),
      provisional: cell("provisional"),
      greenFrom: ruleCell(names.rules, "greenFrom"),
      yellowFrom: ruleCell(names.rules, "yellowFrom"),
      open: lt(ruleCell(names.rules, "today"), ruleCell(names.rules, "closing")),
    },
    states,
  );
  const shown = {
    state: String(values.state),
    raw: Number(values.raw),
    achievement: Number(values.achievement),
    reached: values.reached === true,
    kind: String(values.kind),
    provisional: String(values.provisional),
    open: settings.today < settings.closing,
  };
  return { formula, value: indicatorBandText(shown, states, settings) };
}
