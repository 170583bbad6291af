/** Whether the titles and codes over an indicator are as read: a row recoded from 2.1 to 1.2 belongs to another node. */
import type { Cell, CellRange } from "../../workbook/address";
import { and, call } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import { evenedFormula, ifError, live } from "../indicator/formulaWords";
import { standsAsRead } from "../indicator/guard";
import { type Cells, calc } from "../look/cells";
import { STYLES } from "../look/styles";
import { HELPER } from "./columns";
import { goesOnOver } from "./groupGuard";
import type { ObjectiveLine, PerspectiveHead, ProgrammeLine } from "./outline";
import { samePlace } from "./placeGuard";
import { type CockpitSheet, helperCell } from "./sheet";
import { standing } from "./userCells";

type NodeLine = PerspectiveHead | ObjectiveLine | ProgrammeLine;

/** The hidden cell of a node: TRUE while its own cells and those of the nodes above it are as read. */
export function nodeGuardCells(sheet: CockpitSheet, line: NodeLine): Cells {
  const { title } = line.node;
  const above = rowAbove(sheet, line);
  const code = "codeAt" in line.node ? line.node.codeAt : undefined;
  const conditions = [
    sameTitle(sheet, line.row, title),
    ...(code === undefined ? [] : sameCode(sheet, code)),
    ...goesOnOver(sheet, line),
    ...samePlace(sheet, line),
    ...(above === undefined ? [] : [helperCell(above, "nodeRead")]),
  ];
  return { [HELPER.nodeRead]: calc(ifError(and(...conditions), false), true, STYLES.small) };
}

/** Texts with their blanks evened out, by the cell that holds the title as read; what is no text by its kind and value. */
function sameTitle({ snapshot }: CockpitSheet, row: number, title: Cell<string>): Formula {
  const now = standing(snapshot, title.at);
  return now === undefined || (typeof now === "string" && now !== "")
    ? call("EXACT", evenedFormula(live(title.at)), helperCell(row, "titleAsRead"))
    : standsAsRead({ value: now, at: title.at });
}

function sameCode({ snapshot }: CockpitSheet, at: CellRange): Formula[] {
  const now = standing(snapshot, at);
  return now === undefined ? [] : [standsAsRead({ value: now, at })];
}

/** The row that holds the guard of the node above. */
function rowAbove({ outline }: CockpitSheet, line: NodeLine): number | undefined {
  switch (line.kind) {
    case "perspectiveHead":
      return undefined;
    case "programme":
      return line.parent;
    case "objective": {
      const heads = outline.lines.filter(({ kind, row }) => kind === "perspectiveHead" && row < line.row);
      return heads[heads.length - 1]?.row;
    }
  }
}
