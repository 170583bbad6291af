/** Puts findings into words. */
import type { Finding } from "../check/finding";
import type { Language } from "../language";
import { printRange } from "../workbook/address";
import { documentsEn } from "./en/findings/documents";
import { hygieneEn } from "./en/findings/hygiene";
import { moneyEn } from "./en/findings/money";
import { resultsEn } from "./en/findings/results";
import { structureEn } from "./en/findings/structure";
import { tablesEn } from "./en/findings/tables";
import { targetsEn } from "./en/findings/targets";
import { weightsEn } from "./en/findings/weights";
import type { FindingText, FindingTexts } from "./findingText";
import { documentsIt } from "./it/findings/documents";
import { hygieneIt } from "./it/findings/hygiene";
import { moneyIt } from "./it/findings/money";
import { resultsIt } from "./it/findings/results";
import { structureIt } from "./it/findings/structure";
import { tablesIt } from "./it/findings/tables";
import { targetsIt } from "./it/findings/targets";
import { weightsIt } from "./it/findings/weights";

/** A finding as a person reads it. */
export interface ToldFinding {
  /** The title of its rule. */
  readonly name: string;
  readonly message: string;
  readonly todo: string;
  /** What its safe mend does; absent where it has none. */
  readonly fix?: string;
}

const TEXTS: Readonly<Record<Language, FindingTexts>> = {
  it: {
    ...weightsIt,
    ...structureIt,
    ...targetsIt,
    ...resultsIt,
    ...documentsIt,
    ...moneyIt,
    ...tablesIt,
    ...hygieneIt,
  },
  en: {
    ...weightsEn,
    ...structureEn,
    ...targetsEn,
    ...resultsEn,
    ...documentsEn,
    ...moneyEn,
    ...tablesEn,
    ...hygieneEn,
  },
};

/** The words of a rule; every rule has them in every language (a test proves it), so a missing one is our mistake. */
export function findingText(rule: string, language: Language): FindingText<object> {
  const text = TEXTS[language][rule];
  if (text === undefined) throw new Error(`no words for the rule ${rule}`);
  return text as FindingText<object>;
}

export function tellFinding({ rule, at, data, fix }: Finding, language: Language): ToldFinding {
  const text = findingText(rule, language);
  return {
    name: text.name,
    message: text.message(printRange(at), data),
    todo: text.todo(data),
    ...(fix === undefined || text.fix === undefined ? {} : { fix: text.fix(data) }),
  };
}
