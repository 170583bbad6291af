/**
 * A second opinion, written straight from docs/scoring.md and in another way than the product: plans are kept as flat rows with
 * their path, targets as plain records, and everything is worked out by brute force.
 */

/** A target in the words of the page. */
export type Aim =
  | { readonly n: "min" | "min>" | "max" | "max<"; readonly bound: number }
  | { readonly n: "range"; readonly low: number; readonly high: number }
  | { readonly n: "day"; readonly serial: number }
  | { readonly n: "done" }
  | { readonly n: "unreadable" }
  | { readonly n: "raise"; readonly lastYear: number; readonly percent: number }
  | { readonly n: "both"; readonly bound: number; readonly serial: number };

/** A result: a number, a day's serial, yes, no or nothing. */
export type Outcome = { readonly number?: number; readonly serial?: number; readonly yes?: boolean };

export interface Row {
  readonly path: readonly [perspective: number, objective: number, programme: number];
  readonly weight: number;
  readonly aim: Aim;
  readonly p: Outcome;
  readonly c: readonly [Outcome, Outcome, Outcome];
  readonly doneOn: number | undefined;
  readonly waived: boolean;
}

export interface Rules {
  readonly today: number;
  readonly closing: number;
  readonly cap: number;
  readonly mirror: boolean;
  readonly zero: boolean;
  readonly late: number;
}

export type Verdict = { readonly status: string; readonly share?: number };

const empty = (outcome: Outcome): boolean => Object.keys(outcome).length === 0;
const same = (a: Outcome, b: Outcome): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What an indicator's row comes to. */
export function verdictOf(row: Row, rules: Rules): Verdict {
  if (row.waived) return { status: "waived" };
  const aim: Aim =
    row.aim.n === "raise"
      ? { n: "min", bound: Math.round(row.aim.lastYear * (1 + row.aim.percent / 100) * 1e10) / 1e10 }
      : row.aim;
  if (aim.n === "unreadable") return { status: "unmeasurable" };
  const [, , december] = row.c;
  if (!empty(row.p) && !empty(december) && !same(row.p, december)) return { status: "unmeasurable" };
  const result = [row.p, december, row.c[1], row.c[0]].find((outcome) => !empty(outcome)) ?? {};
  const missing: Verdict =
    rules.zero && rules.today >= rules.closing ? { status: "missing", share: 0 } : { status: "missing" };
  const wait = (day: number): Verdict => (rules.today <= day ? { status: "pending" } : missing);
  const give = (raw: number, reached: boolean): Verdict => ({
    status: reached ? "reached" : "not-reached",
    share: Math.min(rules.cap, Math.max(0, raw)),
  });
  const dayRaw = (done: number, due: number): number => (done <= due ? 1 : Math.max(0, 1 - rules.late * (done - due)));
  const { number, serial, yes } = result;

  if (aim.n === "day" || aim.n === "done") {
    const due = aim.n === "day" ? aim.serial : rules.closing;
    // What is to be done has until the day before the closing date; a written day counts until its evening.
    if (empty(result)) return wait(aim.n === "done" ? due - 1 : due);
    if (serial !== undefined) return give(dayRaw(serial, due), serial <= due);
    if (number !== undefined) {
      return aim.n === "done" && number >= 0 && number <= 1 ? give(number, number >= 1) : { status: "unmeasurable" };
    }
    if (aim.n === "done") return give(yes ? 1 : 0, yes === true);
    if (yes) return rules.today <= due ? give(1, true) : missing;
    return rules.today <= due ? { status: "pending" } : give(0, false);
  }
  if (serial !== undefined || yes !== undefined) return { status: "unmeasurable" };
  if (aim.n === "both") {
    if (number === undefined || row.doneOn === undefined) return wait(aim.serial);
    const [raw, ok] = numeric({ n: "min", bound: aim.bound }, number, rules);
    return give(Math.min(raw, dayRaw(row.doneOn, aim.serial)), ok && row.doneOn <= aim.serial);
  }
  if (number === undefined) return missing;
  return give(...numeric(aim, number, rules));
}

function numeric(
  aim: Exclude<Aim, { n: "day" | "done" | "unreadable" | "raise" | "both" }>,
  a: number,
  rules: Rules,
): [number, boolean] {
  if (aim.n === "range") {
    if (a < aim.low) return [aim.low > 0 ? a / aim.low : 0, false];
    return a > aim.high ? [aim.high > 0 ? aim.high / a : 0, false] : [1, true];
  }
  const { bound } = aim;
  if (aim.n === "min" || aim.n === "min>") {
    const raw = bound > 0 ? a / bound : a >= bound ? 1 : 0;
    return [raw, aim.n === "min" ? a >= bound : a > bound];
  }
  const raw = bound <= 0 ? (a <= bound ? 1 : 0) : a <= 0 ? 1 : rules.mirror ? 2 - a / bound : bound / a;
  return [raw, aim.n === "max" ? a <= bound : a < bound];
}

/** Written weights of nodes, by the path from the body; an absent one is the sum of what stands under it. */
export type NodeWeights = ReadonlyMap<string, number>;

/** The effective weight of every row: multiplied down its path, each step its part among the siblings that are still alive. */
export function effectiveOf(rows: readonly Row[], written: NodeWeights): readonly number[] {
  const steps = (key: string): number[] => key.split("/").map(Number);
  const known = [...rows.map((row, place) => [...row.path, place]), ...[...written.keys()].map(steps)];
  const childrenOf = (path: readonly number[]): string[] => {
    const under = known.filter(
      (full) => full.length > path.length && path.every((step, depth) => full[depth] === step),
    );
    return [...new Set(under.map((full) => full.slice(0, path.length + 1).join("/")))];
  };
  const weight = (key: string): number => {
    const path = steps(key);
    if (path.length === 4) return rows[path[3] ?? -1]?.weight ?? 0;
    return written.get(key) ?? childrenOf(path).reduce((sum, child) => sum + weight(child), 0);
  };
  const alive = (key: string): boolean => {
    const path = steps(key);
    if (path.length === 4) return rows[path[3] ?? -1]?.waived === false;
    return childrenOf(path).some((child) => weight(child) > 0 && alive(child));
  };
  return rows.map((row, place) => {
    const path = [...row.path, place];
    let share = 1;
    for (let depth = 0; depth < path.length; depth += 1) {
      const siblings = childrenOf(path.slice(0, depth)).filter(alive);
      const own = path.slice(0, depth + 1).join("/");
      const all = siblings.reduce((sum, sibling) => sum + weight(sibling), 0);
      share = siblings.includes(own) && all > 0 ? (share * weight(own)) / all : 0;
    }
    return share;
  });
}

/** The score over some rows, and the assessed part of their weight. */
export function scoreOver(places: readonly number[], weights: readonly number[], verdicts: readonly Verdict[]) {
  const counted = places.filter((place) => verdicts[place]?.share !== undefined);
  const sum = (of: readonly number[]) => of.reduce((total, place) => total + (weights[place] ?? 0), 0);
  const points = counted.reduce((total, place) => total + (weights[place] ?? 0) * (verdicts[place]?.share ?? 0), 0);
  return {
    score: sum(counted) > 0 ? points / sum(counted) : undefined,
    coverage: sum(places) > 0 ? sum(counted) / sum(places) : 0,
  };
}
