/** Weight, score, coverage and semaforo of a programme, added up from the cockpit's indicator rows whatever perspective they stand in. */
import type { Language } from "../../language";
import type { Scorecard, ScoredNode } from "../../score/scorecard";
import type { ProgrammeSheetText } from "../../text/it/programmeSheet";
import { printPercent } from "../../text/percent";
import { stateTexts } from "../../text/states";
import { call, eq, iff, join, lt, over, rangeRef, times } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import { nodeBandFormula, nodeBandText } from "../cockpit/bands";
import { percentFormula } from "../indicator/formulaWords";
import type { SheetNames } from "../names";
import { COCKPIT } from "../places";
import { ruleCell } from "../rules/ruleRows";
import type { SheetDoc } from "../sheetDoc";
import { ofProgramme } from "./byProgramme";

/** Where a programme's figures come from. */
export interface ProgrammeFigures {
  readonly scorecard: Scorecard;
  readonly code: string;
  readonly names: SheetNames;
  readonly language: Language;
  readonly cockpit: SheetDoc;
}

/** A formula with the value that the core calculated for it. */
export interface Figure<T extends number | string> {
  readonly formula: Formula;
  readonly value: T;
}

export interface ProgrammeScore {
  readonly node: ScoredNode | undefined;
  readonly weight: Figure<number>;
  /** A fraction, `–` while nothing is assessed. */
  readonly score: Figure<number | string>;
  readonly coverage: Figure<number>;
  readonly band: Figure<string>;
  /** How many strategic indicators it has. */
  readonly indicators: Figure<number>;
}

export function programmeScore(figures: ProgrammeFigures): ProgrammeScore {
  const { scorecard, code } = figures;
  const node = ofProgramme(scorecard, code).node;
  const weight = sumOf(figures, COCKPIT.effectiveWeight);
  const assessed = sumOf(figures, COCKPIT.assessedWeight);
  const score = iff(eq(assessed, 0), "–", over(sumOf(figures, COCKPIT.contribution), assessed));
  return {
    node,
    weight: { formula: weight, value: node?.weight ?? 0 },
    score: { formula: score, value: node?.score ?? "–" },
    coverage: { formula: iff(eq(weight, 0), 0, over(assessed, weight)), value: node?.coverage ?? 0 },
    band: bandFigure(score, node, figures),
    indicators: { formula: call("SUMPRODUCT", times(isOfProgramme(figures), 1)), value: node?.indicators ?? 0 },
  };
}

/**
 * Codes are compared with `=`, text with text: SUMIFS would take the codes 1.1 and 1.10 for the same number.
 * SUMPRODUCT with a comma counts the texts of the other rows as nothing.
 */
const sumOf = (figures: ProgrammeFigures, column: number): Formula =>
  call("SUMPRODUCT", times(isOfProgramme(figures), 1), cockpitColumn(figures, column));

const isOfProgramme = (figures: ProgrammeFigures): Formula =>
  eq(cockpitColumn(figures, COCKPIT.programme), figures.code);

const cockpitColumn = ({ names, cockpit }: ProgrammeFigures, column: number): Formula =>
  rangeRef(0, column, cockpit.rows.length - 1, column, names.cockpit);

/** The semaforo of a score, hollow while the year is open. */
export const bandFigure = (
  score: Formula,
  node: ScoredNode | undefined,
  { names, language, scorecard: { settings } }: Omit<ProgrammeFigures, "code">,
): Figure<string> => ({
  formula: nodeBandFormula(
    score,
    {
      greenFrom: ruleCell(names.rules, "greenFrom"),
      yellowFrom: ruleCell(names.rules, "yellowFrom"),
      open: lt(ruleCell(names.rules, "today"), ruleCell(names.rules, "closing")),
    },
    stateTexts(language),
  ),
  value: nodeBandText(node?.score, settings.today < settings.closing, stateTexts(language), settings),
});

/** `valutato 62,0% del peso`, empty where it is all of it. */
export function assessedFigure(
  { coverage }: ProgrammeScore,
  { facts }: ProgrammeSheetText,
  language: Language,
): Figure<string> {
  const part = join(facts.assessed, percentFormula(coverage.formula, language), facts.ofWeight);
  const shown = facts.assessed + printPercent(coverage.value, 1, language) + facts.ofWeight;
  return { formula: iff(lt(coverage.formula, NEARLY_ALL), part, ""), value: coverage.value < NEARLY_ALL ? shown : "" };
}

/** From here on one decimal would say 100%. */
const NEARLY_ALL = 0.9995;
