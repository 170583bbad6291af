/** A number typed over a formula: it does not follow when the cells around it change. */
import type { SnapshotCell } from "../../../workbook/snapshot";
import { placeKey } from "../../cellsOf";
import { smallPlan } from "../../examples/smallPlan";
import type { CheckFacts } from "../../facts";
import type { Found } from "../../finding";
import { typedOverColumns } from "../../formulaColumns";
import { shapeOf } from "../../formulaText";
import { shortText } from "../../judgedResults";
import { cellsIn, type PlanTable, planTables } from "../../planTables";
import type { ExampleCell, Rule } from "../../rule";
import { gridOf, userSheets } from "../../tableGrid";

export interface ConstantOverFormula {
  readonly text: string;
  /** A formula of the cells around it, as it stands there. */
  readonly formula: string;
  readonly formulas: number;
}

const perHead = (row: number): ExampleCell => ({ value: 4, formula: `B${row}/C${row}` });
const desks = (third: ExampleCell) => ({
  name: "Sportelli",
  rows: [
    ["Sede", "Accessi", "Addetti", "Per addetto"],
    ["Centro", 400, 100, perHead(2)],
    ["Nord", 120, 30, perHead(3)],
    ["Mare", 80, 20, third],
    ["Colle", 48, 12, perHead(5)],
    ["Borgo", 36, 9, perHead(6)],
  ],
});

const counted = (row: number): ExampleCell => ({ value: 0.5, formula: `B${row}*2`, format: "0.00%" });

export const constantOverFormula: Rule<ConstantOverFormula> = {
  id: "constant-over-formula",
  severity: "warning",
  examples: [
    {
      says: { it: "un numero fra formule uguali", en: "a number among formulas of one kind" },
      sheets: smallPlan({
        "Cruscotto!I3": "Note",
        "Cruscotto!I6": counted(6),
        "Cruscotto!I7": counted(7),
        "Cruscotto!I10": 0.5,
        "Cruscotto!I11": counted(11),
      }),
      finds: ["Cruscotto!I10"],
    },
    {
      says: { it: "un peso scritto a mano fra somme", en: "a typed weight among sums" },
      sheets: smallPlan({
        "Cruscotto!B4": { value: 0.6, formula: "B5", format: "0.00%" },
        "Cruscotto!B8": { value: 0.4, formula: "B9", format: "0.00%" },
        "Cruscotto!A12": "1.3 Semplificazione",
        "Cruscotto!B12": 0,
        "Cruscotto!A13": "1.3.1 Modulistica",
        "Cruscotto!B13": 0,
      }),
      finds: ["Cruscotto!B12"],
    },
    {
      says: { it: "un numero fra formule, in un'altra tabella", en: "a number among formulas, in another table" },
      sheets: smallPlan({}, [desks(5)]),
      finds: ["Sportelli!D4"],
    },
    {
      says: { it: "un'altra tabella, calcolata per intero", en: "another table, calculated throughout" },
      sheets: smallPlan({}, [desks(perHead(4))]),
      finds: [],
    },
    {
      says: { it: "solo formule, e una colonna di soli numeri", en: "formulas alone, and a column of numbers alone" },
      sheets: smallPlan({
        "Cruscotto!I3": "Note",
        "Cruscotto!I6": counted(6),
        "Cruscotto!I7": counted(7),
        "Cruscotto!I10": counted(10),
        "Cruscotto!I11": counted(11),
      }),
      finds: [],
    },
  ],
  check: (facts) => {
    const found = planTables(facts).flatMap((table) => inTable(facts, table));
    const told = new Set(found.map(({ at }) => placeKey(at)));
    const more = [...nodeWeights(facts), ...besidePlan(facts)].filter(({ at }) => !told.has(placeKey(at)));
    return [...found, ...more];
  },
};

/** In other tables, on whatever sheet; the plan's own are looked at more closely. */
function besidePlan(facts: CheckFacts): Found<ConstantOverFormula>[] {
  const none = { rows: new Map<number, never>(), columns: new Map<number, never>(), effects: new Map<number, never>() };
  return userSheets(facts).flatMap((sheet) => {
    const ofPlan = planTables(facts).filter((table) => table.sheet === sheet);
    return typedOverColumns(gridOf(sheet)).flatMap(({ row, column, formula, formulas }) => {
      const cell = sheet.rows[row]?.[column];
      const isInPlan = ofPlan.some(
        ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
      );
      if (cell === undefined || isInPlan) return [];
      return [finding(facts, { sheet, ...none }, { row, column, cell }, formula, formulas)];
    });
  });
}

/** A cell of a line (a column, or a row) of a table. */
interface Spot {
  readonly row: number;
  readonly column: number;
  readonly cell: SnapshotCell;
  readonly shape?: string;
}

const FEWEST = 3;
/** So many formulas of one shape stand for each constant. */
const FOR_EACH = 4;

function inTable(facts: CheckFacts, table: PlanTable): Found<ConstantOverFormula>[] {
  const columns = new Map<string, Spot[]>();
  const rows = new Map<number, Spot[]>();
  for (const { row, column, cell } of cellsIn(table)) {
    const shape = cell.formula === undefined ? undefined : shapeOf(cell.formula, row, column);
    const spot = { row, column, cell, ...(shape !== undefined && { shape }) };
    const kind = table.rows.get(row);
    if (kind !== undefined) into(columns, `${column}:${kind}`, spot);
    into(rows, row, spot);
  }
  const found = new Map<string, Found<ConstantOverFormula>>();
  for (const line of [...columns.values(), ...rows.values()]) {
    for (const [spot, formula, formulas] of typedOver(line)) {
      const key = `${spot.row}:${spot.column}`;
      if (!found.has(key)) found.set(key, finding(facts, table, spot, formula, formulas));
    }
  }
  return [...found.values()];
}

function into<K>(lines: Map<K, Spot[]>, key: K, spot: Spot): void {
  const line = lines.get(key);
  if (line === undefined) lines.set(key, [spot]);
  else line.push(spot);
}

/** The numbers of a line that stand out among formulas of one shape, with such a formula and how many there are. */
function typedOver(line: readonly Spot[]): [Spot, string, number][] {
  const shapes = new Map<string, number>();
  for (const { shape } of line) if (shape !== undefined) shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
  const [most, formulas] = [...shapes].reduce((best, each) => (each[1] > best[1] ? each : best), ["", 0]);
  if (formulas < FEWEST) return [];
  const formula = line.find(({ shape }) => shape === most)?.cell.formula ?? "";
  const numbers = spanOf(line, most).filter(({ cell, shape }) => shape === undefined && typeof cell.value === "number");
  if (numbers.length * FOR_EACH > formulas + 1) return [];
  return numbers.map((spot): [Spot, string, number] => [spot, formula, formulas]);
}

/** Where numbers stand out: in a column anywhere, in a row and in a chain only between the formulas. */
function spanOf(line: readonly Spot[], shape: string): readonly Spot[] {
  const isRow = line.every(({ row }) => row === line[0]?.row);
  if (!isRow && !looksAlongColumn(shape)) return line;
  const first = line.findIndex((spot) => spot.shape === shape);
  const last = line.length - 1 - [...line].reverse().findIndex((spot) => spot.shape === shape);
  return line.slice(first, last);
}

/** A formula that looks at cells above or below in its own column begins with a number: 1, =A5+1, =A6+1 … */
const looksAlongColumn = (shape: string): boolean => /C\[0\]/.test(shape);

/** Weights of perspectives, objectives and programmes: where the others are calculated, one that is typed stands out. */
function nodeWeights(facts: CheckFacts): Found<ConstantOverFormula>[] {
  const levels = new Map<string, { table: PlanTable; spot: Spot }[]>();
  for (const table of planTables(facts)) {
    for (const { role, kind, at } of table.cells) {
      if (role !== "weight" || kind === "indicator" || kind === "register" || kind === "account") continue;
      const cell = table.sheet.rows[at.top]?.[at.left];
      if (cell === undefined) continue;
      const level = levels.get(kind) ?? [];
      level.push({ table, spot: { row: at.top, column: at.left, cell } });
      levels.set(kind, level);
    }
  }
  return [...levels.values()].flatMap((level) => {
    const formulas = level.filter(({ spot }) => spot.cell.formula !== undefined);
    const typed = level.filter(({ spot }) => spot.cell.formula === undefined && typeof spot.cell.value === "number");
    const isRare = typed.length === 1 || typed.length * FOR_EACH <= formulas.length;
    if (formulas.length < 2 || !isRare) return [];
    const formula = formulas[0]?.spot.cell.formula ?? "";
    return typed.map(({ table, spot }) => finding(facts, table, spot, formula, formulas.length));
  });
}

function finding(
  facts: CheckFacts,
  { sheet, effects, rows, columns }: Pick<PlanTable, "sheet" | "effects" | "rows" | "columns">,
  { row, column, cell }: Spot,
  formula: string,
  formulas: number,
): Found<ConstantOverFormula> {
  const at = { sheet: sheet.name, top: row, left: column, bottom: row, right: column };
  const name = sheet.rows[row]?.find((each) => typeof each?.value === "string")?.value;
  const of = columns.get(column);
  const counts = rows.get(row) === "indicator" && (of?.year === undefined || of.year === facts.plan.year);
  return {
    key: `${sheet.name}/${typeof name === "string" ? name.trim().slice(0, 80) : row}/${column}`,
    severity: "warning",
    at,
    cells: [at],
    data: { text: shortText(cell, facts.language), formula: formula.slice(0, 200), formulas },
    effect: of !== undefined && counts ? (effects.get(row) ?? 0) : 0,
  };
}
