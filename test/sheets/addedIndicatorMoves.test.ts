/** An operational indicator that a person added is calculated from its own row, wherever that stands on the sheet. */
import { PROGRAMME } from "../../shared/sheets/places";
import { type SheetSnapshot, valueAt } from "../../shared/workbook/snapshot";
import { planRefresh } from "../../src/actions/planRefresh";
import { refreshPlan } from "../../src/actions/refreshPlan";
import { type EngineHost, engineHost } from "../engine/engineHost";
import { theEngine } from "../engine/univer";
import { typeInto } from "../sequences/person";
import { PLAN, PLAN_COLUMNS, smallBook } from "../sequences/smallBook";

const OPTIONS = { wishes: { year: 2016 }, today: "2017-01-31", calculates: true } as const;
const SHEET = "2.1.1 Digitalizzazione";
const ADDED = "2016/2.1.1/+2";

const open: EngineHost[] = [];
afterEach(() => {
  for (const host of open.splice(0)) host.close();
});

async function refreshed(host: EngineHost): Promise<void> {
  expect(await refreshPlan(host, OPTIONS)).toMatchObject({ ok: true, value: { applied: { kind: "applied" } } });
}

const rowOf = ({ rows }: SheetSnapshot, id: string): number =>
  rows.findIndex((cells) => cells?.some((cell) => cell?.value === id && cell.formula === undefined));

async function sheetOf(host: EngineHost): Promise<SheetSnapshot> {
  const sheet = (await host.snapshot()).sheets.find(({ name }) => name === SHEET);
  if (sheet === undefined) throw new Error(`no ${SHEET}`);
  return sheet;
}

const inBook = (host: EngineHost, name: string) => {
  const sheet = host.book.getSheetByName(name);
  if (sheet === null) throw new Error(`no ${name}`);
  return sheet;
};

type Moves = (host: EngineHost) => void;

const MOVES: readonly [string, Moves][] = [
  ["nothing moves", () => undefined],
  [
    "somebody inserts rows above",
    (host) => {
      theEngine().focus(host.book, inBook(host, SHEET));
      inBook(host, SHEET).insertRowsBefore(5, 2);
    },
  ],
  [
    "rows of an indicator that left the plan stay above",
    (host) => typeInto(inBook(host, PLAN), 16, PLAN_COLUMNS.title, "Pratiche evase in giornata"),
  ],
];

describe("an operational indicator that a person added", () => {
  it.each(MOVES)("is measured when %s", async (_, moves) => {
    const host = engineHost(smallBook());
    open.push(host);
    await refreshed(host);
    const row = rowOf(await sheetOf(host), ADDED);
    typeInto(inBook(host, SHEET), row, PROGRAMME.title, "Corsi tenuti");
    typeInto(inBook(host, SHEET), row, PROGRAMME.target, "almeno 5");
    typeInto(inBook(host, SHEET), row, PROGRAMME.december, 4);
    moves(host);
    await refreshed(host);
    await refreshed(host);
    const sheet = await sheetOf(host);
    const now = rowOf(sheet, ADDED);
    expect(valueAt(sheet, now, PROGRAMME.title)).toBe("Corsi tenuti");
    expect(valueAt(sheet, now, PROGRAMME.achievement)).toBe(0.8);
    expect(planRefresh(await host.snapshot(), OPTIONS)).toMatchObject({ ok: true, value: { edits: [] } });
  });
});
