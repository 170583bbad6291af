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
