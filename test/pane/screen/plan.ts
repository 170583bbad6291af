/** A small plan as the pane gets it, for tests of its screen. */

import { cellAt } from "../../../shared/workbook/address";
import type { IndicatorLine, NodeView, PlanView, SymbolName } from "../../../src/pane/model/planView";
import type { PaneReading } from "../../../src/pane/work/paneWork";

export const line = (id: string, title: string, symbol: SymbolName = "green"): IndicatorLine => ({
  id,
  title,
  at: cellAt("Piano", Number(id.replace(/\D/g, "")), 0),
  symbol,
  weight: 1,
});

export const node = (
  id: string,
  kind: NodeView["kind"],
  title: string,
  rest: Partial<Pick<NodeView, "code" | "children" | "indicators">> = {},
): NodeView => ({
  ...{ id, kind, title, weight: 0.5, score: 0.84, coverage: 1, band: "yellow", symbol: "yellow", explanation: "" },
  children: [],
  indicators: [],
  ...rest,
});

const LINES = [
  line("i1", "Visite al museo"),
  line("i2", "Giorni di assenza", "yellow"),
  line("i3", "Pratiche evase", "red"),
  line("i4", "Qualità percepita", "yellow"),
];

export const indicators = Object.fromEntries(LINES.map((one) => [one.id, one]));

/** Two perspectives: the first with an objective of two programmes, the second with an objective without programmes. */
export const perspectives: readonly NodeView[] = [
  node("p1", "perspective", "Utenti", {
    children: [
      node("o1", "objective", "Cultura", {
        code: "1.1",
        children: [
          node("g1", "programme", "Musei", { code: "1.1.1", indicators: ["i1"] }),
          node("g2", "programme", "Personale", { code: "1.1.2", indicators: ["i2", "i3"] }),
        ],
      }),
    ],
  }),
  node("p2", "perspective", "Processi", {
    children: [node("o2", "objective", "Qualità", { code: "2.1", indicators: ["i4"] })],
  }),
];

export const plan: PlanView = {
  year: 2016,
  years: [2016, 2017, 2018],
  score: { score: 0.84, band: "yellow", symbol: "yellow", coverage: 1, assessed: 4, indicators: 4 },
  bands: { yellowFrom: 0.7, greenFrom: 0.9 },
  perspectives,
  areas: [],
  indicators,
  operational: {},
  links: [],
  built: true,
};

export const planReading = (change: Partial<PlanView> = {}): Extract<PaneReading, { kind: "plan" }> => ({
  kind: "plan",
  plan: { ...plan, ...change },
  findings: {
    findings: [],
    open: 0,
    errors: 0,
    fixes: 0,
    accepted: 0,
    checked: { indicators: 4, programmes: 2, rules: 1 },
    canJudge: true,
  },
});
