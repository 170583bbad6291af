/** A plan edited after its cockpit was built: what can no longer be trusted shows no number, and nothing else changes. */
import { STATES } from "../../shared/sheets/places";
import { describeWithLibreOffice } from "../oracles/libreoffice";
import { builtOf, type Grid, PLAN, shownAfter, statesOf } from "./planEdited";

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
