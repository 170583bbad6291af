/** Which indicator, programme or perspective of the plan is which one of the generated sheets, whatever people do to titles, codes and order. */
import fc from "fast-check";
import { layOutSheets } from "../../shared/sheets/layOutSheets";
import type { RememberedIndicator } from "../../shared/sheets/ledger/ledger";
import { readLedger } from "../../shared/sheets/ledger/readLedger";
import { COCKPIT, PROGRAMME } from "../../shared/sheets/places";
import { leftSheets } from "../../shared/sheets/readBack/leftSheets";
import { matchIndicators, type Wanted } from "../../shared/sheets/readBack/matchIndicators";
import { type KnownNode, keysOf, matchNodes, type WantedNode } from "../../shared/sheets/readBack/matchNodes";
import type { Edit } from "../../shared/workbook/edit";
import { type SheetSnapshot, type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";
import { readPlan } from "../../src/actions/readPlan";
import { type Refreshed, refreshPlan } from "../../src/actions/refreshPlan";
import { memoryHost } from "../hosts/memoryHost";
import { bookOf, type Grid, sheetOf } from "../recognise/books";

const known = (title: string, more: Partial<RememberedIndicator> = {}): RememberedIndicator => ({
  ...{ id: title, year: 2016, perspective: "A", programme: "1.1.1", title, target: "1" },
  ...more,
});
const wanted = (title: string, more: Partial<Wanted> = {}): Wanted => ({
  ...{ perspective: "A", programme: "1.1.1", title, target: "1" },
  ...more,
});

describe("an indicator is found again", () => {
  const ids = (all: readonly Wanted[], of: readonly RememberedIndicator[]): (string | undefined)[] => {
    const matches = matchIndicators(all, of);
    return all.map((one) => matches.find((match) => match.wanted === one)?.known.id);
  };

  it.each<readonly [string, readonly Wanted[], readonly RememberedIndicator[], readonly (string | undefined)[]]>([
    ["where two exchanged their titles", [wanted("b"), wanted("a")], [known("a"), known("b")], ["b", "a"]],
    [
      "as one of as many rows that are alike in every word",
      [wanted("a"), wanted("a")],
      [known("a", { id: "1" }), known("a", { id: "2" })],
      ["1", "2"],
    ],
    ["where somebody copied its row, once", [wanted("a"), wanted("a")], [known("a")], ["a", undefined]],
    ["never where one of two is gone", [wanted("a")], [known("a", { id: "1" }), known("a", { id: "2" })], [undefined]],
    [
      "never where a third came to two",
      [wanted("a"), wanted("a"), wanted("a")],
      [known("a", { id: "1" }), known("a", { id: "2" })],
      [undefined, undefined, undefined],
    ],
    [
      "never where both targets of two changed",
      [wanted("a", { target: "3" }), wanted("a", { target: "4" })],
      [known("a", { id: "1", target: "1" }), known("a", { id: "2", target: "2" })],
      [undefined, undefined],
    ],
    [
      "where one target of two changed",
      [wanted("a", { target: "2" }), wanted("a", { target: "4" })],
      [known("a", { id: "1", target: "1" }), known("a", { id: "2", target: "2" })],
      ["2", "1"],
    ],
    [
      "before one that had left the plan",
      [wanted("a")],
      [known("a", { id: "gone", gone: true }), known("a", { id: "here" })],
      ["here"],
    ],
    ["when it comes back", [wanted("a")], [known("a", { id: "gone", gone: true })], ["gone"]],
    [
      "not by a near title where the same title has left the plan",
      [wanted("numero visitatori del museo")],
      [known("numero visitatori del museo", { id: "gone", gone: true }), known("numero visitatori dei musei")],
      ["gone"],
    ],
    [
      "not by a near title of another programme",
      [wanted("numero di visitatori del museo")],
      [known("numero visitatori del museo", { programme: "1.1.2" })],
      [undefined],
    ],
    [
      "not by a title that was written anew",
      [wanted("costo del personale")],
      [known("apertura sportello")],
      [undefined],
    ],
  ])("%s", (_, all, of, expected) => {
    expect(ids(all, of)).toEqual(expected);
  });

  const titles = fc.constantFrom(
    "a",
    "b",
    "numero visitatori museo",
    "numero di visitatori museo",
    "numero visitatori musei",
  );
  const row = fc.record({
    title: titles,
    target: fc.constantFrom("1", "2"),
    perspective: fc.constantFrom("A", "B"),
    programme: fc.constantFrom("1.1.1", "1.1.2"),
  });
  const remembered = fc
    .array(fc.tuple(row, fc.boolean()), { maxLength: 8 })
    .map((rows) =>
      rows.map(([one, gone], place) => known("", { ...one, id: `id${place}`, ...(gone ? { gone: true } : {}) })),
    );

  it("by no two rows at once, and in its own programme alone", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), remembered, (all, of) => {
        const matches = matchIndicators(all, of);
        expect(new Set(matches.map((match) => match.known.id)).size).toBe(matches.length);
        expect(new Set(matches.map((match) => match.wanted)).size).toBe(matches.length);
        expect(matches.every((match) => match.known.programme === match.wanted.programme)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("whatever the order of the rows, unless they are alike in every word", () => {
    const distinct = fc.uniqueArray(row, { maxLength: 8, selector: (one) => JSON.stringify(one) });
    fc.assert(
      fc.property(distinct, distinct, fc.infiniteStream(fc.nat()), (all, before, order) => {
        const of = before.map((one, place) => known("", { ...one, id: `id${place}` }));
        const shuffled = [...all].sort(() => (order.next().value % 2 === 0 ? 1 : -1));
        const by = (rows: readonly Wanted[]) =>
          new Map(matchIndicators(rows, of).map((match) => [JSON.stringify(match.wanted), match.known.id]));
        expect(new Map([...by(shuffled)].sort())).toEqual(new Map([...by(all)].sort()));
      }),
      { numRuns: 300 },
    );
  });
});

describe("a programme is found again", () => {
  const node = (code: string, title: string, under: readonly string[] = [], isNumbered = false): WantedNode => ({
    ...{ code, title, under, isNumbered },
  });
  const old = (key: string, title: string, under: readonly string[] = []): KnownNode => ({
    key,
    code: key,
    title,
    under,
  });

  it.each<readonly [string, readonly WantedNode[], readonly KnownNode[], readonly (string | undefined)[]]>([
    ["by code and title", [node("1", "Uno"), node("2", "Due")], [old("1", "Uno"), old("2", "Due")], ["1", "2"]],
    ["under another code", [node("3", "Uno")], [old("1", "Uno")], ["1"]],
    ["under the code of another", [node("1", "Due"), node("2", "Uno")], [old("1", "Uno"), old("2", "Due")], ["2", "1"]],
    [
      "when a new one takes its code",
      [node("1", "Zero"), node("2", "Uno"), node("3", "Due")],
      [old("1", "Uno"), old("2", "Due")],
      [undefined, "1", "2"],
    ],
    ["by its code under another title", [node("1", "Tutt'altro")], [old("1", "Uno")], ["1"]],
    ["not by a code that Cabina gave it", [node("1", "Tutt'altro", [], true)], [old("1", "Uno")], [undefined]],
    [
      "by a near title under another code",
      [node("2", "Promozione dei musei")],
      [old("1", "Promozione del museo")],
      ["1"],
    ],
    ["by what stands under it", [node("1", "Altro", ["visite"], true)], [old("1", "Uno", ["Visite"])], ["1"]],
    [
      "not by its code where title and all that stands under it are others",
      [node("1", "Turismo", ["Presenze", "Km di piste"])],
      [old("1", "Uno", ["Visite", "Fiere"])],
      [undefined],
    ],
    [
      "by its code where one thing under it has nearly the same title",
      [node("1", "Turismo", ["Presenze", "Numero visitatori del museo"])],
      [old("1", "Uno", ["Numero di visitatori del museo", "Fiere"])],
      ["1"],
    ],
    [
      "not by one of two things that stand under it",
      [node("7", "Turismo", ["Presenze", "Fiere"])],
      [old("1", "Uno", ["Visite", "Fiere"])],
      [undefined],
    ],
    [
      "by two of three things that stand under it",
      [node("7", "Turismo", ["Presenze", "Fiere", "Visite"])],
      [old("1", "Uno", ["Visite", "Fiere"])],
      ["1"],
    ],
    [
      "not by one thing that stands under it, where a title stands there twice",
      [node("7", "Turismo", ["Fiere", "Fiere", "Presenze"])],
      [old("1", "Uno", ["Fiere", "Visite"])],
      [undefined],
    ],
    ["not by a title that two have", [node("3", "Uno")], [old("1", "Uno"), old("2", "Uno")], [undefined]],
  ])("%s", (_, all, of, expected) => {
    const pairs = matchNodes(all, of);
    expect(all.map((one) => pairs.get(one)?.key)).toEqual(expected);
  });

  it("and no two ever share a key, nor does a new one take an old one's", () => {
    const title = fc.constantFrom("Uno", "Due", "Promozione dei musei", "Promozione del museo");
    const code = fc.constantFrom("1", "2", "3", "4");
    const nodes = fc.uniqueArray(
      fc.record({ code, title, under: fc.array(fc.constantFrom("x", "y")), isNumbered: fc.boolean() }),
      { selector: (one) => one.code, maxLength: 4 },
    );
    fc.assert(
      fc.property(nodes, nodes, (all, before) => {
        const of = before.map((one) => old(one.code, one.title, one.under));
        const keys = keysOf(all, of);
        const pairs = matchNodes(all, of);
        expect(new Set(keys.values()).size).toBe(all.length);
        for (const [one, key] of keys) expect(of.some((other) => other.key === key)).toBe(pairs.has(one));
      }),
      { numRuns: 300 },
    );
  });
});

const HEAD = ["Peso", "Risultato 2015", "Target 2016"];
const CITIZENS: Grid = [
  ["CITTADINI", ...HEAD],
  ["1.1 Servizi vicini alle persone", 0.6],
  ["1.1.1 Sportelli aperti sul territorio", 0.4],
  ["N. utenti dello sportello", 0.2, 30, ">= 40"],
  ["N. incontri con le scuole", 0.2, 8, ">= 10"],
  ["1.1.2 Servizi in rete per le imprese", 0.2],
  ["Percentuale di pratiche online", 0.2, 0.4, ">= 50%"],
];
const STAFF: Grid = [
  ["PERSONALE", ...HEAD],
  ["2.1 Competenze del personale interno", 0.4],
  ["2.1.1 Formazione continua dei dipendenti", 0.4],
  ["Ore di formazione per dipendente", 0.4, 10, ">= 12"],
];
const plan = (...blocks: readonly Grid[]): SheetSnapshot =>
  sheetOf(
    "Piano",
    blocks.flatMap((block) => [...block, []]),
  );

interface Run extends Refreshed {
  readonly after: Snapshot;
}
async function run(before: Snapshot): Promise<Run> {
  const host = memoryHost(before);
  const refreshed = await refreshPlan(host, { wishes: { year: 2016 }, today: "2016-06-30" });
  if (!refreshed.ok) throw new Error(JSON.stringify(refreshed.problem));
  return { ...refreshed.value, after: host.snapshot() };
}

const sheetIn = (book: Snapshot, name: string): SheetSnapshot => {
  const sheet = sheetNamed(book, name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};
const replaced = (book: Snapshot, sheet: SheetSnapshot): Snapshot => ({
  sheets: book.sheets.map((one) => (one.name === sheet.name ? sheet : one)),
});
const idsOn = (book: Snapshot, name: string, column: number): string[] =>
  sheetIn(book, name).rows.flatMap((cells) => {
    const id = cells?.[column]?.value;
    return typeof id === "string" && id !== "" ? [id] : [];
  });
const SCHEDA = "1.1.1 Sportelli aperti";
const typedResult = (book: Snapshot): number | undefined => {
  const answer = readPlan(book, { wishes: {}, today: "2016-12-31" });
  if (!answer.ok) throw new Error(answer.problem.code);
  const found = answer.value.scorecard.indicators.find(
    ({ indicator }) => indicator.title.value === "N. utenti dello sportello",
  );
  return found?.result.kind === "number" ? found.result.value : undefined;
};

describe("a plan that was edited", () => {
  let typed: Snapshot;
  beforeAll(async () => {
    const { after } = await run(bookOf(plan(CITIZENS, STAFF)));
    const row = sheetIn(after, SCHEDA).rows.findIndex((cells) => cells?.[PROGRAMME.id]?.value === "2016/1.1.1/1");
    const rows = sheetIn(after, SCHEDA).rows.map((cells, at) => {
      if (at !== row) return cells;
      const now = [...(cells ?? [])];
      now[PROGRAMME.december] = { value: 44 };
      return now;
    });
    typed = (await run(replaced(after, { ...sheetIn(after, SCHEDA), rows }))).after;
    expect(typedResult(typed)).toBe(44);
  });

  const edited = async (...blocks: readonly Grid[]): Promise<Run> => {
    const done = await run(replaced(typed, plan(...blocks)));
    expect((await run(done.after)).edits).toEqual([]);
    const ids = done.scorecard.indicators.map(({ indicator }) => indicator.id);
    expect(new Set(ids).size).toBe(ids.length);
    return done;
  };
  const madeSheets = (edits: readonly Edit[]): string[] =>
    edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : []));
  const with_ = (grid: Grid, from: string, to: string): Grid =>
    grid.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace(from, to) : cell)));

  it("with its perspectives in another order keeps every row's id, and shows them in the plan's order", async () => {
    const { after, greyed, scorecard } = await edited(STAFF, CITIZENS);
    const nodes = (ids: readonly string[]) => new Set(ids.filter((id) => !/^~?#white/.test(id)));
    expect(nodes(greyed.map(({ id }) => id)).size).toBe(0);
    expect(nodes(idsOn(after, "Cruscotto", COCKPIT.id))).toEqual(nodes(idsOn(typed, "Cruscotto", COCKPIT.id)));
    expect(scorecard.plan.perspectives.map(({ code, title }) => [code, title.value])).toEqual([
      ["P2", "PERSONALE"],
      ["P1", "CITTADINI"],
    ]);
    expect(typedResult(after)).toBe(44);
  });

  it("with a new perspective before the others gives it a code of its own", async () => {
    const fresh: Grid = [
      ["RISORSE", ...HEAD],
      ["3.1 Entrate proprie dell'ente", 0.1],
      ["3.1.1 Riscossione dei diritti annuali", 0.1],
      ["Percentuale di riscossione", 0.1, 0.7, ">= 80%"],
    ];
    const { scorecard, greyed, after } = await edited(fresh, CITIZENS, STAFF);
    expect(scorecard.plan.perspectives.map(({ code }) => code)).toEqual(["P3", "P1", "P2"]);
    expect(greyed).toEqual([]);
    expect(typedResult(after)).toBe(44);
  });

  it("with a perspective under another name knows it by its objectives", async () => {
    const { scorecard, greyed } = await edited(with_(CITIZENS, "CITTADINI", "UTENTI E TERRITORIO"), STAFF);
    expect(scorecard.plan.perspectives.map(({ code }) => code)).toEqual(["P1", "P2"]);
    expect(greyed).toEqual([]);
  });

  it("with a programme renumbered keeps its sheet and what was typed there, and says so", async () => {
    const { edits, after, renamed, greyed } = await edited(with_(CITIZENS, "1.1.1 ", "1.1.7 "), STAFF);
    expect(madeSheets(edits)).toEqual([]);
    expect(greyed).toEqual([]);
    expect(typedResult(after)).toBe(44);
    expect(renamed).toEqual([
      {
        id: "1.1.1",
        before: "1.1.1 Sportelli aperti sul territorio",
        title: "1.1.7 Sportelli aperti sul territorio",
      },
    ]);
    expect(idsOn(after, SCHEDA, PROGRAMME.id)).toEqual(idsOn(typed, SCHEDA, PROGRAMME.id));
  });

  it("with the codes of two programmes exchanged keeps each with its own sheet", async () => {
    const exchanged = with_(with_(with_(CITIZENS, "1.1.1 ", "x "), "1.1.2 ", "1.1.1 "), "x ", "1.1.2 ");
    const { edits, after, renamed } = await edited(exchanged, STAFF);
    expect(madeSheets(edits)).toEqual([]);
    expect(renamed.map(({ id }) => id).sort()).toEqual(["1.1.1", "1.1.2"]);
    expect(typedResult(after)).toBe(44);
    const shown = sheetIn(after, SCHEDA)
      .rows.slice(0, 6)
      .flatMap((cells) => (cells ?? []).map((cell) => String(cell?.value)));
    expect(shown.join(" ")).toContain("1.1.2");
    expect(shown.join(" ")).not.toContain("1.1.1");
  });

  it("with a new programme under the code of another makes a new sheet for the new one alone", async () => {
    const moved = with_(CITIZENS, "1.1.1 ", "1.1.3 ");
    const [head, objective, ...rest] = moved;
    const { edits, after, scorecard } = await edited(
      [
        head ?? [],
        objective ?? [],
        ["1.1.1 Biblioteche di quartiere", 0.1],
        ["N. prestiti", 0.1, 100, ">= 120"],
        ...rest,
      ],
      STAFF,
    );
    expect(madeSheets(edits)).toEqual(["1.1.1 Biblioteche di quartiere"]);
    expect(typedResult(after)).toBe(44);
    expect(scorecard.indicators.find(({ programme }) => programme === "1.1.1")?.indicator.id).not.toBe("2016/1.1.1/1");
    const ledger = readLedger(after);
    expect(ledger?.kind === "ledger" && ledger.sheets.map(({ key }) => key)).toEqual(
      expect.arrayContaining(["programme:1.1.1", "programme:1.1.1_2", "programme:1.1.2"]),
    );
  });

  it("with a programme replaced under its code makes a sheet for the new one and leaves the old one's to the old one", async () => {
    const replacement = [
      ["1.1.1 ", "1.1.1 Turismo sostenibile§"],
      ["N. utenti dello sportello", "Presenze negli alberghi"],
      ["N. incontri con le scuole", "Km di piste ciclabili"],
    ].reduce((grid, [from = "", to = ""]) => with_(grid, from, to), CITIZENS);
    const lines = replacement.map((row) =>
      row.map((cell) => (typeof cell === "string" ? cell.replace(/§.*/, "") : cell)),
    );
    const { edits, after, greyed, renamed, scorecard, own } = await edited(lines, STAFF);
    expect(madeSheets(edits)).toEqual(["1.1.1 Turismo sostenibile"]);
    expect(renamed).toEqual([]);
    expect(greyed.map(({ id }) => id)).toContain("2016/1.1.1/1");
    const results = scorecard.indicators.map(({ indicator, result }) => [indicator.title.value, result.kind]);
    expect(results).toContainEqual(["Presenze negli alberghi", "missing"]);
    expect(own === undefined ? [] : leftSheets(scorecard.plan, own)).toEqual([SCHEDA]);
    const kept = sheetIn(after, SCHEDA).rows.some((cells) => cells?.[PROGRAMME.december]?.value === 44);
    expect(kept).toBe(true);
    const back = await run(replaced(after, plan(CITIZENS, STAFF)));
    expect(typedResult(back.after)).toBe(44);
    expect(madeSheets(back.edits)).toEqual([]);
    expect(back.own === undefined ? [] : leftSheets(back.scorecard.plan, back.own)).toEqual([
      "1.1.1 Turismo sostenibile",
    ]);
  });

  it("with a programme under quite another title and most of its indicators keeps its sheet, and says so", async () => {
    const lines = with_(CITIZENS, "Sportelli aperti sul territorio", "Turismo sostenibile");
    const { edits, after, renamed } = await edited(lines, STAFF);
    expect(madeSheets(edits)).toEqual([]);
    expect(typedResult(after)).toBe(44);
    expect(renamed).toEqual([
      { id: "1.1.1", before: "1.1.1 Sportelli aperti sul territorio", title: "1.1.1 Turismo sostenibile" },
    ]);
  });

  it("with its rows sorted keeps the result with the title", async () => {
    const [head, objective, programme, one, two, ...rest] = CITIZENS;
    const sorted = [head ?? [], objective ?? [], programme ?? [], two ?? [], one ?? [], ...rest];
    expect(typedResult((await edited(sorted, STAFF)).after)).toBe(44);
  });

  it("with an indicator in another programme gives it a new id, and keeps what was typed for the old one in grey", async () => {
    const row = CITIZENS[3] ?? [];
    const moved = [...CITIZENS.filter((one) => one !== row), row];
    const { after, greyed, scorecard } = await edited(moved, STAFF);
    const found = scorecard.indicators.find(({ indicator }) => indicator.title.value === row[0]);
    expect([found?.programme, found?.result.kind]).toEqual(["1.1.2", "missing"]);
    expect(greyed.map(({ id }) => id)).toContain("2016/1.1.1/1");
    const scheda = sheetIn(after, SCHEDA);
    expect(scheda.rows.some((cells) => cells?.[PROGRAMME.december]?.value === 44)).toBe(true);
    expect(typedResult((await run(replaced(after, plan(CITIZENS, STAFF)))).after)).toBe(44);
  });

  it("with one of two rows of one title gone gives its result to neither", async () => {
    const row = CITIZENS[3] ?? [];
    const title = String(row[0]);
    const other = ["Percentuale di pratiche online", ...row.slice(1)];
    const alike = CITIZENS.flatMap((one, place) => (place === 3 ? [one, other, one] : [one]));
    const twice = await edited(alike, STAFF);
    const [first, second] = twice.scorecard.indicators.filter(({ indicator }) => indicator.title.value === title);
    expect([first?.indicator.id, first?.result.kind, second?.result.kind]).toEqual([
      "2016/1.1.1/1",
      "number",
      "missing",
    ]);
    const once = await run(
      replaced(
        twice.after,
        plan(
          alike.filter((_, place) => place !== 3),
          STAFF,
        ),
      ),
    );
    const left = once.scorecard.indicators.filter(({ indicator }) => indicator.title.value === title);
    expect(left.map(({ result }) => result.kind)).toEqual(["missing"]);
    expect(once.greyed.map(({ id }) => id)).toEqual(
      expect.arrayContaining([first?.indicator.id, second?.indicator.id]),
    );
    expect((await run(once.after)).edits).toEqual([]);
  });

  it("in a ledger without nodes goes by its codes", () => {
    const without: Snapshot = {
      sheets: typed.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((cells) =>
          cells?.[0]?.value === "node" ? [{ value: "other" }, ...cells.slice(1)] : cells,
        ),
      })),
    };
    const ledger = readLedger(without);
    expect(ledger?.kind === "ledger" && ledger.nodes).toEqual([]);
    expect(typedResult(without)).toBe(44);
    const answer = readPlan(without, { wishes: {}, today: "2016-06-30" });
    if (!answer.ok) throw new Error(answer.problem.code);
    const { scorecard, own } = answer.value;
    expect(scorecard.plan.perspectives.map(({ code }) => code)).toEqual(["P1", "P2"]);
    const docs = layOutSheets({ scorecard, own, snapshot: without, language: "it" });
    expect(docs.map(({ name }) => name)).toEqual(expect.arrayContaining([SCHEDA]));
  });
});
