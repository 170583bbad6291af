/** Texts that nobody would write: none throws, and a long one takes no time that a person would notice. */
import { LONGEST_TEXT, parseTarget } from "../../shared/target/parseTarget";
import { readResult } from "../../shared/target/readResult";

const PIECES = [
  ...["almeno", "entro", "il", "tra", "e", "media", "rispetto a", "non", "di", "n.", "del 2015", "sì", "within", "by"],
  ...[
    "5",
    "1.000",
    "1,5",
    "2016",
    "31/12/2016",
    "31/02/2016",
    "2016-12-31",
    "12 marzo",
    "3°",
    "½",
    "1e9",
    "00/01/1900",
  ],
  ...[
    ">=",
    "≤",
    "±",
    "->",
    "%",
    "€",
    "M€",
    "(",
    ")",
    "«",
    "»",
    '"',
    ";",
    ".",
    ",",
    "-",
    "–",
    "/",
    "+",
    "\n",
    "\t",
    "\u00a0",
  ],
  ...["#N/A", "<b>", "&amp;", "\u0000", "\u0301", "\ud83d", "😀", "Ａ", "İ", "ß", "A1-2"],
];

/** Whole numbers below a bound, the same on every run. */
function dice(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** Up to five pieces with or without blanks, or up to twelve signs of any writing, halves of pairs included. */
function randomText(next: (bound: number) => number): string {
  const way = next(3);
  if (way === 2)
    return String.fromCharCode(...Array.from({ length: next(13) }, () => next(next(2) === 0 ? 0x180 : 0x10000)));
  return Array.from({ length: next(6) }, () => PIECES[next(PIECES.length)] ?? "").join(way === 0 ? " " : "");
}

it("100,000 random texts are read without an exception, each to a target or to a reason inside the text", () => {
  let read = 0;
  const next = dice(2016);
  while (read < 100_000) {
    const typed = randomText(next);
    const reading = parseTarget(typed, read % 2 === 0 ? { language: "it", year: 2016 } : {});
    if (reading.kind !== "target") {
      const { start, end } = reading.problem;
      if (!(0 <= start && start <= end && end <= typed.length)) throw new Error(JSON.stringify({ typed, reading }));
    }
    read++;
  }
  expect(read).toBe(100_000);
});

/** A repeat of every kind of token, and of what the readers look for around them. */
const REPEATS = [
  ...[" ", "\n", "a", "a ", "a.b.", "di ", "valore ", "almeno ", "entro ", "non ", "media ", "e ", "tra 1 e "],
  ...["1", "1 ", "1 000", "1.", "1,5 ", "1.000.", "31/12/2016 ", "31/02/2016 ", "2016-12-31 ", "12 marzo ", "2016 "],
  ...[
    "A1-",
    "n. ",
    "5% ",
    "€ ",
    "> =",
    ">= 5 ",
    "± ",
    "-> ",
    "- ",
    ". ",
    "; ",
    "(",
    ")",
    "(a) ",
    "«",
    "»",
    '"',
    "«a» ",
  ],
  ...["<b ", "<b>", "&amp;", "\u0301", "sì ", "rispetto al 2015 ", "1e9 ", "½ ", "3° "],
];

/** The quickest of some runs: what else the machine does only adds to it. */
function quickest(run: () => void, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const begin = performance.now();
    run();
    return performance.now() - begin;
  });
  return Math.min(...times);
}

/** Below this many milliseconds a clock tells nothing. */
const NOTHING = 4;

const long = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** How many times longer a text takes than its half. */
function growth(piece: string, length: number): number {
  const read = (typed: string) => (): void => {
    parseTarget(typed);
  };
  read(long(piece, length))();
  const whole = quickest(read(long(piece, length)), 3);
  const half = quickest(read(long(piece, length / 2)), 3);
  return whole / Math.max(half, NOTHING);
}

describe.each(REPEATS)("a long text of %j", (piece) => {
  it("takes less than four times as long at 10,000 signs as at 5,000: it is told to be too long", () => {
    const reading = parseTarget(long(piece, 10_000));
    expect(reading).toMatchObject({ kind: "unreadable", problem: { code: "too-long", start: LONGEST_TEXT } });
    expect(growth(piece, 10_000)).toBeLessThan(4);
  });

  it("grows at most with the square of its length up to the limit, and is read as a result", () => {
    expect(growth(piece, LONGEST_TEXT)).toBeLessThan(6);
    expect(() => readResult({ value: long(piece, 10_000) })).not.toThrow();
  });
});
