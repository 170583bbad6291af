/** The score of the whole body, added up from the cockpit's indicator rows as those of the programmes are. */
import { stateTexts } from "../../text/states";
import { call, eq, iff, over, rangeRef } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import { stateMarks } from "../cockpit/bands";
import { missingFormulas } from "../cockpit/missingFormulas";
import { COCKPIT, STATES } from "../places";
import { bandFigure, type Figure, type ProgrammeFigures } from "../programmeSheet/programmeScore";

export function bodyScore(figures: Omit<ProgrammeFigures, "code">): {
  readonly weight: number;
  readonly score: Figure<number | string>;
  readonly band: Figure<string>;
} {
  const { scorecard, names, cockpit } = figures;
  const node = scorecard.nodes.find(({ kind }) => kind === "body");
  const sum = (column: number): Formula =>
    call("SUM", rangeRef(0, column, cockpit.rows.length - 1, column, names.cockpit));
  const assessed = sum(COCKPIT.assessedWeight);
  const score = iff(eq(assessed, 0), "–", over(sum(COCKPIT.contribution), assessed));
  const band = bandFigure(score, node, figures);
  const missing = missingFormulas(names.cockpit);
  const reread = stateMarks(stateTexts(figures.language))[STATES.reread] ?? "";
  return {
    weight: scorecard.nodes.reduce((total, one) => (one.kind === "programme" ? total + one.weight : total), 0),
    score: { formula: iff(eq(missing, 0), score, reread), value: node?.score ?? "–" },
    band: { ...band, formula: iff(eq(missing, 0), band.formula, reread) },
  };
}
