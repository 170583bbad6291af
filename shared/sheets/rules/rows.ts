/** The two kinds of row on *Regole di calcolo*. */
import { across, text } from "../look/cells";
import { ruled, STYLES, underlined } from "../look/styles";
import type { RowDoc } from "../sheetDoc";
import { RULE_ID_COLUMN } from "./ruleRows";

/** The last visible column. */
export const LAST = RULE_ID_COLUMN - 1;

/** The heading of a block. */
export const blockHead = (title: string): RowDoc => ({
  height: 20,
  cells: across(0, LAST, ruled(STYLES.block), { 0: text(title, ruled(STYLES.block)) }),
});

/** The cells of one state or setting, ruled from edge to edge. */
export const ruledRow = (cells: RowDoc["cells"]): RowDoc["cells"] => across(0, LAST, underlined(STYLES.text), cells);
