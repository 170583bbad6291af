/** Views that the sample does not hold: links or letters on the map, two results, hundreds of programmes, nothing found. */
import { cellAt } from "../../../../shared/workbook/address";
import type { Snapshot, SnapshotCell } from "../../../../shared/workbook/snapshot";
import type { FindingsView } from "../../../../src/pane/model/findingView";
import type { IndicatorView } from "../../../../src/pane/model/indicatorView";
import type { IndicatorLine, NodeView, PlanView, SymbolName } from "../../../../src/pane/model/planView";
import type { PaneReading } from "../../../../src/pane/work/paneWork";
import { answering, reading, type Stage, sampleBook } from "./stages";

type Plan = Extract<PaneReading, { kind: "plan" }>;

export const ofPlan =
  (change: (read: Plan) => Plan) =>
  (read: PaneReading): PaneReading =>
    read.kind === "plan" ? change(read) : read;

/** Each objective of a lane causes the first two of the lane above. */
export const linked = ofPlan((read) => {
  const lanes = read.plan.perspectives.map(({ children }) => children.map(({ id }) => id));
  const links = lanes.flatMap((lane, index) =>
    index === 0 ? [] : lane.flatMap((from) => (lanes[index - 1] ?? []).map((to) => ({ from, to }))),
  );
  return { ...read, plan: { ...read.plan, links } };
});

/** Objectives without codes: the map gives them letters. */
export const unnumbered = ofPlan((read) => {
  const perspectives = read.plan.perspectives.map((perspective) => ({
    ...perspective,
    children: perspective.children.map(({ code: _, ...objective }) => objective),
  }));
  return { ...read, plan: { ...read.plan, perspectives } };
});

/** Every indicator stands on a programme sheet, too, as one that does not count; that is the one of the selected cell. */
export function operational(stage: Stage): Stage {
  const own = (id: string): string => `operational ${id}`;
  const both = ofPlan((read) => {
    const lines = Object.values(read.plan.indicators).map((line) => ({ ...line, id: own(line.id) }));
    return { ...read, plan: { ...read.plan, operational: Object.fromEntries(lines.map((line) => [line.id, line])) } };
  });
  return answering(reading(stage, both), {
    async indicatorAt(at) {
      const id = await stage.work.indicatorAt(at);
      return id === undefined ? undefined : own(id);
    },
  });
}

/** The sheets follow the plan by themselves, and every change leaves one behind. */
export const behindAgain = (stage: Stage): Stage => ({
  ...answering(stage, {
    async preview() {
      const preview = await stage.work.preview();
      if (preview === undefined || "kind" in preview) return preview;
      return { ...preview, behind: [{ sheet: "Cruscotto", cells: 2 }], changedCells: 2 };
    },
    build: async () => ({ kind: "done", sentence: "Fatto. 1 foglio aggiornato.", sheets: 1, cells: 2 }),
  }),
  autoRefresh: true,
});

/** The sample's cockpit as somebody would have written it who calls the columns otherwise. */
export function withoutHeadings(): Snapshot {
  const book = sampleBook();
  const rename = (one: SnapshotCell | null | undefined): SnapshotCell | null | undefined =>
    typeof one?.value === "string"
      ? { ...one, value: one.value.replace(/^(Peso|Target|Risultat\w*)\b/i, "Dato") }
      : one;
  const sheets = book.sheets
    .slice(0, 1)
    .map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row?.map(rename)) }));
  return { ...book, sheets } as Snapshot;
}

export const withoutFindings = ofPlan((read) => ({
  ...read,
  findings: {
    ...read.findings,
    findings: read.findings.findings.slice(0, 3).map((one) => ({ ...one, open: false, outcome: "accepted" as const })),
    open: 0,
    errors: 0,
    fixes: 0,
    accepted: 3,
  },
}));

export const withOutcomes = (findings: FindingsView): FindingsView => ({ ...findings, canJudge: true });

export const almostGreen = ofPlan((read) => ({
  ...read,
  plan: { ...read.plan, score: { ...read.plan.score, score: 0.89971, band: "yellow", symbol: "yellow" } },
}));

/** A stage on which the details of an indicator are changed before they are shown. */
export const withIndicator = (stage: Stage, change: (view: IndicatorView) => IndicatorView): Stage =>
  answering(stage, {
    async indicator(id) {
      const view = await stage.work.indicator(id);
      return view === undefined ? undefined : change(view);
    },
  });

/** The indicator as if its two homes contradicted each other. */
export function twoResults(view: IndicatorView): IndicatorView {
  const { achievement: _, reached: __, ...rest } = view;
  return {
    ...rest,
    symbol: "twoResults",
    explanation: "",
    twoResults: [
      { text: "81%", at: cellAt("Cruscotto strategico", 39, 3), achievement: 1 },
      { text: "76%", at: cellAt("Scheda 2.1.4", 17, 6), achievement: 0.95 },
    ],
  };
}

/** The indicator as if it had been measured at its three checkpoints. */
export const withCheckpoints = (view: IndicatorView): IndicatorView => ({
  ...view,
  startsAtZero: true,
  targetLine: 40,
  checkpoints: [9, 22, 35].map((value, index) => ({
    day: ["2016-04-30", "2016-08-31", "2016-12-31"][index] ?? "",
    at: cellAt("3.1.2", 20, 4 + index),
    value,
    text: String(value),
  })),
});

const SERVICES = [
  ...["Servizi demografici", "Manutenzione strade", "Asili nido", "Trasporto scolastico", "Biblioteche e archivi"],
  ...["Tributi locali", "Edilizia privata e sportello unico per le imprese", "Polizia locale", "Mensa scolastica"],
  ...["Verde pubblico", "Protezione civile"],
];
const SYMBOLS: readonly SymbolName[] = [
  "green",
  "yellow",
  "red",
  "beyond",
  "green",
  "yellow",
  "pending",
  "unmeasurable",
];
const SCORES = [0.97, 0.84, 0.62, 1, 0.91, 0.78, undefined, undefined];

/** A body of so many programmes, ten indicators each, four objectives. */
export const manyProgrammes = (programmes: number) =>
  ofPlan((read) => {
    const indicators: Record<string, IndicatorLine> = {};
    const programme = (index: number): NodeView => {
      const code = `${1 + Math.floor(index / 100)}.${1 + (Math.floor(index / 10) % 10)}.${1 + (index % 10)}`;
      const own = Array.from({ length: 10 }, (_, place): IndicatorLine => {
        const kind = (index + place) % SYMBOLS.length;
        const achievement = SCORES[kind];
        return {
          id: `${index}/${place}`,
          title: `Indicatore ${place + 1} di ${SERVICES[index % SERVICES.length] ?? ""}`,
          at: cellAt("Piano", index * 10 + place, 0),
          symbol: SYMBOLS[kind] ?? "green",
          weight: 1,
          ...(achievement === undefined ? {} : { achievement }),
        };
      });
      for (const line of own) indicators[line.id] = line;
      return node(
        { id: `p${index}`, kind: "programme", code, title: SERVICES[index % SERVICES.length] ?? "" },
        [],
        own.map(({ id }) => id),
      );
    };
    const all = Array.from({ length: programmes }, (_, index) => programme(index));
    const objectives = [0, 1, 2, 3].map((place) =>
      node(
        { id: `o${place}`, kind: "objective", code: String(place + 1), title: `Obiettivo ${place + 1}` },
        all.filter((_, index) => index % 4 === place),
        [],
      ),
    );
    const perspectives = read.plan.perspectives.map((perspective, place) => {
      const objective = objectives[place];
      return objective === undefined ? perspective : { ...perspective, children: [objective], indicators: [] };
    });
    return { ...read, plan: { ...read.plan, perspectives, indicators } satisfies PlanView };
  });

function node(
  what: Pick<NodeView, "id" | "kind" | "code" | "title">,
  children: readonly NodeView[],
  indicators: readonly string[],
): NodeView {
  return {
    ...what,
    weight: 0.01,
    score: 0.84,
    coverage: 1,
    band: "yellow",
    symbol: "yellow",
    explanation: "",
    children,
    indicators,
  };
}
