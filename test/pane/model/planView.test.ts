/** The cockpit of the pane: its numbers are the scorecard's, its symbols those of the sheets. */
import type { ScoredIndicator, ScoredNode } from "../../../shared/score/scorecard";
import { defaultSettings } from "../../../shared/score/settings";
import { SYMBOLS } from "../../../shared/sheets/look/symbols";
import { COCKPIT } from "../../../shared/sheets/places";
import { rowsById } from "../../../shared/sheets/readBack/ownCells";
import { type Snapshot, sheetNamed } from "../../../shared/workbook/snapshot";
import { type CheckedWorkbook, checkWorkbook } from "../../../src/actions/checkWorkbook";
import { makePlanView } from "../../../src/pane/model/makePlanView";
import { type NodeView, SYMBOL_ORDER, type SymbolName } from "../../../src/pane/model/planView";
import { indicatorSymbol, nodeSymbol } from "../../../src/pane/model/symbols";
import { bookOf, type Line, SMALL_PLAN } from "../../hosts/smallBook";
import { builtPane, planOf, sampleBook } from "../work/paneOn";

function checkedOf(book: Snapshot, today = "2017-01-15"): CheckedWorkbook {
  const checked = checkWorkbook(book, { wishes: { year: 2016 }, today, onlyReads: true });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problem));
  return checked.value;
}

const all = (nodes: readonly NodeView[]): NodeView[] => nodes.flatMap((node) => [node, ...all(node.children)]);

const figuresOf = (node: NodeView | ScoredNode) => ({
  weight: node.weight.toFixed(12),
  score: node.score?.toFixed(12),
  coverage: node.coverage.toFixed(12),
  band: node.band,
});

describe.each([
  ["closed", "2017-01-15"],
  ["running", "2016-09-01"],
])("the sample in a %s year", (_what, today) => {
  const checked = checkedOf(sampleBook(), today);
  const { scorecard } = checked;
  const view = makePlanView(checked, "it");
  const ofKind = (kind: ScoredNode["kind"]) => scorecard.nodes.filter((node) => node.kind === kind);

  it("has the body's score, coverage and counts", () => {
    const [body] = ofKind("body");
    expect(view.score).toMatchObject({
      score: body?.score,
      band: body?.band,
      coverage: body?.coverage,
      indicators: 30,
    });
    expect(view.score.provisionalAt).toBe(today < "2016-12-31" ? today : undefined);
    expect(view).toMatchObject({ year: 2016, years: [2016, 2017, 2018], built: false, links: [] });
    expect(view.body).toContain("Camera di Commercio");
  });

  it("has the operational indicators apart from those of the tree, without weight", () => {
    const lines = Object.values(view.operational);
    expect(lines.map(({ id }) => id)).toEqual(scorecard.operational.map(({ indicator }) => indicator.id));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter(({ id, weight }) => id in view.indicators || weight !== 0)).toEqual([]);
    const placed = new Set(all(view.perspectives).flatMap(({ indicators }) => indicators));
    expect(lines.some(({ id }) => placed.has(id))).toBe(false);
  });

  it("has every node with the scorecard's figures, by perspectives and by areas", () => {
    const trees = [...all(view.perspectives), ...all(view.areas)];
    const under = (kind: NodeView["kind"], code: string) =>
      trees.filter((node) => node.kind === kind && node.code === code);
    expect(view.perspectives.map(figuresOf)).toEqual(ofKind("perspective").map(figuresOf));
    expect(view.areas.map(figuresOf)).toEqual(ofKind("area").map(figuresOf));
    expect(view.areas.map(({ title }) => title)).toEqual(ofKind("area").map(({ title }) => title));
    for (const [kind, scored] of [
      ["programme", ofKind("programme")],
      ["objective", ofKind("objective")],
    ] as const) {
      expect(scored.length).toBeGreaterThan(5);
      for (const node of scored) {
        const views = under(kind, node.code);
        expect(views.map((each) => each.title)).toEqual(views.map(() => node.title));
        expect(views.length).toBeGreaterThanOrEqual(2);
        expect(views.map(figuresOf)).toContainEqual(figuresOf(node));
      }
    }
  });

  it("explains each as the scorecard does", () => {
    const explained = new Map(scorecard.nodes.map(({ kind, code, explanation }) => [`${kind} ${code}`, explanation]));
    for (const node of [...view.perspectives, ...view.areas])
      expect(node.explanation).toBe(explained.get(`${node.kind} ${node.code ?? node.id}`));
  });

  it("gives every node an id of its own, and every indicator to one programme of each tree", () => {
    for (const tree of [view.perspectives, view.areas]) {
      const ids = all(tree).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const indicators = all(tree).flatMap((node) => node.indicators);
      expect([...indicators].sort()).toEqual(Object.keys(view.indicators).sort());
    }
    expect(Object.keys(view.indicators)).toHaveLength(scorecard.indicators.length);
  });

  it("shows the symbols that the generated cockpit shows", async () => {
    const pane = await builtPane(sampleBook(), {}, today);
    const { plan } = await planOf(pane);
    const sheet = sheetNamed(pane.host.snapshot(), "Cruscotto");
    const rows = sheet === undefined ? new Map<string, number>() : rowsById({ sheet }, COCKPIT.id);
    const shown = (id: string): string => {
      const row = rows.get(id);
      return String((row === undefined ? undefined : sheet?.rows[row]?.[COCKPIT.band]?.value) ?? "").charAt(0);
    };
    const said = (id: string, symbol: SymbolName): readonly string[] => [id, SYMBOLS[symbol]];
    for (const { id, symbol } of Object.values(plan.indicators)) expect(said(id, symbol)).toEqual([id, shown(id)]);
    for (const { id, symbol } of plan.perspectives) expect(said(id, symbol)).toEqual([id, shown(`2016/${id}`)]);
    expect(new Set(Object.values(plan.indicators).map(({ symbol }) => symbol)).size).toBeGreaterThan(3);
  });
});

describe("symbols", () => {
  const settings = defaultSettings(2016, "2016-09-01");
  const number = { kind: "min", low: 10, percent: false, unit: "" } as const;
  const scored = (parts: Partial<ScoredIndicator>): ScoredIndicator =>
    ({ status: "not-reached", measure: { number, done: false }, ...parts }) as ScoredIndicator;

  it.each<[string, Partial<ScoredIndicator>, SymbolName, SymbolName]>([
    ["above the target", { status: "reached", raw: 1.2, achievement: 1 }, "beyond", "beyond"],
    ["just the target", { status: "reached", raw: 1, achievement: 1 }, "green", "green"],
    ["nearly", { raw: 0.9, achievement: 0.9 }, "openGreen", "green"],
    ["below", { raw: 0.7, achievement: 0.7 }, "openYellow", "yellow"],
    ["far below", { raw: 0.69, achievement: 0.69 }, "openRed", "red"],
    [
      "a checkpoint above",
      { status: "reached", raw: 1.2, achievement: 1, provisionalAt: "2016-08-31" },
      "openBeyond",
      "openBeyond",
    ],
    ["a checkpoint below", { raw: 0.5, achievement: 0.5, provisionalAt: "2016-08-31" }, "openRed", "openRed"],
    ["a missed deadline", { raw: 0, achievement: 0, measure: { day: "2016-06-30", done: false } }, "red", "red"],
    [
      "a number and a day",
      { raw: 0, achievement: 0, measure: { number, day: "2016-06-30", done: false } },
      "openRed",
      "red",
    ],
    ["missing, counted as zero", { status: "missing", achievement: 0, countsAsZero: true }, "missing", "missing"],
    ["pending", { status: "pending", why: "deadline-not-passed" }, "pending", "pending"],
    ["waived", { status: "waived", why: "waived" }, "waived", "waived"],
    ["two results", { status: "unmeasurable", why: "two-results" }, "twoResults", "twoResults"],
    ["unmeasurable", { status: "unmeasurable", why: "no-mean" }, "unmeasurable", "unmeasurable"],
  ])("%s", (_what, parts, running, closed) => {
    expect(indicatorSymbol(scored(parts), settings)).toBe(running);
    expect(indicatorSymbol(scored(parts), { ...settings, today: "2016-12-31" })).toBe(closed);
    expect(SYMBOL_ORDER).toContain(running);
  });

  it.each<[string, readonly Partial<ScoredIndicator>[], SymbolName]>([
    ["nothing", [], "missing"],
    ["one missing, one pending", [{ status: "missing" }, { status: "pending" }], "pending"],
    ["all waived", [{ status: "waived" }, { status: "waived" }], "waived"],
    ["one waived, one not to be measured", [{ status: "waived" }, { status: "unmeasurable" }], "unmeasurable"],
  ])("of a node without a score: %s", (_what, under, symbol) => {
    expect(nodeSymbol(undefined, under.map(scored), settings)).toBe(symbol);
  });
});

describe("plans of other shapes", () => {
  const heads = ["Peso", "Target 2016", "Risultato 2016"];

  it("a code that stands in two perspectives is a node in each, and one in its area", () => {
    const lines: readonly Line[] = [
      ["IMPRESE", ...heads],
      ["1.1 Obiettivo", 0.5],
      ["1.1.1 Programma", 0.5],
      ["Numero di eventi", 0.5, "almeno 10", 5],
      [],
      ["PROCESSI", ...heads],
      ["1.1 Obiettivo", 0.5],
      ["1.1.1 Programma", 0.5],
      ["Numero di corsi", 0.5, "almeno 10", 10],
    ];
    const { perspectives, areas } = makePlanView(checkedOf(bookOf(lines)), "it");
    expect(perspectives.map(({ score }) => score)).toEqual([0.5, 1]);
    expect(perspectives.map(({ children }) => children[0]?.children[0]?.score)).toEqual([0.5, 1]);
    expect(
      areas.map(({ children }) =>
        children.map(({ score, children: [programme] }) => [score, programme?.indicators.length]),
      ),
    ).toEqual([[[0.75, 2]]]);
  });

  it("codes that Cabina gave are not shown", () => {
    const lines: readonly Line[] = [
      ["Obiettivo", "Indicatore", "Peso", "Target 2016", "Risultato 2016"],
      ["Migliorare i servizi", "Numero di eventi", 0.5, "almeno 10", 5],
      ["Ridurre i tempi", "Giorni di attesa", 0.5, "al massimo 10", 5],
    ];
    const view = makePlanView(checkedOf(bookOf(lines)), "it");
    expect(all(view.perspectives).flatMap(({ code }) => code ?? [])).toEqual([]);
    expect(Object.values(view.indicators).flatMap(({ programme }) => programme ?? [])).toEqual([]);
    expect(Object.keys(view.indicators)).toHaveLength(2);
  });

  it("an error that takes numbers away comes before the generation", () => {
    const lines = SMALL_PLAN.map((line) =>
      line[0] === "Numero di corsi" ? ["Numero di corsi", 0.5, 5, "boh", 10, "boh"] : line,
    );
    const checked = checkedOf(bookOf(lines));
    expect(makePlanView(checked, "it").next).toMatchObject({ kind: "finding", count: 1, name: expect.any(String) });
    const [first] = checked.findings;
    const closed = { ...checked, findings: checked.findings.map((each) => ({ ...each, open: false })) };
    expect(first).toMatchObject({ severity: "error" });
    expect(makePlanView(closed, "it").next).toEqual({ kind: "build" });
    expect(makePlanView(checkedOf(bookOf(SMALL_PLAN)), "it").next).toEqual({ kind: "build" });
  });
});
