/** Formulas that look at themselves, directly or through others: spreadsheets give them 0 or the value of long ago. */
import { type CellRange, cellAt } from "../../../workbook/address";
import { placeKey } from "../../cellsOf";
import { smallPlan } from "../../examples/smallPlan";
import type { CheckFacts } from "../../facts";
import { type Looked, looksAt, shapeOf } from "../../formulaText";
import { cellsIn, planTables } from "../../planTables";
import type { Rule } from "../../rule";

export interface CircularFormula {
  readonly formula: string;
  readonly cells: number;
}

export const circularFormula: Rule<CircularFormula> = {
  id: "circular-formula",
  severity: "warning",
  examples: [
    {
      says: { it: "una somma che comprende se stessa", en: "a sum that holds itself" },
      sheets: smallPlan({ "Cruscotto!B5": { value: 0.6, formula: "SUM(B5:B7)", format: "0.00%" } }),
      finds: ["Cruscotto!B5"],
    },
    {
      says: { it: "due formule che si guardano", en: "two formulas that look at each other" },
      sheets: smallPlan({
        "Cruscotto!B4": { value: 0.6, formula: "B5", format: "0.00%" },
        "Cruscotto!B5": { value: 0.6, formula: "Cruscotto!B4", format: "0.00%" },
      }),
      finds: ["Cruscotto!B4", "Cruscotto!B5"],
    },
    {
      says: { it: "una somma delle righe sotto", en: "a sum of the rows below" },
      sheets: smallPlan({ "Cruscotto!B5": { value: 0.6, formula: "SUM(B6:B7)", format: "0.00%" } }),
      finds: [],
    },
  ],
  check: (facts) => {
    const nodes = formulasOf(facts);
    return filledDown(circles(nodes)).map((circle) => {
      const cells = circle.map(({ at }) => at);
      const [first] = circle;
      const at = first?.at ?? cellAt("", 0, 0);
      const data = { formula: (first?.formula ?? "").slice(0, 200), cells: cells.length };
      return {
        key: cells.map(placeKey).join(" ").slice(0, 120),
        severity: "warning" as const,
        at,
        cells,
        data,
        effect: 0,
      };
    });
  },
};

/** Formulas that each hold themselves in the same way, filled down a column, are one slip. */
function filledDown(found: readonly FormulaNode[][]): FormulaNode[][] {
  const columns = new Map<string, FormulaNode[]>();
  const others: FormulaNode[][] = [];
  for (const circle of found) {
    const [only] = circle;
    if (only === undefined || circle.length > 1) {
      others.push(circle);
      continue;
    }
    const { sheet, top, left } = only.at;
    const shape = `${sheet}\n${left}\n${shapeOf(only.formula, top, left)}`;
    const column = columns.get(shape) ?? [];
    if (column.length === 0) others.push(column);
    column.push(only);
    columns.set(shape, column);
  }
  for (const column of columns.values()) column.sort((one, other) => one.at.top - other.at.top);
  return others;
}

interface FormulaNode {
  readonly at: CellRange;
  readonly formula: string;
}

function formulasOf(facts: CheckFacts): ReadonlyMap<string, FormulaNode> {
  const nodes = new Map<string, FormulaNode>();
  for (const table of planTables(facts)) {
    for (const { row, column, cell } of cellsIn(table)) {
      if (cell.formula === undefined || cell.formula === "") continue;
      const at = cellAt(table.sheet.name, row, column);
      nodes.set(placeKey(at), { at, formula: cell.formula });
    }
  }
  return nodes;
}

/** Larger rectangles are looked into only for the formula itself. */
const MOST_CELLS = 500;

/** The formulas that a formula looks at, itself among them where it does. */
function nextOf({ at, formula }: FormulaNode, nodes: ReadonlyMap<string, FormulaNode>): FormulaNode[] {
  return looksAt(formula).flatMap((looked) => {
    const sheet = looked.sheet ?? at.sheet;
    if ((looked.bottom - looked.top + 1) * (looked.right - looked.left + 1) > MOST_CELLS) {
      const own = nodes.get(placeKey(at));
      return sheet === at.sheet && holds(looked, at) && own !== undefined ? [own] : [];
    }
    return within(looked, sheet, nodes);
  });
}

const holds = ({ top, left, bottom, right }: Looked, at: CellRange): boolean =>
  at.top >= top && at.top <= bottom && at.left >= left && at.left <= right;

function within(looked: Looked, sheet: string, nodes: ReadonlyMap<string, FormulaNode>): FormulaNode[] {
  const found: FormulaNode[] = [];
  for (let row = looked.top; row <= looked.bottom; row++) {
    for (let column = looked.left; column <= looked.right; column++) {
      const node = nodes.get(placeKey(cellAt(sheet, row, column)));
      if (node !== undefined) found.push(node);
    }
  }
  return found;
}

/** Every circle, each once; a walk in depth without recursion, for chains may be long. */
function circles(nodes: ReadonlyMap<string, FormulaNode>): FormulaNode[][] {
  const done = new Set<FormulaNode>();
  const found: FormulaNode[][] = [];
  for (const start of nodes.values()) {
    if (done.has(start)) continue;
    const path: { node: FormulaNode; next: FormulaNode[] }[] = [{ node: start, next: nextOf(start, nodes) }];
    const places = new Map<FormulaNode, number>([[start, 0]]);
    for (let last = path[path.length - 1]; last !== undefined; last = path[path.length - 1]) {
      const next = last.next.pop();
      if (next === undefined) {
        path.pop();
        places.delete(last.node);
        done.add(last.node);
        continue;
      }
      const place = places.get(next);
      if (place !== undefined) found.push(path.slice(place).map(({ node }) => node));
      else if (!done.has(next)) {
        places.set(next, path.length);
        path.push({ node: next, next: nextOf(next, nodes) });
      }
    }
  }
  return found.map((circle) =>
    [...circle].sort((one, other) => one.at.top - other.at.top || one.at.left - other.at.left),
  );
}
