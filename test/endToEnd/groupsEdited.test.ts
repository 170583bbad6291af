/** A list of indicators after the cells that say where each belongs were changed: no row goes on counting where it is no more. */
import type { Plan } from "../../shared/plan/plan";
import type { Scorecard } from "../../shared/score/scorecard";
import { COCKPIT, STATES } from "../../shared/sheets/places";
import { cellName } from "../../shared/workbook/address";
import { type SheetSnapshot, type Snapshot, sheetNamed, valueAt } from "../../shared/workbook/snapshot";
import { readPlan } from "../../src/actions/readPlan";
import { refreshPlan } from "../../src/actions/refreshPlan";
import { type EngineHost, engineHost } from "../engine/engineHost";
import { FLAT_BOOKS, gridSheet } from "../recognise/flatBooks";
import { shownByCockpit } from "./workbench";

const TODAY = "2030-01-31";

const open: EngineHost[] = [];
afterEach(() => {
  for (const host of open.splice(0)) host.close();
});

async function built(sheet: SheetSnapshot): Promise<EngineHost> {
  const host = engineHost({ sheets: [sheet] });
  open.push(host);
  await refresh(host);
  return host;
}

async function refresh(host: EngineHost): Promise<Scorecard> {
  const done = await refreshPlan(host, { wishes: {}, today: TODAY });
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  expect(done.value.applied.kind).toBe("applied");
  return done.value.scorecard;
}

const readNow = (snapshot: Snapshot): Scorecard => {
  const done = readPlan(snapshot, { wishes: {}, today: TODAY });
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  return done.value.scorecard;
};

/** Types into a cell, as a person does; nothing: empties it. */
function type(host: EngineHost, sheet: string, cell: string, value: string): void {
  const [, column = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  const range = host.book.getSheetByName(sheet)?.getRange(Number(row) - 1, column.charCodeAt(0) - 65);
  if (value === "") range?.clearContent();
  else range?.setValue(value);
}

/** Where each indicator belongs, by the cell of its title. */
const homes = ({ perspectives }: Plan): ReadonlyMap<string, { readonly id: string; readonly home: string }> =>
  new Map(
    perspectives.flatMap((perspective) =>
      perspective.objectives.flatMap((objective) =>
        objective.programmes.flatMap((programme) =>
          programme.indicators.map(({ id, title: { at } }): [string, { id: string; home: string }] => {
            const home = [perspective, objective, programme].map(({ title }) => title.value).join(" > ");
            return [cellName(at.top, at.left), { id, home }];
          }),
        ),
      ),
    ),
  );

const cockpitName = ({ plan }: Scorecard): string => (plan.language === "en" ? "Cockpit" : "Cruscotto");

/** Cells of the books and what a person writes there: no row's title or target changes. */
const MOVES: readonly (readonly [book: string, cell: string, value: string])[] = [
  ["the PEG of a Comune", "A6", "OB3"],
  ["the PEG of a Comune", "B6", "Biblioteca aperta"],
  ["the PEG of a Comune", "B10", ""],
  ["a ministry's PIAO", "C6", "P02 Monitoring"],
  ["a ministry's PIAO", "B6", "OS2 Simple rules"],
  ["a ministry's PIAO", "C9", "P02 Monitoring"],
];

describe("A list of indicators in which a cell above an indicator is changed", () => {
  it.each(MOVES)("%s: %s becomes «%s», and no row counts where it is no more", async (says, cell, value) => {
    const found = FLAT_BOOKS.find((book) => book.says.startsWith(says));
    if (found === undefined) throw new Error(says);
    const host = await built(gridSheet(found.sheet, found.grid));
    const before = readNow(await host.snapshot());
    type(host, found.sheet, cell, value);
    const now = await host.snapshot();
    const shown = shownByCockpit(now, cockpitName(before));
    const is = homes(readNow(now).plan);
    const moved = [...homes(before.plan)].filter(([title, { home }]) => is.get(title)?.home !== home);
    const row = cell.slice(1);
    const states = [...homes(before.plan)].map(([title, { id }]) => [title, shown.get(id)?.state] as const);
    for (const [, { id }] of moved) expect([id, shown.get(id)?.state]).toEqual([id, STATES.reread]);
    expect(states.filter(([title]) => title.slice(1) === row).map(([, state]) => state)).toEqual([STATES.reread]);
    expect(states.some(([, state]) => state === STATES.measured)).toBe(true);
  });
});

const LIST = `
Obiettivo | Indicatore | Peso | Risultato 2023 | Target 2024 | Risultato 2024
Sportello unico | Pratiche in linea | {0.2;0%} | 30 | >= 40 | 40
Sportello unico | Utenti assistiti | {0.3;0%} | 50 | >= 60 | 30
Biblioteca aperta | Prestiti | {0.5;0%} | 100 | >= 100 | 90`;

/** The row of the first page that says what needs a person, and the line of the tables that says how much of a node counts. */
const NEEDS_PERSON = 10;
const COVERAGE = COCKPIT.note;

/** The visible words of a line of the tables: score or % realizzazione, and what stands in the last column. */
function lineOf(snapshot: Snapshot, id: string): readonly unknown[] {
  const sheet = sheetNamed(snapshot, "Cruscotto");
  const row = sheet?.rows.findIndex((cells) => cells?.[COCKPIT.id]?.value === id) ?? -1;
  if (sheet === undefined || row < 0) throw new Error(id);
  return [COCKPIT.achievement, COVERAGE].map((column) => valueAt(sheet, row, column) ?? "");
}

const needsPerson = (snapshot: Snapshot): string =>
  String(sheetNamed(snapshot, "Cruscotto")?.rows[NEEDS_PERSON]?.[0]?.value).trim();

describe("An indicator that is written under another objective", () => {
  it("shows da rileggere and no number, and a refresh puts it where it belongs", async () => {
    const host = await built(gridSheet("Obiettivi 2024", LIST));
    const start = await host.snapshot();
    expect([lineOf(start, "2024/1/2"), lineOf(start, "2024/P1/1/1"), lineOf(start, "2024/P1/2/2")]).toEqual([
      [0.5, ""],
      [expect.closeTo(0.7, 9), ""],
      [0.9, ""],
    ]);
    type(host, "Obiettivi 2024", "A3", "Biblioteca aperta");
    const edited = await host.snapshot();
    expect([lineOf(edited, "2024/1/2"), lineOf(edited, "2024/P1/1/1"), needsPerson(edited)]).toEqual([
      ["–", ""],
      [1, "valutato 40,0% del peso  ! da rileggere 1"],
      "! da rileggere 1",
    ]);
    await refresh(host);
    const after = await host.snapshot();
    expect([lineOf(after, "2024/P1/1/1"), lineOf(after, "2024/P1/2/2"), needsPerson(after)]).toEqual([
      [1, ""],
      [expect.closeTo(0.75, 9), ""],
      "Nessuna riga da rileggere",
    ]);
  });
});
