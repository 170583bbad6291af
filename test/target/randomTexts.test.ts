/** Texts that nobody would write: none throws, and one above the limit is refused with its reason. */
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

const long = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

describe.each(REPEATS)("a long text of %j", (piece) => {
  it("is told to be too long above the limit, which is what bounds the time of reading", () => {
    expect(parseTarget(long(piece, 10_000))).toMatchObject({
      kind: "unreadable",
      problem: { code: "too-long", start: LONGEST_TEXT },
    });
  });

  it("is read up to the limit, and as a result at any length, without an exception", () => {
    expect(() => parseTarget(long(piece, LONGEST_TEXT))).not.toThrow();
    expect(() => readResult({ value: long(piece, 10_000) })).not.toThrow();
  });
});
