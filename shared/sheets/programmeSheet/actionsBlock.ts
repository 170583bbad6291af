/** Azioni beside risultati attesi: one line of text a row; a sheet without a register gets empty rows to fill. */
import type { Cell } from "../../workbook/address";
import type { StyleDoc } from "../../workbook/sheetFacets";
import { blank, text } from "../look/cells";
import { SIZE } from "../look/palette";
import { asInput, ruled, STYLES, underlined } from "../look/styles";
import { wrapText } from "../look/textMetrics";
import type { CellDoc, RowDoc } from "../sheetDoc";
import { LEFT, RIGHT, roomOver } from "./columns";
import { addRow, type Draft, homeOf } from "./draft";
import { homeRowId, homeRowNumber } from "./rowIds";

/** Rows to fill where nothing is known. */
const EMPTY_ROWS = 3;
const BULLET = "•";

export function addActions(draft: Draft): void {
  const { words, detail, year, key } = draft;
  addHeads(draft, words.blocks.actions, words.blocks.expectedResults);
  const actions = linesOf(detail?.actions ?? [], roomOver(LEFT.text, LEFT.last));
  const results = linesOf(detail?.expectedResults ?? [], roomOver(RIGHT.text, RIGHT.last) - RESULT_BULLET_ROOM);
  const rows: Row[] = [];
  for (let number = 1; number <= rowCount(draft, Math.max(actions.length, results.length)); number++) {
    const id = homeRowId(year, key, "actions", number);
    const action = actions[number - 1];
    const result = results[number - 1];
    const shown = result === undefined ? undefined : `${result.bullet === "" ? "   " : BULLET}  ${result.text}`;
    rows.push({
      id,
      bullet: homeOf(draft, id, LEFT.first, bulletStyle, action?.bullet),
      action: homeOf(draft, id, LEFT.text, indented, action?.text),
      result: homeOf(draft, id, RIGHT.text, indented, shown),
    });
  }
  const inviting = {
    left: rows.every(({ action }) => isBlank(action)),
    right: rows.every(({ result }) => isBlank(result)),
  };
  for (const { id, bullet, action, result } of rows) {
    const left = side(action, LEFT.text, LEFT.last, inviting.left);
    const right = side(result, RIGHT.text, RIGHT.last, inviting.right);
    const first = isBlank(action) ? { ...bullet, style: STYLES.text } : bullet;
    addRow(draft, { [LEFT.first]: first, ...left, ...right }, { id });
  }
}

interface Row {
  readonly id: string;
  readonly bullet: CellDoc;
  readonly action: CellDoc;
  readonly result: CellDoc;
}

const isBlank = ({ content }: CellDoc): boolean => content.kind === "blank";

const bulletStyle: StyleDoc = underlined({ ...STYLES.text, align: "right" });
const indented: StyleDoc = { ...STYLES.text, indent: 1 };
/** What bullet and indent take of the right half, in points. */
const RESULT_BULLET_ROOM = 24;

/** The headings of two blocks side by side, each ruled over its half. */
export function addHeads(draft: Draft, left: string, right: string, between: RowDoc["cells"] = {}): void {
  const cells: Record<number, CellDoc> = {};
  for (let column = LEFT.first; column <= LEFT.last; column++) cells[column] = blank(ruled(STYLES.block));
  for (let column = RIGHT.first; column <= RIGHT.last; column++) cells[column] = blank(ruled(STYLES.block));
  Object.assign(cells, between);
  cells[LEFT.first] = text(left, ruled(STYLES.block));
  cells[RIGHT.first] = text(right, ruled({ ...STYLES.block, indent: 1 }));
  addRow(draft, cells, { height: 20 });
}

/**
 * One half of a row. A half with a text is ruled; an empty one looks like the input that it is where `inviting`, else it
 * stays white: it may be filled all the same.
 */
export function side(cell: CellDoc, first: number, last: number, inviting: boolean): Record<number, CellDoc> {
  const cells: Record<number, CellDoc> = {};
  for (let column = first; column <= last; column++) {
    const base = column === first ? cell : { ...blank(STYLES.text), home: true as const };
    const style = isBlank(cell)
      ? inviting
        ? boxed(base.style, column, first, last)
        : base.style
      : underlined(base.style);
    cells[column] = { ...base, style };
  }
  return cells;
}

/** An input that runs over several cells: an edge only around the whole. */
function boxed(style: StyleDoc, column: number, first: number, last: number): StyleDoc {
  const { left, right, ...rest } = asInput(style);
  return {
    ...rest,
    ...(column === first && left !== undefined ? { left } : {}),
    ...(column === last && right !== undefined ? { right } : {}),
  };
}

interface Line {
  readonly text: string;
  /** Empty on the second line of a long text. */
  readonly bullet: string;
}

/** Texts as lines that fit: a long one goes on in the next row rather than in a tall cell. */
const linesOf = (texts: readonly Cell<string>[], room: number): Line[] =>
  texts.flatMap(({ value }) =>
    wrapText(value.replace(/\s+/g, " ").trim(), room, SIZE.text).map((line, index) => ({
      text: line,
      bullet: index === 0 ? BULLET : "",
    })),
  );

/** As many rows as the sheet already has, so that nothing typed there is lost; on a new sheet as the registers need. */
function rowCount(draft: Draft, lines: number): number {
  const { homes, year, key } = draft;
  if (homes === undefined) return lines === 0 ? EMPTY_ROWS : lines;
  const numbers = Object.keys(homes).map((id) => homeRowNumber(id, year, key, "actions") ?? 0);
  return Math.max(EMPTY_ROWS, ...numbers);
}
