/** Somebody else types into a cell that a work is still to write: the text stands at the end, or its cell is named. */
import { cellName } from "../../../shared/workbook/address";
import type { CellContent, Edit } from "../../../shared/workbook/edit";
import { printFormula } from "../../../shared/workbook/formula/print";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import type { Host } from "../../../src/host";
import { hostProblemOf } from "../../../src/hostProblem";
import { cellAt, type HeldCell, isBlank } from "../book/cells";
import type { OpenExcel } from "../openExcel";
import { again, closeAll, inExcel } from "./theExcel";
import type { Work } from "./works";

const TEXT = "mio, digitato intanto";

/** A cell that a work writes, above and before all rows and columns that it moves. */
interface ToWrite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** What stands in a cell right before somebody types there. */
const KINDS = {
  formula: ({ formula }: HeldCell): boolean => formula !== undefined,
  nothing: isBlank,
  value: (cell: HeldCell): boolean => !isBlank(cell) && cell.formula === undefined,
} as const;

export type Kind = keyof typeof KINDS;

/** All lists of edits that go through the host. */
export function recorded(host: Host): { readonly host: Host; readonly edits: Edit[] } {
  const edits: Edit[] = [];
  const applyEdits: Host["applyEdits"] = (list, ...more) => {
    edits.push(...list);
    return host.applyEdits(list, ...more);
  };
  return { host: { ...host, applyEdits }, edits };
}

/** The cells of sheets that a person sees, in which she may type while the work goes on. */
export function cellsToWrite(edits: readonly Edit[]): readonly ToWrite[] {
  const moved = (sheet: string, ...kinds: readonly Edit["kind"][]): number =>
    edits.reduce(
      (least, edit) =>
        "at" in edit && edit.sheet === sheet && kinds.includes(edit.kind) ? Math.min(least, edit.at) : least,
      Number.POSITIVE_INFINITY,
    );
  return edits.flatMap((edit) => {
    if (edit.kind !== "writeCells" || /^Cabina /.test(edit.sheet)) return [];
    const [row, column] = [
      moved(edit.sheet, "insertRows", "deleteRows"),
      moved(edit.sheet, "insertColumns", "deleteColumns"),
    ];
    return edit.cells.flatMap((cell) =>
      cell.row < row && cell.column < column ? [{ sheet: edit.sheet, ...cell }] : [],
    );
  });
}

/**
 * Right before the request somebody types over what one of the kinds tells; answers which, or undefined where nothing is left
 * to be written any more.
 */
export async function typing(
  work: Work,
  start: Snapshot,
  cells: readonly ToWrite[],
  request: number,
): Promise<Kind | undefined> {
  const here = inExcel(start);
  let typed: (ToWrite & { readonly kind: Kind }) | undefined;
  here.excel.hostile.before(request, () => {
    typed ??= aCell(here.excel, cells, request);
    if (typed !== undefined) here.excel.coauthor.types(typed.sheet, cellName(typed.row, typed.column), TEXT);
  });
  const problem = await problemOf(work.run(here.host));
  here.excel.hostile.calm();
  if (typed !== undefined) {
    const { sheet, row, column, kind } = typed;
    const said = [work.says, request, kind, `${sheet}!${cellName(row, column)}`];
    expectKept(await here.excel.picture(), problem, typed, said);
    const next = await problemOf(work.run(again(here).host));
    expectKept(await here.excel.picture(), next ?? problem, typed, [...said, "after the next run"]);
  }
  closeAll();
  return typed?.kind;
}

/** One that still holds something else than the work writes; another kind, and another cell of it, with each request. */
function aCell(
  excel: OpenExcel,
  cells: readonly ToWrite[],
  request: number,
): (ToWrite & { readonly kind: Kind }) | undefined {
  const open = cells.flatMap((cell) => {
    const sheet = excel.book.find(cell.sheet);
    const now = sheet === undefined ? undefined : cellAt(sheet, cell.row, cell.column);
    return now === undefined || holds(now, cell.content) ? [] : [{ ...cell, now }];
  });
  const kinds = Object.keys(KINDS) as Kind[];
  for (let turn = 0; turn < kinds.length; turn++) {
    const kind = kinds[(request + turn) % kinds.length] as Kind;
    const ofKind = open.filter(({ now }) => KINDS[kind](now));
    const chosen = ofKind[(request * 7) % ofKind.length];
    if (chosen !== undefined) return { ...chosen, kind };
  }
  return undefined;
}

function holds(now: HeldCell, content: CellContent): boolean {
  if (content.kind === "blank") return isBlank(now);
  if (content.kind === "formula") return now.formula === `=${printFormula(content.formula)}`;
  return now.formula === undefined && now.value === content.value;
}

/** All that the refusal says. */
async function problemOf(work: Promise<void>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (thrown) {
    return `${thrown instanceof Error ? thrown.message : String(thrown)} ${JSON.stringify(hostProblemOf(thrown) ?? {})}`;
  }
}

function expectKept(
  book: Snapshot,
  problem: string | undefined,
  { sheet, row, column }: ToWrite,
  said: readonly unknown[],
): void {
  const stands = book.sheets.some(({ rows }) => rows.some((cells) => cells?.some((cell) => cell?.value === TEXT)));
  const place = JSON.stringify({ sheet, top: row, left: column }).slice(1, -1);
  const isNamed =
    problem !== undefined &&
    (problem.includes(place) ||
      (problem.includes(sheet) && new RegExp(`\\b${cellName(row, column)}\\b`).test(problem)));
  expect([...said, stands || isNamed || problem]).toEqual([...said, true]);
}
