/** The works that write in a person's workbook, each on a small one: what may break off in their middle. */
import { type Snapshot, sheetNamed } from "../../../shared/workbook/snapshot";
import { fixPlan } from "../../../src/actions/fixPlan";
import { refreshPlan } from "../../../src/actions/refreshPlan";
import { undoPlan } from "../../../src/actions/undoPlan";
import type { Host } from "../../../src/host";
import { memoryHost } from "../../hosts/memoryHost";
import { bookOf, type Line, PLAN_SHEET, SMALL_PLAN, sheetOf } from "../../hosts/smallBook";
import { COUNCIL, DESK } from "../../recognise/councilBook";

export interface Work {
  readonly says: string;
  /** The person's workbook, with what was generated earlier. */
  start(): Promise<Snapshot>;
  /** The sheets that are the person's own. */
  readonly own: readonly string[];
  /** The cells of these that the work itself writes, as `Piano!B6`. */
  readonly writes: readonly string[];
  /** Does it, and everything that is left of it if it broke off before; throws where it cannot. */
  run(host: Host): Promise<void>;
  /** Can be taken back by an undo. */
  readonly undoable: boolean;
  /** Makes sheets again that somebody deleted, where the work itself does not. */
  remakes?(host: Host): Promise<void>;
}

/** A person said that what another opening of the pane began is to be gone on with from here. */
const TAKES_OVER = { takesOver: true } as const;
const IN_2016 = { wishes: { year: 2016 }, today: "2016-12-31", ...TAKES_OVER } as const;
const IN_2023 = { wishes: {}, today: "2023-12-31", language: "en", fills: true, ...TAKES_OVER } as const;

const NOTES = "Appunti dell'ente";

/** A sheet of the person's own whose formulas ask the plan. */
const notes: Snapshot["sheets"][number] = {
  ...sheetOf([["Appunti"]], NOTES),
  rows: [
    [{ value: "Appunti" }, { value: "+5%" }],
    [{ value: "Eventi" }, { value: 5, formula: `${PLAN_SHEET}!$E$6` }],
    [{ value: "Pesi" }, { value: 0.5, formula: `SUM(${PLAN_SHEET}!B6:B7)`, format: "0%" }],
  ],
};

const withNotes = ({ sheets }: Snapshot): Snapshot => ({ sheets: [...sheets, notes] });

/** Another target, an indicator more, one less, a programme more. */
const CHANGED: readonly Line[] = [
  ...SMALL_PLAN.slice(0, 5),
  ["Numero di eventi", 0.2, 5, "almeno 20", 5, "almeno 20"],
  ["Numero di mostre", 0.3, 1, "almeno 2", 2, "almeno 3"],
  ...SMALL_PLAN.slice(7, 10),
  ["2.1.1 Programma B", 0.3],
  ["Numero di corsi", 0.3, 5, "almeno 10", 10, "almeno 20"],
  ["2.1.2 Programma C", 0.2],
  ["Numero di aule", 0.2, 5, "almeno 10", 10, "almeno 20"],
];

/** Two weights are typed as texts into cells that show percentages. */
const mendable = (): Snapshot => {
  const plan = sheetOf(SMALL_PLAN);
  const rows = plan.rows.map((cells) => {
    const [title, , ...rest] = cells ?? [];
    if (title?.value === "Numero di eventi") return [title, { value: "30,00%", format: "0.00%" }, ...rest];
    if (title?.value === "Numero di fiere") return [title, { value: "20,00%", format: "0.00%" }, ...rest];
    return cells;
  });
  return withNotes({ sheets: [{ ...plan, rows }] });
};

async function refresh(host: Host, options: Parameters<typeof refreshPlan>[1]): Promise<void> {
  const done = await refreshPlan(host, options);
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  if (done.value.applied.kind !== "applied") throw new Error(JSON.stringify(done.value.applied));
}

export async function undo(host: Host): Promise<void> {
  const done = await undoPlan(host, undefined, undefined, TAKES_OVER);
  // What was taken back already needs no more.
  if (!done.ok && done.problem.code === "nothing-to-undo") return;
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  if (done.value.applied.kind !== "applied") throw new Error(JSON.stringify(done.value.applied));
}

/** As a program that calculates would hold it. */
async function after(start: Snapshot, ...works: readonly ((host: Host) => Promise<void>)[]): Promise<Snapshot> {
  const host = memoryHost(start, { calculates: true });
  for (const work of works) await work(host);
  return host.snapshot();
}

const built = (): Promise<Snapshot> => after(withNotes(bookOf(SMALL_PLAN)), (host) => refresh(host, IN_2016));

const withPlan = ({ sheets }: Snapshot, lines: readonly Line[]): Snapshot => ({
  sheets: sheets.map((sheet) => (sheet.name === PLAN_SHEET ? sheetOf(lines) : sheet)),
});

export const WORKS: readonly Work[] = [
  {
    says: "a first generation",
    start: async () => withNotes(bookOf(SMALL_PLAN)),
    own: [PLAN_SHEET, NOTES],
    writes: [],
    run: (host) => refresh(host, IN_2016),
    undoable: true,
  },
  {
    says: "a refresh with rows that come, a programme that is new and an indicator that is gone",
    start: async () => withPlan(await built(), CHANGED),
    own: [PLAN_SHEET, NOTES],
    writes: [],
    run: (host) => refresh(host, IN_2016),
    undoable: true,
  },
  {
    says: "filling a person's own programme sheet",
    start: () => after({ sheets: [COUNCIL, DESK] }, (host) => refresh(host, { ...IN_2023, fills: false })),
    own: [COUNCIL.name, DESK.name],
    writes: ["Desk!D6"],
    run: (host) => refresh(host, IN_2023),
    undoable: true,
  },
  {
    says: "mending weights that are texts",
    start: async () => mendable(),
    own: [PLAN_SHEET, NOTES],
    writes: [`${PLAN_SHEET}!B6`, `${PLAN_SHEET}!B7`],
    async run(host) {
      const done = await fixPlan(host, IN_2016);
      if (!done.ok) throw new Error(JSON.stringify(done.problem));
      if (done.value.applied.kind !== "applied") throw new Error(JSON.stringify(done.value.applied));
    },
    undoable: false,
  },
  {
    says: "taking a refresh back",
    start: async () => after(withPlan(await built(), CHANGED), (host) => refresh(host, IN_2016)),
    own: [PLAN_SHEET, NOTES],
    writes: [],
    run: undo,
    undoable: false,
    remakes: (host) => refresh(host, IN_2016),
  },
];

/** The person's own sheets, without what formulas show. */
export const ownSheets = (book: Snapshot, { own }: Pick<Work, "own">): unknown[] =>
  own.map((name) => {
    const sheet = sheetNamed(book, name);
    return (
      sheet && {
        ...sheet,
        rows: sheet.rows.map((row) =>
          (row ?? []).map((cell) => (cell?.formula === undefined ? cell : { ...cell, value: null })),
        ),
      }
    );
  });
