/** What the page says above the grid: one thing at a time of each kind, with the buttons that go with it. */
import type { Language } from "../../../shared/language";
import { type WorkbenchPageTexts, workbenchPageTexts } from "../../../shared/text/workbenchPage";

/** A sentence, made anew when the person turns to the other language. */
export type Said<T> = (words: WorkbenchPageTexts, language: Language) => T;

export interface Notice {
  /** A later one of the same kind takes its place. */
  readonly kind: "problem" | "notShown" | "done" | "leave" | "refused";
  readonly text: Said<string>;
  /** Shown folded. */
  readonly more?: Said<readonly string[]>;
  readonly actions?: readonly { readonly label: Said<string>; readonly run: () => void }[];
}

/** A notice in words. */
export interface NoticeView {
  readonly kind: Notice["kind"];
  readonly text: string;
  readonly more: readonly string[];
  readonly actions: readonly { readonly label: string; readonly run: () => void }[];
}

export function sayNotice({ kind, text, more, actions = [] }: Notice, language: Language): NoticeView {
  const words = workbenchPageTexts(language);
  return {
    kind,
    text: text(words, language),
    more: more?.(words, language) ?? [],
    actions: actions.map(({ label, run }) => ({ label: label(words, language), run })),
  };
}

export const withNotice = (notices: readonly Notice[], notice: Notice): readonly Notice[] => [
  ...notices.filter(({ kind }) => kind !== notice.kind),
  notice,
];

export const withoutNotice = (notices: readonly Notice[], kind: Notice["kind"]): readonly Notice[] =>
  notices.filter((notice) => notice.kind !== kind);
