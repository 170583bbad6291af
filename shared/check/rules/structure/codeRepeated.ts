/** One code for two things: their scores, resources and sheets run into one. */
import { likeness, plain } from "../../../plan/likeness";
import type { Plan, TitleCell } from "../../../plan/plan";
import type { CellRange } from "../../../workbook/address";
import { sheetNamed, valueAt } from "../../../workbook/snapshot";
import { placeKey } from "../../cellsOf";
import { smallPlan } from "../../examples/smallPlan";
import type { CheckFacts } from "../../facts";
import type { Found } from "../../finding";
import { indicatorCodes } from "../../indicatorCodes";
import { short } from "../../remarks";
import type { Rule } from "../../rule";
import { everyNode, shareUnder, type WeightNode, weightTree } from "../../weightTree";

export interface CodeRepeated {
  readonly code: string;
  /** Titles of those that carry the code, the first two that differ. */
  readonly titles: readonly string[];
  /** How many codes are used anew; more than one where a perspective numbers its objectives from the start. */
  readonly codes: number;
}

interface Coded {
  readonly code: string;
  readonly title: TitleCell;
  readonly at: CellRange;
  readonly node?: WeightNode;
  /** Nothing in the plan hangs on its code. */
  readonly isIndicator?: true;
}

/** Below this two titles mean two things. */
const SAME_THING = 0.8;
/** From here on a book numbers anew in each perspective, and means it. */
const MANY = 3;

export const codeRepeated: Rule<CodeRepeated> = {
  id: "code-repeated",
  severity: "error",
  examples: [
    {
      says: { it: "due obiettivi con lo stesso codice", en: "two objectives with one code" },
      sheets: smallPlan({ "Cruscotto!A8": "1.1 Trasparenza", "Cruscotto!A9": "1.1.2 Comunicazione" }),
      finds: ["Cruscotto!A4", "Cruscotto!A8"],
    },
    {
      says: { it: "lo stesso obiettivo in due prospettive", en: "the same objective in two perspectives" },
      sheets: smallPlan({
        "Cruscotto!A12": "Prospettiva processi",
        "Cruscotto!A13": "1.1 Sviluppo delle imprese",
        "Cruscotto!A14": "1.1.3 Semplificazione",
        "Cruscotto!A15": "Moduli resi elettronici",
        "Cruscotto!E15": ">= 20",
      }),
      finds: [],
    },
  ],
  check: (facts) => {
    const conflictsOfNodes = planConflicts(facts);
    const inPlan = [...conflictsOfNodes, ...renumbered(facts, conflictsOfNodes)];
    const told = new Set(inPlan.flatMap(({ all }) => all.map(({ at }) => placeKey(at))));
    const ofIndicators = indicatorConflicts(facts).filter(({ later }) => !told.has(placeKey(later.at)));
    const conflicts = [...inPlan, ...registerConflicts(facts.plan), ...ofIndicators];
    const ofPlan = conflicts.filter(({ all }) => all.some(({ node }) => node !== undefined));
    const distinctCodes = new Set(codedNodes(facts).map(({ code }) => code)).size;
    if (ofPlan.length >= MANY && ofPlan.length * 2 > distinctCodes) {
      const [first] = ofPlan;
      const others = conflicts.filter((each) => !ofPlan.includes(each));
      return [
        ...(first === undefined ? [] : [foundOf(facts, first, ofPlan)]),
        ...others.map((each) => foundOf(facts, each, [each])),
      ];
    }
    return conflicts.map((each) => foundOf(facts, each, [each]));
  },
};

interface Conflict {
  readonly code: string;
  readonly all: readonly Coded[];
  /** The later of the first two that differ. */
  readonly later: Coded;
}

function foundOf(
  facts: CheckFacts,
  { code, all, later }: Conflict,
  conflicts: readonly Conflict[],
): Found<CodeRepeated> {
  const cells = conflicts.flatMap((each) => each.all.map(({ at }) => at));
  const first = all.find((each) => each !== later && differ(each, later)) ?? all[0];
  const share = all.reduce((sum, { node }) => (node === undefined ? sum : sum + shareUnder(node, facts)), 0);
  return {
    key: `${later.at.sheet}/${code}`,
    severity: conflicts.length > 1 || later.isIndicator ? "warning" : "error",
    at: later.at,
    cells,
    data: {
      code,
      titles: [first?.title.value ?? "", later.title.value].map(short),
      codes: conflicts.length,
    },
    effect: Math.min(1, share),
  };
}

/** Objectives and programmes with the codes that people gave them. */
const codedNodes = (facts: CheckFacts): Coded[] =>
  everyNode(weightTree(facts)).flatMap((node): Coded[] =>
    node.code === undefined || node.title.value === ""
      ? []
      : [{ code: `${node.level}/${node.code.value}`, title: node.title, at: node.code.at, node }],
  );

function planConflicts(facts: CheckFacts): Conflict[] {
  const remarked = new Set(
    facts.remarks.filter(({ why }) => why === "duplicate-code").map(({ at }) => `${at.sheet}:${at.top}`),
  );
  return groupsOf(codedNodes(facts)).flatMap(({ code, all }) => {
    const [first] = all;
    const later = all.find(
      (each) =>
        each !== first &&
        (remarked.has(`${each.at.sheet}:${each.at.top}`) || (first !== undefined && differ(first, each))),
    );
    return later === undefined ? [] : [{ code: code.replace(/^\w+\//, ""), all, later }];
  });
}

/** What a list calls by a code that is taken is read under a number of its own: its row is known by the remark alone. */
function renumbered(facts: CheckFacts, told: readonly Conflict[]): Conflict[] {
  const nodes = codedNodes(facts);
  const known = new Set(told.flatMap(({ all }) => all.map(({ at }) => placeKey(at))));
  const titled = new Map(nodes.map((node) => [placeKey(node.title.at), node]));
  return facts.remarks.flatMap(({ why, at }): Conflict[] => {
    const later = why === "duplicate-code" ? titled.get(placeKey(at)) : undefined;
    if (later === undefined || known.has(placeKey(later.at))) return [];
    const written = String(
      valueAt(sheetNamed(facts.snapshot, later.at.sheet) ?? NO_SHEET, later.at.top, later.at.left) ?? "",
    ).trim();
    const first = nodes.find(({ code }) => code.slice(code.indexOf("/") + 1) === written);
    return [{ code: written, all: first === undefined ? [later] : [first, later], later }];
  });
}

const NO_SHEET = { name: "", hidden: false, rows: [], merges: [], hiddenRows: [], depth: "all" } as const;

/** Registers state a programme once, or with the same title on each of its rows. */
function registerConflicts({ accounts }: Plan): Conflict[] {
  const coded = (accounts ?? []).flatMap(({ source, code, title }): Coded[] =>
    source === "register" && code !== undefined && title !== undefined
      ? [{ code: `${code.at.sheet}/${code.value}`, title, at: code.at }]
      : [],
  );
  return groupsOf(coded).flatMap(({ code, all }) => {
    const [first] = all;
    const later = all.find((each) => first !== undefined && each !== first && differ(first, each));
    return later === undefined ? [] : [{ code: code.slice(code.lastIndexOf("/") + 1), all, later }];
  });
}

/** Two indicators with one code in a column of such codes. */
function indicatorConflicts(facts: CheckFacts): Conflict[] {
  return indicatorCodes(facts).flatMap((codes) =>
    groupsOf(codes.map((each) => ({ ...each, isIndicator: true as const }))).flatMap(({ code, all }) => {
      const [first] = all;
      const later = all.find((each) => first !== undefined && each !== first && differ(first, each));
      return later === undefined ? [] : [{ code, all, later }];
    }),
  );
}

function groupsOf(coded: readonly Coded[]): { code: string; all: readonly Coded[] }[] {
  const byCode = new Map<string, Coded[]>();
  for (const each of coded) {
    const list = byCode.get(each.code);
    if (list === undefined) byCode.set(each.code, [each]);
    else list.push(each);
  }
  return [...byCode].filter(([, all]) => all.length > 1).map(([code, all]) => ({ code, all }));
}

const differ = (one: Coded, other: Coded): boolean => {
  const [first, second] = [plain(one.title.value), plain(other.title.value)];
  return first !== second && likeness(first, second) < SAME_THING;
};
