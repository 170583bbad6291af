/** Findings for the terminal, grouped by gravity, and as JSON. */
import type { Finding, Severity } from "../../shared/check/finding";
import type { Language } from "../../shared/language";
import type { Recognised } from "../../shared/recognise/recognition";
import { tellNotPlaced } from "../../shared/recognise/tell";
import { cliTexts } from "../../shared/text/cli";
import { recogniseEn } from "../../shared/text/en/recognise";
import { tellFinding } from "../../shared/text/findings";
import { recogniseIt } from "../../shared/text/it/recognise";
import { formatPercent } from "../../shared/text/numbers";
import { printRange } from "../../shared/workbook/address";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** `3 errori · 12 avvisi · 4 note`. */
export function countFindings(findings: readonly Finding[], language: Language): string {
  const { counts, none } = cliTexts(language).check;
  if (findings.length === 0) return none;
  const bySeverity = countBySeverity(findings);
  return SEVERITIES.flatMap((severity) =>
    bySeverity[severity] === 0 ? [] : [counts[severity](bySeverity[severity])],
  ).join(" · ");
}

/** The first `most` of each gravity, one line what is wrong, one what to do. */
export function printFindings(findings: readonly Finding[], language: Language, most: number): string[] {
  const { headings, more } = cliTexts(language).check;
  return SEVERITIES.flatMap((severity) => {
    const all = findings.filter((finding) => finding.severity === severity);
    if (all.length === 0) return [];
    const left = all.length - most;
    return [
      "",
      headings[severity],
      ...all.slice(0, most).flatMap((finding) => findingLines(finding, language)),
      ...(left > 0 ? [`  ${more(left)}`] : []),
    ];
  });
}

/** How many of the gravest findings a command shows that is not about them. */
export const GRAVEST = 5;

/** Of open ones. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}

/** The gravest, whatever their gravity. */
export function printGravest(findings: readonly Finding[], language: Language, most: number): string[] {
  const { gravest, all } = cliTexts(language).check;
  const count = countFindings(findings, language);
  if (findings.length === 0) return [count];
  return [
    `${count}. ${gravest(Math.min(most, findings.length))}`,
    ...findings.slice(0, most).flatMap((finding) => findingLines(finding, language)),
    ...(findings.length > most ? [all] : []),
  ];
}

function findingLines(finding: Finding, language: Language): string[] {
  const { touches, fixable } = cliTexts(language).check;
  const { message, todo } = tellFinding(finding, language);
  const marks = [
    ...(finding.effect > 0 ? [touches(formatPercent(finding.effect, language))] : []),
    ...(finding.fix === undefined ? [] : [fixable]),
  ];
  return [
    `  ${SYMBOL[finding.severity]} ${message}`,
    `    ${todo}${marks.length === 0 ? "" : ` [${marks.join(" · ")}]`}`,
  ];
}

const SYMBOL: Readonly<Record<Severity, string>> = { error: "■", warning: "▲", info: "○" };

export const findingToJson = (finding: Finding, language: Language) => {
  const { rule, id, severity, at, cells, fix, effect } = finding;
  const { message, todo } = tellFinding(finding, language);
  return {
    rule,
    id,
    severity,
    at: printRange(at),
    cells: cells.map(printRange),
    message,
    todo,
    fixable: fix !== undefined,
    effect,
  };
};

export const recognisedToJson = ({ notPlaced, ...rest }: Recognised, language: Language) => ({
  ...rest,
  notPlaced: notPlaced.map((cell) => ({
    at: printRange(cell.at),
    value: cell.value,
    why: cell.why,
    message: tellNotPlaced(cell, language === "it" ? recogniseIt : recogniseEn),
  })),
});

/** What was understood: a line for each sheet. */
export const printRecognised = (recognised: readonly Recognised[], language: Language): string[] =>
  recognised.map(({ sheet, layout, confidence, rows }) => {
    const { layouts } = language === "it" ? recogniseIt : recogniseEn;
    return `  ${cliTexts(language).check.read(sheet, layouts[layout], rows, formatPercent(confidence, language, 0))}`;
  });
