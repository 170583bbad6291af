/** What a spreadsheet program refuses, in the pane's language: why, what stands in the workbook, what to do. */
import type { Language } from "../../../shared/language";
import { type HostReason, type PaneHostText, paneHostTexts } from "../../../shared/text/paneHost";
import type { Applied } from "../../host";
import { hostProblemOf } from "../../hostProblem";
import type { LeftOut, Refusal } from "../model/buildView";

/** The sentence on what stands in the workbook (empty: nobody knows) and on how to go on, in the words of the language. */
export interface Afterwards {
  /** Whether a sheet of the workbook as it was read last is hidden; absent: nobody knows. */
  readonly isHidden?: (sheet: string) => boolean;
  stands(words: PaneHostText["stands"]): string;
  readonly next: keyof PaneHostText["next"];
}

/** `undefined`: what was thrown says no reason that a person could do something about. */
export function refuseHost(
  thrown: unknown,
  language: Language,
  { isHidden, stands, next }: Afterwards,
): Refusal | undefined {
  const problem = hostProblemOf(thrown);
  const words = paneHostTexts(language);
  if (problem === undefined || !isReason(problem.code, words)) return undefined;
  const { code, sheet = "", cell = "", text, details } = problem;
  const reason = words.reasons[code](sheet, cell, text);
  const cannotBeSeen = sheet !== "" && isHidden?.(sheet) === true;
  const todo = code === "sheet-protected" && cannotBeSeen ? words.hiddenProtected : reason.todo;
  const after = code === "taken-over" ? "" : stands(words.stands);
  return {
    kind: "refused",
    sentence: [reason.sentence, after].filter(Boolean).join(" "),
    todo: `${todo} ${words.next[code === "taken-over" ? "read" : next]}`,
    ...(sheet === "" || code === "sheet-gone" || cannotBeSeen ? {} : { sheet }),
    details: details === "" ? code : `${code}: ${details}`,
    ...(code === "taken-over" ? { elsewhere: true } : {}),
  };
}

/** What was refused without harm to the rest. */
export function leftOutOf(applied: Applied, language: Language): { readonly leftOut?: LeftOut } {
  if (applied.kind !== "applied" || applied.leftOut === undefined || applied.leftOut.length === 0) return {};
  const details = [...new Set(applied.leftOut.map(({ code, details }) => [code, details].filter(Boolean).join(": ")))];
  const { sentence, todo } = paneHostTexts(language).leftOut;
  return { leftOut: { sentence: `${sentence} ${todo}`, details: details.join("; ") } };
}

const isReason = (code: string, { reasons }: PaneHostText): code is HostReason => Object.hasOwn(reasons, code);
