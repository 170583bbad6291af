/** Rows that a person cuts out and puts under another heading: our references go with them, and no row goes on counting where it is no more. */
import { COCKPIT, STATES } from "../../shared/sheets/places";
import { type SheetSnapshot, sheetNamed } from "../../shared/workbook/snapshot";
import { refreshPlan } from "../../src/actions/refreshPlan";
import { type EngineHost, engineHost } from "../engine/engineHost";
import { theEngine } from "../engine/univer";
import { FLAT_BOOKS, gridSheet } from "../recognise/flatBooks";
import { PLAN, smallBook } from "../sequences/smallBook";

const open: EngineHost[] = [];
afterEach(() => {
  for (const host of open.splice(0)) host.close();
});

async function refresh(host: EngineHost): Promise<void> {
  const done = await refreshPlan(host, { wishes: {}, today: "2016-12-31" });
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  expect(done.value.applied.kind).toBe("applied");
}

async function built(sheets: readonly SheetSnapshot[]): Promise<EngineHost> {
  const host = engineHost({ sheets });
  open.push(host);
  await refresh(host);
  return host;
}

/** The titles of the indicators that the cockpit shows without a number. */
async function toReread(host: EngineHost, cockpit: string): Promise<unknown[]> {
  const sheet = sheetNamed(await host.snapshot(), cockpit);
  return (sheet?.rows ?? []).flatMap((cells) =>
    cells?.[COCKPIT.state]?.value === STATES.reread ? [cells[COCKPIT.title]?.value] : [],
  );
}

/** Cuts a row out and puts it in before another one; both counted from 1, as people see them. */
function move(host: EngineHost, name: string, from: number, before: number): void {
  const sheet = host.book.getSheetByName(name);
  if (sheet === null) throw new Error(name);
  theEngine().focus(host.book, sheet);
  sheet.moveRows(sheet.getRange(from - 1, 0), before - 1);
}

/** A list of another body: the name of its sheet, and the sheet. */
function listOf(beginning: string): { readonly name: string; readonly sheets: readonly SheetSnapshot[] } {
  const found = FLAT_BOOKS.find(({ says }) => says.startsWith(beginning));
  if (found === undefined) throw new Error(beginning);
  return { name: found.sheet, sheets: [gridSheet(found.sheet, found.grid)] };
}

const BLANKS = listOf("a ministry's PIAO");
const FULL = listOf("the PEG of a Comune");

type Case = readonly [
  says: string,
  sheets: readonly SheetSnapshot[],
  sheet: string,
  from: number,
  before: number,
  rows: readonly string[],
];

const CASES: readonly Case[] = [
  ["an indicator under the next programme", smallBook().sheets, PLAN, 7, 12, ["Numero di imprese assistite"]],
  ["an indicator under the programme above", smallBook().sheets, PLAN, 11, 8, ["Eventi di promozione organizzati"]],
  [
    "an indicator under another perspective",
    smallBook().sheets,
    PLAN,
    12,
    18,
    ["Grado di soddisfazione dei partecipanti"],
  ],
  [
    "the heading of a programme over indicators of the one above",
    smallBook().sheets,
    PLAN,
    10,
    8,
    ["Tempo medio di risposta agli utenti (giorni)", "Attivazione dello sportello telematico"],
  ],
  ["an indicator further up in its programme", smallBook().sheets, PLAN, 9, 7, []],
  ["a row of a list that is blank below its group's first", BLANKS.sheets, BLANKS.name, 6, 10, ["Kilometres restored"]],
  ["a row of a list that names all its levels", FULL.sheets, FULL.name, 8, 5, []],
];

describe("After a person has moved", () => {
  it.each(CASES)(
    "%s, what no longer belongs there shows no number",
    async (_says, sheets, sheet, from, before, rows) => {
      const host = await built(sheets);
      const cockpit = sheet === BLANKS.name ? "Cockpit" : "Cruscotto";
      expect(await toReread(host, cockpit)).toEqual([]);
      move(host, sheet, from, before);
      expect(await toReread(host, cockpit)).toEqual(rows);
      await refresh(host);
      expect(await toReread(host, cockpit)).toEqual([]);
    },
  );
});
