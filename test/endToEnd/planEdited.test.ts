/** A plan edited after its cockpit was built: what can no longer be trusted shows no number, and nothing else changes. */
import { PROGRAMME, STATES } from "../../shared/sheets/places";
import { sheetNamed } from "../../shared/workbook/snapshot";
import { describeWithLibreOffice, recalculate } from "../oracles/libreoffice";
import { builtOf, type Grid, PLAN, shownAfter, statesOf } from "./planEdited";
import { scored, snapshotOf, type Typed, typeByHand } from "./workbench";

const { measured, reread } = STATES;

const HEADS = ["Peso", "Risultato 2015", "Target 2016", "Risultato 2016", "Target 2017"] as const;

/** An em space, a line break and fixed blanks around titles. */
const BLANKS: Grid = [
  ["Camera di commercio"],
  [null],
  ["IMPRESE", ...HEADS],
  ["1.1 Obiettivo primo\u2003", 1],
  ["1.1.1 Programma A\u00a0", 1],
  ["Numero di eventi\u2003", 0.4, 5, "almeno 10", 5],
  ["\u00a0Numero\u00a0 di\nincontri \u00a0", 0.3, 5, "almeno 10", 10],
  ["\u3000Numero di corsi\u2009", 0.3, 5, "almeno 10", 10],
];

describeWithLibreOffice("a plan as it was read", () => {
  it("stays readable when its titles begin or end in unusual blanks", async () => {
    const built = await builtOf({ [PLAN]: BLANKS });
    expect(statesOf(await shownAfter(built, []))).toEqual([measured, measured, measured]);
    const retitled = await shownAfter(built, [{ row: 5, column: 0, value: "Numero di fiere" }]);
    expect(statesOf(retitled)).toEqual([reread, measured, measured]);
  });
});

/** A column *Verso*: blank, understood, and not understood. */
const DIRECTIONS: Grid = [
  ["Camera di commercio"],
  [null],
  ["IMPRESE", ...HEADS, "Verso"],
  ["1.1 Obiettivo primo", 1],
  ["1.1.1 Programma A", 1],
  ["Numero di eventi", 0.4, 5, 10, 20, null, null],
  ["Numero di incontri", 0.3, 5, 10, 10, null, "più è meglio"],
  ["Numero di corsi", 0.3, 5, 10, 10, null, "vario"],
];
const DIRECTION = 6;

/** What is typed into the column, row by row, and the states after it. */
const DIRECTION_EDITS: readonly (readonly [string, readonly (string | null)[], readonly string[]])[] = [
  ["untouched", [null, "più è meglio", "vario"], [measured, measured, measured]],
  ["filled where it was blank", ["meno è meglio", "più è meglio", "vario"], [reread, measured, measured]],
  ["emptied, and another word", [null, null, "meno è meglio"], [measured, reread, reread]],
];

describeWithLibreOffice("a column Verso", () => {
  it.each(DIRECTION_EDITS)("%s", async (_, words, states) => {
    const built = await builtOf({ [PLAN]: DIRECTIONS });
    const typed = words.map((value, place) => ({ row: 5 + place, column: DIRECTION, value }));
    expect(statesOf(await shownAfter(built, typed))).toEqual(states);
  });
});

/** Two tables on one sheet, the second with headings over two lines; the first target of the second leans on an earlier result. */
const TABLES: Grid = [
  ["Camera di commercio"],
  [null],
  ["IMPRESE", ...HEADS],
  ["1.1 Obiettivo primo", 0.5],
  ["1.1.1 Programma A", 0.5],
  ["Numero di eventi", 0.5, 5, "almeno 10", 5, "almeno 20"],
  [null],
  ["PROCESSI INTERNI", "Peso", "Risultato\n2015", "Target\n2016", "Risultato\n2016", "Target\n2017"],
  ["2.1 Obiettivo secondo", 0.5],
  ["2.1.1 Programma B", 0.5],
  ["Numero di incontri", 0.25, 5, "+10% rispetto al 2015", 10, "almeno 20"],
  ["Numero di corsi", 0.25, 5, "almeno 10", 10, "almeno 20"],
];

const HEADING_EDITS: readonly (readonly [string, readonly Omit<Typed, "sheet">[], readonly string[]])[] = [
  ["untouched", [], [measured, measured, measured]],
  [
    "the targets of two years exchanged",
    [
      { row: 2, column: 3, value: "Target 2017" },
      { row: 2, column: 5, value: "Target 2016" },
    ],
    [reread, measured, measured],
  ],
  ["another year over the results", [{ row: 2, column: 4, value: "Risultato 2015" }], [reread, measured, measured]],
  [
    "another year over the results that a target is a change of",
    [{ row: 7, column: 2, value: "Risultato\n2014" }],
    [measured, reread, reread],
  ],
  ["weights that are none any more", [{ row: 2, column: 1, value: null }], [reread, measured, measured]],
];

describeWithLibreOffice("the headings of the plan", () => {
  it.each(HEADING_EDITS)("%s", async (_, typed, states) => {
    const built = await builtOf({ [PLAN]: TABLES });
    expect(statesOf(await shownAfter(built, typed))).toEqual(states);
  });
});

/** Codes inside titles, and in a column of their own: a text, and a number for an objective. */
const CODED: Grid = [
  ["Camera di commercio"],
  [null],
  ["Codice", "IMPRESE", ...HEADS],
  ["1.1", "Obiettivo primo", 0.5],
  ["1.1.1", "Programma A", 0.5],
  [null, "Numero di eventi", 0.5, 5, "almeno 10", 5, "almeno 20"],
  [2.1, "Obiettivo secondo", 0.5],
  ["2.1.1", "Programma B", 0.25],
  [null, "Numero di incontri", 0.25, 5, "almeno 10", 10, "almeno 20"],
  ["2.1.2", "Programma C", 0.25],
  [null, "Numero di corsi", 0.25, 5, "almeno 10", 10, "almeno 20"],
];
const INSIDE: Grid = CODED.map(([code, title, ...rest]) => {
  if (title === undefined) return [code ?? null];
  if (code === null || code === "Codice") return [title, ...rest];
  return [`${code} ${title}`, ...rest];
});

const CODE_EDITS: readonly (readonly [string, Grid, readonly Omit<Typed, "sheet">[], readonly string[]])[] = [
  ["untouched, in a column of their own", CODED, [], [measured, measured, measured]],
  ["untouched, inside the titles", INSIDE, [], [measured, measured, measured]],
  [
    "of an objective and its programmes",
    INSIDE,
    [
      { row: 6, column: 0, value: "1.2 Obiettivo secondo" },
      { row: 7, column: 0, value: "1.2.1 Programma B" },
      { row: 9, column: 0, value: "1.2.2 Programma C" },
    ],
    [measured, reread, reread],
  ],
  ["of an objective, a number", CODED, [{ row: 6, column: 0, value: 1.2 }], [measured, reread, reread]],
  ["of one programme, a text", CODED, [{ row: 9, column: 0, value: "2.1.3" }], [measured, measured, reread]],
  ["taken away", CODED, [{ row: 7, column: 0, value: null }], [measured, reread, measured]],
  ["untouched under another perspective", CODED, [{ row: 2, column: 1, value: "PROCESSI" }], [reread, reread, reread]],
];

describeWithLibreOffice("the codes of the plan", () => {
  it.each(CODE_EDITS)("%s", async (_, grid, typed, states) => {
    const shown = await shownAfter(await builtOf({ [PLAN]: grid }), typed);
    expect(statesOf(shown)).toEqual(states);
    const lost = states.every((state) => state === reread);
    expect(typeof shown.get("2016")?.achievement).toBe(lost ? "string" : "number");
  });
});

/** Results of the cockpit are zeros, so are those of the register of operational indicators. */
const ZEROS: Grid = [
  ["Camera di commercio"],
  [null],
  ["IMPRESE", ...HEADS],
  ["1.1 Obiettivo primo", 1],
  ["1.1.1 Programma A", 1],
  ["Numero di eventi", 0.5, 5, "almeno 10", 0],
  ["Numero di incontri", 0.5, 5, "almeno 10", 0],
];
const REGISTER: Grid = [
  ["Codice", "Indicatore operativo", "Target 2016", "Risultato 2016"],
  ["1.1.1", "Numero di sportelli", "almeno 4", 0],
  ["1.1.1", "Numero di reti", "almeno 4", 2],
];

const REGISTER_EDITS: readonly (readonly [string, readonly Typed[], readonly unknown[]])[] = [
  ["zeros count as no data, as on the cockpit", [], ["–", 0.5]],
  ["the first result of the cockpit makes them data", [{ sheet: PLAN, row: 5, column: 4, value: 10 }], [0, 0.5]],
  [
    "another year over their targets leaves no number",
    [{ sheet: "Registro", row: 0, column: 2, value: "Target 2017" }],
    ["–", "–"],
  ],
];

describeWithLibreOffice("operational indicators", () => {
  it.each(REGISTER_EDITS)("%s", async (_, typed, achievements) => {
    const built = await builtOf({ [PLAN]: ZEROS, Registro: REGISTER });
    const edited = await typeByHand(built, typed);
    const core = scored(await snapshotOf(edited)).operational.map(({ achievement }) => achievement ?? "–");
    const book = await recalculate(edited);
    const sheet = sheetNamed(book, "1.1.1 Programma A");
    const rows = (sheet?.rows ?? []).filter((cells) => /\/o\d+$/.test(String(cells?.[PROGRAMME.id]?.value ?? "")));
    expect(rows.map((cells) => cells?.[PROGRAMME.achievement]?.value)).toEqual(achievements);
    if (!achievements.every((achievement) => achievement === "–")) expect(core).toEqual(achievements);
  });
});
