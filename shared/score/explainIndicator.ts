/** Says in one line how an indicator's number comes about, or why there is none. */
import type { Language } from "../language";
import type { Plan } from "../plan/plan";
import { isUnmeasurable } from "../target/achievement/measure";
import { cellText } from "../target/cellText";
import { formatNumber, formatPercent } from "../text/numbers";
import { scoreTexts } from "../text/score";
import { printDay } from "../workbook/days";
import { explainCalculation } from "./explainCalculation";
import type { ScoredIndicator } from "./scorecard";
import type { Settings } from "./settings";
import { waivedReason } from "./waived";

/** Characters of a typed text that an explanation quotes. */
const LONGEST = 80;

type Explained = Omit<ScoredIndicator, "explanation">;

/** `notInScore`: the indicator has no weight; `unsaid`: nobody said what weight it has, so nothing is said of it. */
type WeightsAre = Plan["weightsAre"] | "notInScore" | "unsaid";

/** `56 / ≥ 60 = 93,33 % · tetto 100 % · peso 2,5 % · contributo 2,33`. */
export function explainIndicator(
  scored: Explained,
  weightsAre: WeightsAre,
  settings: Settings,
  language: Language,
): string {
  const head = scored.raw === undefined ? withoutNumber(scored, language) : withNumber(scored, settings, language);
  return [...head, ...weightPart(scored, weightsAre, settings, language)].join(" · ");
}

function withNumber(scored: Explained, settings: Settings, language: Language): string[] {
  const texts = scoreTexts(language);
  const provisional = scored.provisionalAt === undefined ? [] : [texts.provisional(printDay(scored.provisionalAt))];
  return [
    ...explainCalculation(scored, settings, language),
    ...provisional,
    texts.cap(formatPercent(settings.cap, language)),
  ];
}

function withoutNumber(scored: Explained, language: Language): string[] {
  const texts = scoreTexts(language);
  if (scored.status === "waived") return [texts.waived(shortened(waivedReason(scored.indicator) ?? ""))];
  const why = scored.why === undefined ? [] : [texts.why[scored.why]];
  return [`${stateOf(scored, language)}: ${why.join("")}`, ...evidence(scored, language)];
}

function stateOf(scored: Explained, language: Language): string {
  const texts = scoreTexts(language);
  if (scored.status === "pending") return texts.pending;
  return scored.status === "missing" ? texts.missing : texts.unmeasurable;
}

/** What the cells hold, where a person must look at them. */
function evidence(scored: Explained, language: Language): string[] {
  const texts = scoreTexts(language);
  const day = scored.measure.day === undefined ? [] : [texts.due(printDay(scored.measure.day))];
  if (scored.otherResultCell && scored.resultCell) {
    return [
      texts.twoResults(
        shortened(cellText(scored.resultCell, language)),
        shortened(cellText(scored.otherResultCell, language)),
      ),
    ];
  }
  if (scored.why === "missing-target") return [];
  if (isUnmeasurable(scored.measure)) return [texts.typed(shortened(scored.targetText))];
  if (scored.status === "unmeasurable" && scored.resultCell)
    return [texts.typed(shortened(cellText(scored.resultCell, language))), ...day];
  return day;
}

/** What a person typed, on one line and not longer than a line. */
function shortened(typed: string): string {
  const line = typed.replace(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trim()}…` : line;
}

function weightPart(scored: Explained, weightsAre: WeightsAre, settings: Settings, language: Language): string[] {
  const texts = scoreTexts(language);
  if (weightsAre === "unsaid") return [];
  if (weightsAre === "notInScore") return [texts.notInScore];
  if (scored.status === "waived") return [texts.weightToSiblings(formatPercent(scored.weight, language))];
  const differs =
    weightsAre === "sharesOfBody" && Math.abs(scored.weight - scored.effectiveWeight) > settings.tolerance;
  const written = differs ? ` (${texts.writtenWeight(formatPercent(scored.weight, language))})` : "";
  const weight = texts.weight(formatPercent(scored.effectiveWeight, language)) + written;
  if (scored.achievement === undefined) return [weight, texts.leftOut];
  const points = formatNumber(scored.effectiveWeight * scored.achievement * 100, language);
  return [...(scored.countsAsZero ? [texts.countsZero] : []), weight, texts.contribution(points)];
}
