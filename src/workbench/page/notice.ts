/** What the page says above the grid: one thing at a time of each kind, with the buttons that go with it. */

export interface Notice {
  /** A later one of the same kind takes its place. */
  readonly kind: "problem" | "notShown" | "done" | "leave" | "refused";
  readonly text: string;
  /** Shown folded. */
  readonly more?: readonly string[];
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[];
}

export const withNotice = (notices: readonly Notice[], notice: Notice): readonly Notice[] => [
  ...notices.filter(({ kind }) => kind !== notice.kind),
  notice,
];

export const withoutNotice = (notices: readonly Notice[], kind: Notice["kind"]): readonly Notice[] =>
  notices.filter((notice) => notice.kind !== kind);
