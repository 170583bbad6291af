/** How the sentences of a rule look; each language has the same. */

/**
 * The words of one rule. `message`: one sentence that begins with the cell and says what is wrong; `todo`: one that says
 * what to do. Neither blames. `data` is what the rule found.
 */
export interface FindingText<D extends object = never> {
  /** Title of the rule, for lists and its page. */
  readonly name: string;
  /** Why it matters, one or two sentences. */
  readonly why: string;
  readonly message: (cell: string, data: D) => string;
  readonly todo: (data: D) => string;
  /** What the safe mend does, where the rule has one; a sentence in the infinitive. */
  readonly fix?: (data: D) => string;
}

/** By rule id. */
export type FindingTexts = Readonly<Record<string, FindingText>>;
