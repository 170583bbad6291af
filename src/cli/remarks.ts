/** What recognition remarked and what was found again under another title, in JSON as `notPlaced` has always been. */
import type { Language } from "../../shared/language";
import { SURE_ENOUGH } from "../../shared/recognise/recognition";
import { tellNotPlaced } from "../../shared/recognise/tell";
import { cliTexts } from "../../shared/text/cli";
import { recogniseEn } from "../../shared/text/en/recognise";
import { recogniseIt } from "../../shared/text/it/recognise";
import { printRange } from "../../shared/workbook/address";
import type { ScoredWorkbook } from "../actions/readPlan";

/** The cell (of what was renamed: the id), the reason (closed list of `recognition.ts`, `renamed` or `mapping-lost`), and the sentence. */
export interface RemarkJson {
  readonly at: string;
  readonly why: string;
  readonly message: string;
}

export function remarksToJson({ recognised, renamed, own }: ScoredWorkbook, language: Language): RemarkJson[] {
  const text = language === "it" ? recogniseIt : recogniseEn;
  const sure = recognised.filter(({ confidence }) => confidence >= SURE_ENOUGH).flatMap(({ notPlaced }) => notPlaced);
  return [
    ...sure.map((cell) => ({ at: printRange(cell.at), why: cell.why, message: tellNotPlaced(cell, text) })),
    ...renamed.map(({ id, before, title }) => ({
      at: id,
      why: "renamed",
      message: cliTexts(language).renamed(before, title),
    })),
    ...lostMappings(own, language).map(({ at, message }) => ({ at, why: "mapping-lost", message })),
  ];
}

/** Indicators found again under a nearly equal title and words on columns that are gone, a line each. */
export const printRenamed = ({ renamed, own }: ScoredWorkbook, language: Language): string[] => [
  ...renamed.map(({ before, title }) => cliTexts(language).renamed(before, title)),
  ...lostMappings(own, language).map(({ message }) => message),
];

function lostMappings(own: ScoredWorkbook["own"], language: Language): { at: string; message: string }[] {
  const { meanings, ignored } = language === "it" ? recogniseIt : recogniseEn;
  return (own?.ledger.lostMapping ?? []).map(({ written, meaning, year }) => {
    const words = meaning === "ignore" ? ignored : `${meanings[meaning]}${year === undefined ? "" : ` ${year}`}`;
    return { at: written, message: cliTexts(language).problems.mappingLost(written, words) };
  });
}
