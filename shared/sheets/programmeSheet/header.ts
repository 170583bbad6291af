/** The head of a programme sheet: area, objective, title over one or two rows, one line of facts. */
import { areaOf } from "../../plan/placed";
import type { StrategicObjective } from "../../plan/plan";
import { printPercent } from "../../text/percent";
import { eq, iff, join } from "../../workbook/formula/build";
import { evened, hundredthsFormula, percentFormula } from "../indicator/formulaWords";
import { across, calc, gap, text } from "../look/cells";
import { SIZE } from "../look/palette";
import { STYLES, strongly } from "../look/styles";
import { splitTitle } from "../look/textMetrics";
import { STRUCTURE } from "../rowNames";
import { LAST, roomOver } from "./columns";
import { addRow, type Draft } from "./draft";
import { assessedFigure, type Figure, programmeScore } from "./programmeScore";

const DOT = "   ·   ";

/** Ids of the rows that a head has or has not: the others keep theirs. */
const HEAD_ROWS = {
  area: `${STRUCTURE}head/area`,
  objective: `${STRUCTURE}head/objective`,
  title: (line: number): string => `${STRUCTURE}head/title/${line}`,
};

/** Lays out the head; answers the rows of the title, which are repeated on every printed page. */
export function addHeader(draft: Draft): { first: number; last: number } {
  const { words, code } = draft;
  const above = objectiveAbove(draft);
  const areaCode = areaOf(above ?? { code });
  if (areaCode !== undefined) {
    const area = titled(words.area, areaCode, areaTitle(draft, areaCode));
    addRow(draft, { 0: text(area, STYLES.soft) }, { id: HEAD_ROWS.area });
  }
  const ofObjective = above?.code ?? objectiveCode(code);
  if (ofObjective !== "" && ofObjective !== code) {
    const title = above?.title.value ?? draft.detail?.objective?.value ?? "";
    addRow(draft, { 0: text(titled(words.objective, ofObjective, title), STYLES.soft) }, { id: HEAD_ROWS.objective });
  }
  const lines = splitTitle(`${code}  ${draft.title}`, roomOver(0, LAST), SIZE.programmeTitle);
  const first = draft.rows.length;
  for (const [place, line] of lines.entries()) {
    addRow(draft, { 0: text(line, STYLES.programmeTitle) }, { id: HEAD_ROWS.title(place + 1), height: 22 });
  }
  const last = draft.rows.length - 1;
  draft.rows.push(gap(10));
  addFacts(draft);
  return { first, last };
}

/** `Obiettivo 1: La CCIAA …`; a title that already says so stays as written. */
const titled = (word: string, code: string, written: string): string => {
  const title = evened(written);
  if (title === "") return `${word} ${code}`;
  return title.toLowerCase().startsWith(word.toLowerCase()) ? title : `${word} ${code}: ${title}`;
};

const objectiveCode = (code: string): string => code.split(".").slice(0, -1).join(".");

const areaTitle = ({ scorecard, detail }: Draft, code: string): string =>
  scorecard.plan.areas.find((area) => area.code === code)?.title?.value ?? detail?.area?.value ?? "";

/** The objective that the programme stands under; of a programme of the registers alone, the one that its code names. */
function objectiveAbove({ scorecard, code }: Draft): StrategicObjective | undefined {
  const objectives = scorecard.plan.perspectives.flatMap((perspective) => perspective.objectives);
  return (
    objectives.find(({ programmes }) => programmes.some((programme) => programme.code === code)) ??
    objectives.find((objective) => objective.code === objectiveCode(code))
  );
}

/** Weight, score, how much of the weight is assessed if not all, semaforo, year: `Peso 6,00%   ·   punteggio 89,7% …`. */
function addFacts(draft: Draft): void {
  const { words, year } = draft;
  const facts = draft.strategic.length === 0 ? undefined : scoreFacts(draft);
  const ofYear = words.facts.year + String(year);
  const style = strongly({ ...STYLES.strong, size: SIZE.total });
  const cell =
    facts === undefined ? text(ofYear, style) : calc(join(facts.formula, ofYear), facts.value + ofYear, style);
  addRow(draft, across(0, LAST, strongly(STYLES.text), { 0: cell }), { height: 24 });
}

function scoreFacts(draft: Draft): Figure<string> {
  const { words, language } = draft;
  const { weight, score, band, ...rest } = programmeScore(draft);
  const assessed = assessedFigure({ weight, score, band, ...rest }, words, language);
  const formula = join(
    words.facts.weight,
    hundredthsFormula(weight.formula, language),
    DOT + words.facts.score,
    iff(eq(score.formula, "–"), "–", percentFormula(score.formula, language)),
    DOT,
    iff(eq(assessed.formula, ""), "", join(assessed.formula, DOT)),
    band.formula,
    DOT,
  );
  const shownScore = typeof score.value === "number" ? printPercent(score.value, 1, language) : "–";
  const value = [
    words.facts.weight + printPercent(weight.value, 2, language),
    words.facts.score + shownScore,
    ...(assessed.value === "" ? [] : [assessed.value]),
    band.value,
    "",
  ].join(DOT);
  return { formula, value };
}
