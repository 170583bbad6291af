/** The score on a terminal: the body, the perspectives, the programmes, and what stays outside. */
import type { Language } from "../../shared/language";
import type { Scorecard, ScoredNode } from "../../shared/score/scorecard";
import { SYMBOLS } from "../../shared/sheets/look/symbols";
import { type CliTexts, cliTexts } from "../../shared/text/cli";
import { printPercent } from "../../shared/text/percent";
import { stateTexts } from "../../shared/text/states";
import { printDay } from "../../shared/workbook/days";

const TITLE = 62;

export function printScore(scorecard: Scorecard, language: Language): string[] {
  const texts = cliTexts(language).score;
  const { nodes, indicators } = scorecard;
  const ofKind = (wanted: string): ScoredNode[] => nodes.filter(({ kind }) => kind === wanted);
  const outside = indicators.filter(({ achievement }) => achievement === undefined);
  const listed = outside.map((each) => `  ${each.programme}  ${cut(each.indicator.title.value)}  ${each.explanation}`);
  return [
    ...summary(scorecard, outside.length, language),
    "",
    ...table(texts.perspectives, ofKind("perspective"), texts, language),
    "",
    ...table(texts.programmes, ofKind("programme"), texts, language),
    ...(listed.length === 0 ? [] : ["", texts.lookAt, ...listed]),
  ];
}

/** Whose plan at which day, the score with its coverage, and how many indicators stand where. */
function summary({ plan, settings, nodes, indicators }: Scorecard, outside: number, language: Language): string[] {
  const texts = cliTexts(language).score;
  const body = nodes.find((node) => node.kind === "body");
  const percent = (fraction: number): string => printPercent(fraction, 1, language);
  const count = (status: string): number => indicators.filter((each) => each.status === status).length;
  const zero = indicators.filter(({ countsAsZero }) => countsAsZero).length;
  return [
    texts.heading(plan.body?.value ?? "", settings.year, printDay(settings.today)),
    "",
    body?.score === undefined
      ? texts.nothingAssessed
      : `${percent(body.score)}  ${bandOf(body, language)}  ·  ${texts.assessed(percent(body.coverage))}`,
    texts.counts(indicators.length, count("reached"), count("not-reached"), zero, outside),
  ];
}

function table(
  title: string,
  nodes: readonly ScoredNode[],
  { columns }: CliTexts["score"],
  language: Language,
): string[] {
  const percent = (value: number | undefined): string =>
    (value === undefined ? "–" : printPercent(value, 1, language)).padStart(10);
  const named = (node: ScoredNode): string =>
    cut(node.kind === "perspective" ? node.title : `${node.code} ${node.title}`);
  return [
    `${title.padEnd(TITLE)}${columns.weight.padStart(10)}${columns.score.padStart(11)}${" ".repeat(12)}${columns.coverage.padStart(10)}`,
    ...nodes.map(
      (node) =>
        `${named(node)}${percent(node.weight)} ${percent(node.score)}  ${bandOf(node, language).padEnd(10)}${percent(node.coverage)}`,
    ),
  ];
}

const bandOf = (node: ScoredNode, language: Language): string =>
  node.band === undefined ? "–" : `${SYMBOLS[node.band]} ${stateTexts(language).bands[node.band]}`;

/** One line of fixed width; a title that is cut says so. */
const cut = (title: string): string => {
  const line = title.replace(/\s+/g, " ");
  return (line.length > TITLE ? `${line.slice(0, TITLE - 1)}…` : line).padEnd(TITLE);
};
