/** What recognition remarked, brought together where it has one cause, with the part of the plan that stands on the same row. */
import type { CheckFacts, Remark } from "./facts";
import { everyNode, shareUnder, type WeightNode, weightTree } from "./weightTree";

/** Remarks of one cause, in the order of the sheet. */
export interface Remarks {
  readonly why: string;
  readonly sheet: string;
  readonly all: readonly Remark[];
  readonly first: Remark;
}

/** Those of some reasons; the same reason on rows that follow each other is one. */
export const runsOf = (facts: CheckFacts, reasons: ReadonlySet<string>): Remarks[] =>
  brought(facts, reasons, (before, now) => now.at.top - before.at.top <= 1 && now.at.top >= before.at.top);

/** Those of some reasons; the same reason on the same row (of headings) is one. */
export const rowsOf = (facts: CheckFacts, reasons: ReadonlySet<string>): Remarks[] =>
  brought(facts, reasons, (before, now) => now.at.top === before.at.top);

/** Those of some reasons; the same reason on the same sheet is one. */
export const sheetsOf = (facts: CheckFacts, reasons: ReadonlySet<string>): Remarks[] =>
  brought(facts, reasons, () => true);

function brought(
  { remarks }: CheckFacts,
  reasons: ReadonlySet<string>,
  together: (before: Remark, now: Remark) => boolean,
): Remarks[] {
  const bySheet = new Map<string, Remark[]>();
  for (const remark of remarks) {
    if (!reasons.has(remark.why)) continue;
    const key = `${remark.why}\n${remark.at.sheet}`;
    const list = bySheet.get(key);
    if (list === undefined) bySheet.set(key, [remark]);
    else list.push(remark);
  }
  const found: Remarks[] = [];
  for (const list of bySheet.values()) {
    const sorted = [...list].sort((one, other) => one.at.top - other.at.top || one.at.left - other.at.left);
    let run: Remark[] = [];
    sorted.forEach((remark, place) => {
      run.push(remark);
      const next = sorted[place + 1];
      if (next !== undefined && together(remark, next)) return;
      const [first] = run;
      if (first !== undefined) found.push({ why: first.why, sheet: first.at.sheet, all: run, first });
      run = [];
    });
  }
  return found;
}

/** Share of the body's weight that stands on the rows of some remarks, or below them, a fraction. */
export function shareAt(facts: CheckFacts): (remarks: Remarks) => number {
  const byRow = new Map<string, WeightNode>();
  for (const node of everyNode(weightTree(facts))) {
    if (node.level !== "body") byRow.set(`${node.title.at.sheet}:${node.title.at.top}`, node);
  }
  return ({ all }) => {
    const nodes = new Set(all.flatMap(({ at }) => byRow.get(`${at.sheet}:${at.top}`) ?? []));
    return Math.min(
      1,
      [...nodes].reduce((sum, node) => sum + shareUnder(node, facts), 0),
    );
  };
}

/** What tells remarks from others of the rule: the reason and the words of the first, whichever row they stand on. */
export const keyOf = ({ why, first }: Remarks): string => `${why}/${first.at.sheet}/${short(first.value)}`;

const LONGEST = 80;

/** Words of a cell short enough for a sentence. */
export function short(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}
