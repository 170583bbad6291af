/** Weights edited after the cockpit was built: it shows what the core would read now, or that the rows must be read again. */
import { STATES } from "../../shared/sheets/places";
import { type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";
import { describeWithLibreOffice, recalculate } from "../oracles/libreoffice";
import { builtOf, type Grid, PLAN } from "./planEdited";
import { scored, shownByCockpit, snapshotOf, stateOf, typeByHand } from "./workbench";

type Written = string | number | null;

const HEADS = ["Peso", "Risultato 2015", "Target 2016", "Risultato 2016", "Target 2017"] as const;
const WEIGHT = 1;
/** Rows of the first page that say what needs a person, and whether the plan is the one that was read. */
const NEEDS_PERSON = 10;
const PLAN_LINE = 11;

/** Rows of the plan: an objective, two programmes with three indicators and one. */
const ROWS = { objective: 3, programme: 4, first: 5, second: 6, third: 7, other: 8, last: 9 } as const;

type Weights = Readonly<Record<keyof typeof ROWS, Written>>;

const gridOf = (weights: Weights): Grid => [
  ["Camera di commercio"],
  [null],
  ["IMPRESE", ...HEADS],
  ["1.1 Obiettivo primo", weights.objective],
  ["1.1.1 Programma A", weights.programme],
  ["Numero di eventi", weights.first, 5, "almeno 10", 5],
  ["Numero di incontri", weights.second, 5, "almeno 10", 10],
  ["Numero di corsi", weights.third, 5, "almeno 10", 1],
  ["1.1.2 Programma B", weights.other],
  ["Numero di libri", weights.last, 5, "almeno 10", 8],
];

const POINTS: Weights = { objective: 100, programme: 80, first: 50, second: 30, third: 0, other: 20, last: 20 };
const FRACTIONS: Weights = { objective: 1, programme: 0.8, first: 0.5, second: 0.3, third: 0, other: 0.2, last: 0.2 };
const TEXTS: Weights = {
  objective: "100,00%",
  programme: "80,00%",
  first: "50,00%",
  second: "30,00%",
  third: "0,00%",
  other: "20,00%",
  last: "20,00%",
};

const lineOf = (book: Snapshot, row: number): string =>
  String(sheetNamed(book, "Cruscotto")?.rows[row]?.[0]?.value).trim();

/** What the cockpit and the core, reading afresh, say of each indicator: state, % realizzazione, effective weight. */
async function bothAfter(weights: Weights, edits: Partial<Weights>) {
  const edited = await typeByHand(
    await builtOf({ [PLAN]: gridOf(weights) }),
    Object.entries(edits).map(([row, value]) => ({
      sheet: PLAN,
      row: ROWS[row as keyof Weights],
      column: WEIGHT,
      value,
    })),
  );
  const recalculated = await recalculate(edited);
  const shown = shownByCockpit(recalculated);
  const core = scored(await snapshotOf(edited)).indicators;
  return {
    needsPerson: lineOf(recalculated, NEEDS_PERSON),
    plan: lineOf(recalculated, PLAN_LINE),
    cockpit: core.map(({ indicator }) => shown.get(indicator.id)),
    core: core.map((one) => ({
      state: stateOf(one),
      achievement: one.achievement,
      effectiveWeight: expect.closeTo(one.effectiveWeight, 9),
    })),
  };
}

/** Edits that every row follows at once. */
const FOLLOWED: readonly (readonly [string, Weights, Partial<Weights>])[] = [
  ["points where 0 stood", POINTS, { third: 5 }],
  ["other points, of a programme too", POINTS, { first: 40, programme: 70 }],
  ["a fraction where 0 stood", FRACTIONS, { third: 0.1 }],
  ["a weight below zero", POINTS, { second: -30 }],
  ["a fraction over a text", TEXTS, { first: 0.6 }],
];

const CHANGED: readonly (readonly [string, Partial<Weights>, string])[] = [
  ["not while nothing is typed", {}, "Piano letto per intero: 4 indicatori, peso 100,00%"],
  ["another number", { first: 40 }, "! piano cambiato: aggiornare"],
  ["a text where nothing stood", { third: "5%" }, "! piano cambiato: aggiornare"],
];

/** Edits that no formula can follow, and the places of the indicators that they touch. */
const UNREAD: readonly (readonly [string, Weights, Partial<Weights>, readonly number[]])[] = [
  ["another text", TEXTS, { first: "70,00%" }, [0]],
  ["a text over a number", FRACTIONS, { last: "0,3" }, [3]],
  ["another text for a programme", TEXTS, { programme: "70,00%" }, [0, 1, 2]],
  ["an emptied indicator's cell", POINTS, { second: null }, [1]],
  ["an emptied programme's cell", POINTS, { programme: null }, [0, 1, 2]],
  ["words for the objective", FRACTIONS, { objective: "tutto" }, [0, 1, 2, 3]],
  ["points among fractions", FRACTIONS, { last: 20 }, [3]],
  ["a fraction among points, as a typed 70% would be", POINTS, { first: 0.7 }, [0]],
];

describeWithLibreOffice("a weight edited in the plan", () => {
  it.each(FOLLOWED)("counts as the core would read it: %s", async (_, weights, edits) => {
    const { cockpit, core } = await bothAfter(weights, edits);
    expect(cockpit).toEqual(core);
    expect(core.every(({ state }) => state === STATES.measured)).toBe(true);
  });

  it.each(CHANGED)("says that the plan has changed: %s", async (_, edits, plan) => {
    expect((await bothAfter({ ...POINTS, third: null }, edits)).plan).toBe(plan);
  });

  it.each(UNREAD)(
    "leaves its rows to be read again, and every other weight as it was: %s",
    async (_, weights, edits, rows) => {
      const { cockpit, needsPerson } = await bothAfter(weights, edits);
      const before = [
        { achievement: 0.5, effectiveWeight: 0.5 },
        { achievement: 1, effectiveWeight: 0.3 },
        { achievement: 0.1, effectiveWeight: 0 },
        { achievement: 0.8, effectiveWeight: 0.2 },
      ];
      expect(cockpit).toEqual(
        before.map(({ achievement, effectiveWeight }, place) => ({
          state: rows.includes(place) ? STATES.reread : STATES.measured,
          achievement: rows.includes(place) ? "–" : achievement,
          effectiveWeight: expect.closeTo(effectiveWeight, 9),
        })),
      );
      expect(needsPerson.split("   ")[0]).toBe(`! da rileggere ${rows.length}`);
    },
  );
});
