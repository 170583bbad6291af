/** Findings for the terminal, grouped by gravity, and as JSON. */
import type { Severity } from "../../shared/check/finding";
import type { Language } from "../../shared/language";
import type { Recognised } from "../../shared/recognise/recognition";
import { tellNotPlaced } from "../../shared/recognise/tell";
import { type JudgedFinding, OUTCOMES } from "../../shared/sheets/findings/outcomes";
import { cliTexts } from "../../shared/text/cli";
import { recogniseEn } from "../../shared/text/en/recognise";
import { tellFinding } from "../../shared/text/findings";
import { recogniseIt } from "../../shared/text/it/recognise";
import { formatPercent } from "../../shared/text/numbers";
import { printRange } from "../../shared/workbook/address";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** `3 errori · 12 avvisi · 4 note`, of open ones; how many are closed. */
export function countFindings(findings: readonly JudgedFinding[], language: Language): string {
  const { counts, none, closed } = cliTexts(language).check;
  const bySeverity = countBySeverity(findings);
  const shut = findings.filter(({ open }) => !open).length;
  const parts = SEVERITIES.flatMap((severity) =>
    bySeverity[severity] === 0 ? [] : [counts[severity](bySeverity[severity])],
  );
  return [parts.length === 0 ? none : parts.join(" · "), ...(shut === 0 ? [] : [closed(shut)])].join(" ");
}

/** The first `most` of each gravity, one line what is wrong, one what to do. */
export function printFindings(findings: readonly JudgedFinding[], language: Language, most: number): string[] {
  const { headings, more } = cliTexts(language).check;
  return SEVERITIES.flatMap((severity) => {
    const all = findings.filter((finding) => finding.open && finding.severity === severity);
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
export function countBySeverity(findings: readonly JudgedFinding[]): Record<Severity, number> {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.open && finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}

/** The gravest, whatever their gravity. */
export function printGravest(findings: readonly JudgedFinding[], language: Language, most: number): string[] {
  const { gravest, all } = cliTexts(language).check;
  const count = countFindings(findings, language);
  const open = findings.filter((finding) => finding.open);
  if (open.length === 0) return [count];
  return [
    `${count}. ${gravest(Math.min(most, open.length))}`,
    ...open.slice(0, most).flatMap((finding) => findingLines(finding, language)),
    ...(open.length > most ? [all] : []),
  ];
}

function findingLines(finding: JudgedFinding, language: Language): string[] {
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

export const findingToJson = (finding: JudgedFinding, language: Language) => {
  const { rule, id, severity, at, cells, fix, effect, outcome, note, open } = finding;
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
    outcome: outcome === undefined ? null : OUTCOMES[outcome][language],
    note,
    open,
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
