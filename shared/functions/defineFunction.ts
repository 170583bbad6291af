/** Makes a custom function: looks at its arguments, lays ranges beside each other, answers cell by cell. */
import { functionTexts } from "../text/functions";
import type { FunctionName } from "../text/it/functions";
import { isCellError } from "../workbook/snapshot";
import { type ArgumentCell, type ArgumentGrid, argumentGrid, isBlankCell } from "./argumentCells";
import type { CustomFunction, FunctionAnswer, FunctionError, FunctionParameter, FunctionValue } from "./customFunction";
import { inBoth, wrongValue } from "./reasons";

/** The cells that stand beside each other, by parameter; optional ones that are blank are left out. */
export type CellsBeside = Readonly<Record<string, ArgumentCell | undefined>>;
/** The lists, by parameter, all equally long; row by row. */
export type Lists = Readonly<Record<string, readonly ArgumentCell[] | undefined>>;
/** Answers for one row of cells. */
export type AnswerEach = (cells: CellsBeside) => FunctionValue;

interface Definition {
  readonly name: FunctionName;
  readonly parameters: readonly FunctionParameter[];
  /** Reads the lists once; what it returns is asked for every row of cells. */
  prepare(lists: Lists): AnswerEach | FunctionError;
}

/** A parameter of which each cell has its own answer. */
export const each = (id: string, more: Partial<FunctionParameter> = {}): FunctionParameter => ({
  id,
  optional: false,
  takes: "each",
  mayBeBlank: false,
  ...more,
});

/** A parameter that may be left out. */
export const optional = (id: string): FunctionParameter => each(id, { optional: true });

/** A range that is taken together. */
export const list = (id: string, more: Partial<FunctionParameter> = {}): FunctionParameter =>
  each(id, { takes: "list", ...more });

export const defineFunction = ({ name, parameters, prepare }: Definition): CustomFunction => ({
  name,
  parameters,
  run: (args) => {
    const grids = gridsOf(name, parameters, args);
    if ("error" in grids) return grids;
    const lists = beside(parameters, grids, "list");
    const eachs = beside(parameters, grids, "each");
    if (lists === undefined || eachs === undefined) return wrongValue("shapes");
    const answer = prepare(listsOf(lists));
    if (typeof answer !== "function") return answer;
    return answerAll(parameters, eachs, answer);
  },
});

type Grids = ReadonlyMap<string, ArgumentGrid>;

/** Every argument as a grid; an error where one is missing or is nothing that a cell can hold. */
function gridsOf(
  name: FunctionName,
  parameters: readonly FunctionParameter[],
  args: readonly unknown[],
): { readonly grids: Grids } | FunctionError {
  const grids = new Map<string, ArgumentGrid>();
  if (args.slice(parameters.length).some((extra) => extra !== undefined && extra !== null))
    return wrongValue("tooMany");
  for (const [place, parameter] of parameters.entries()) {
    const grid = argumentGrid(args[place]);
    if (grid === "unusable") return wrongValue("unusable");
    if (grid !== undefined && isGiven(grid, parameter)) grids.set(parameter.id, grid);
    else if (!parameter.optional) return missing(name, parameter.id);
  }
  return { grids };
}

/** An empty value alone is an argument only where an empty cell says something: that there is no result yet. */
const isGiven = (grid: ArgumentGrid, { mayBeBlank, optional: mayMiss }: FunctionParameter): boolean =>
  grid.isRange || grid.rows[0]?.[0]?.value !== null || (mayBeBlank && !mayMiss);

const missing = (name: FunctionName, id: string): FunctionError => ({
  error: "#VALUE!",
  reason: inBoth((language) => {
    const { functions, missingArgument } = functionTexts(language);
    return missingArgument(functions[name].parameters[id]?.name ?? id);
  }),
});

/** Grids of one kind with the shape that they share: single cells go beside everything. */
interface Beside {
  readonly grids: Grids;
  readonly height: number;
  readonly width: number;
}

function beside(
  parameters: readonly FunctionParameter[],
  { grids }: { readonly grids: Grids },
  takes: FunctionParameter["takes"],
): Beside | undefined {
  const wanted = new Map<string, ArgumentGrid>();
  let [height, width] = [1, 1];
  for (const { id } of parameters.filter((parameter) => parameter.takes === takes)) {
    const grid = grids.get(id);
    if (grid === undefined) continue;
    wanted.set(id, grid);
    const [rows, columns] = [grid.rows.length, grid.rows[0]?.length ?? 0];
    if (rows === 1 && columns === 1) continue;
    if (height * width > 1 && (height !== rows || width !== columns)) return undefined;
    [height, width] = [rows, columns];
  }
  return { grids: wanted, height, width };
}

/** The cell of a grid that stands at a place; a single cell stands at all of them. */
const cellAt = ({ rows }: ArgumentGrid, row: number, column: number): ArgumentCell | undefined =>
  rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows[row]?.[column];

const places = (count: number): number[] => Array.from({ length: count }, (_, place) => place);

function listsOf({ grids, height, width }: Beside): Lists {
  const lists: Record<string, readonly ArgumentCell[]> = {};
  for (const [id, grid] of grids) {
    lists[id] = places(height).flatMap((row) => places(width).flatMap((column) => cellAt(grid, row, column) ?? []));
  }
  return lists;
}

function answerAll(parameters: readonly FunctionParameter[], eachs: Beside, answer: AnswerEach): FunctionAnswer {
  const at = (row: number, column: number): FunctionValue => {
    const cells: Record<string, ArgumentCell> = {};
    for (const { id, optional: mayMiss } of parameters) {
      const grid = eachs.grids.get(id);
      const cell = grid && cellAt(grid, row, column);
      if (cell === undefined) continue;
      if (isCellError(cell.value)) return { error: cell.value.error };
      if (!mayMiss || !isBlankCell(cell)) cells[id] = cell;
    }
    return answer(cells);
  };
  if (eachs.height * eachs.width === 1) return at(0, 0);
  return places(eachs.height).map((row) => places(eachs.width).map((column) => at(row, column)));
}
