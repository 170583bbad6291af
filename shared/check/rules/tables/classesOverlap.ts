/** Classes of ages, sizes or amounts that overlap or leave a gap: somebody is counted twice, or nowhere. */
import type { CellRange } from "../../../workbook/address";
import { smallPlan } from "../../examples/smallPlan";
import type { ExampleSheet, Rule } from "../../rule";
import { type Grid, gridOf, placeOf, userSheets, wordsAt } from "../../tableGrid";

export interface ClassesOverlap {
  /** The two classes as written. */
  readonly first: string;
  readonly second: string;
  readonly kind: "overlap" | "gap";
}

interface Class {
  readonly words: string;
  readonly at: CellRange;
  readonly low: number;
  /** Absent: no end. */
  readonly high?: number;
}

const table = (third: string): ExampleSheet => ({
  name: "Personale",
  rows: [
    ["Anzianità", "Unità"],
    ["0-5", 9],
    ["6-10", 7],
    [third, 10],
    ["20-25", 4],
    ["26 e oltre", 9],
  ],
});

export const classesOverlap: Rule<ClassesOverlap> = {
  id: "classes-overlap",
  severity: "warning",
  examples: [
    {
      says: { it: "il 20 sta in due classi", en: "20 stands in two classes" },
      sheets: smallPlan({}, [table("11-20")]),
      finds: ["Personale!A4", "Personale!A5"],
    },
    {
      says: { it: "il 19 non sta in nessuna classe", en: "19 stands in no class" },
      sheets: smallPlan({}, [table("11-18")]),
      finds: ["Personale!A4", "Personale!A5"],
    },
    { says: { it: "classi in fila", en: "classes in line" }, sheets: smallPlan({}, [table("11-19")]), finds: [] },
  ],
  check: (facts) =>
    userSheets(facts).flatMap((sheet) =>
      [gridOf(sheet), gridOf(sheet, true)].flatMap((grid) =>
        runs(grid)
          .flatMap(faults)
          .map(({ first, second, kind }) => ({
            key: `${first.at.sheet}/${first.words}/${second.words}`,
            severity: "warning" as const,
            at: first.at,
            cells: [first.at, second.at],
            data: { first: first.words, second: second.words, kind },
            effect: 0,
          })),
      ),
    ),
};

const BOUNDED =
  /^(?:da |from |tra |between )?(\d{1,9}(?:[.,]\d+)?) ?(?:-|–|—|a|to|e|and) ?(\d{1,9}(?:[.,]\d+)?)(?: [\p{L}€.]+){0,2}$/u;
const OPEN =
  /^(?:(\d{1,9}) ?(?:\+|e oltre|e più|ed oltre|o più|and over|and more|or more|in su)|(?:da |from )(\d{1,9}) (?:in su|e oltre|up))(?: [\p{L}€.]+){0,2}$/u;
const FEWEST = 3;

function classAt(grid: Grid, row: number, column: number): Class | undefined {
  const words = wordsAt(grid, row, column);
  if (words === "" || words.length > 40 || !/\d/.test(words)) return undefined;
  const at = placeOf(grid, row, column);
  const bounded = BOUNDED.exec(words);
  if (bounded !== null) {
    const [low, high] = [numberIn(bounded[1]), numberIn(bounded[2])];
    return high >= low ? { words, at, low, high } : undefined;
  }
  const open = OPEN.exec(words);
  return open === null ? undefined : { words, at, low: numberIn(open[1] ?? open[2]) };
}

/** `1.000` is a thousand: bounds of classes have no three decimals. */
const numberIn = (text = ""): number => Number(text.replace(/\.(?=\d{3}$)/, "").replace(",", "."));

/** Classes that stand below each other, each beginning above the one before. */
function runs(grid: Grid): Class[][] {
  const found: Class[][] = [];
  for (let column = 0; column < grid.columns; column++) {
    let run: Class[] = [];
    const end = (): void => {
      if (run.length >= FEWEST) found.push(run);
      run = [];
    };
    for (let row = 0; row < grid.rows; row++) {
      const now = classAt(grid, row, column);
      const before = run[run.length - 1];
      if (now === undefined || (before !== undefined && (before.high === undefined || now.low <= before.low))) end();
      if (now !== undefined) run.push(now);
    }
    end();
  }
  return found;
}

interface Fault {
  readonly first: Class;
  readonly second: Class;
  readonly kind: ClassesOverlap["kind"];
}

/** The step from a class to the next is the same throughout a sound table: 1 between whole numbers, 0 where bounds are shared. */
function faults(run: readonly Class[]): Fault[] {
  const steps = run.slice(1).map((each, place) => step(run[place], each));
  const usual = usualStep(steps);
  if (usual === undefined) return [];
  return steps.flatMap((value, place): Fault[] => {
    const [first, second] = [run[place], run[place + 1]];
    if (first === undefined || second === undefined || Math.abs(value - usual) < 1e-9) return [];
    if (second.high === undefined && value >= 0 && value <= 1) return [];
    return [{ first, second, kind: value < usual ? "overlap" : "gap" }];
  });
}

const step = (first: Class | undefined, second: Class): number =>
  Number((second.low - (first?.high ?? second.low)).toFixed(6));

const USUAL = [1, 0, 0.1, 0.01] as const;

/** The step of at least half of the pairs; of two that are equally frequent the first of the usual ones. */
function usualStep(steps: readonly number[]): number | undefined {
  const times = (value: number): number => steps.filter((each) => Math.abs(each - value) < 1e-9).length;
  const best = USUAL.reduce((most, value) => (times(value) > times(most) ? value : most));
  return times(best) * 2 >= steps.length && times(best) > 0 ? best : undefined;
}
