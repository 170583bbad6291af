/** The printed cockpit: where pages end, what is repeated, what stands at the foot. */
import type { PrintDoc } from "../../workbook/sheetFacets";
import { type PageBlock, pageBreaks, pageRoom } from "../look/pages";
import type { RowDoc } from "../sheetDoc";
import { LAST, WIDTHS } from "./columns";
import type { TableLine } from "./outline";
import { bodyName, type RowGroup, yearsOf } from "./pageOne";
import type { CockpitSheet } from "./sheet";

const heightOf = (rows: readonly RowDoc[]): number => rows.reduce((sum, { height = 15 }) => sum + height, 0);

/** Set-up and breaks. `heads` is the row of the repeated heads; `table` and `foot` are the rows after it. */
export function printDoc(
  sheet: CockpitSheet,
  parts: {
    readonly first: readonly RowGroup[];
    readonly heads: number;
    readonly table: readonly RowDoc[];
    readonly foot: RowGroup;
  },
): PrintDoc {
  const { words, scorecard } = sheet;
  const { plan } = scorecard;
  const room = pageRoom(WIDTHS);
  const firstPage = parts.first.map((group) => ({ rows: group.length, height: heightOf(group) }));
  const blocks = [...tableBlocks(sheet.outline.lines, parts.table), ...footBlocks(parts.foot)];
  const last = parts.heads + parts.table.length + parts.foot.length;
  return {
    area: { top: 1, left: 0, bottom: last, right: LAST },
    titleRows: { first: parts.heads, last: parts.heads },
    breaksBefore: [
      ...pageBreaks(firstPage, 1, room, 0),
      parts.heads,
      ...pageBreaks(blocks, parts.heads + 1, room, HEADS),
    ],
    footerLeft: bodyName(sheet),
    footerCentre: `${words.footer.sheet} · ${words.footer.plan}${yearsOf(plan.targetYears, plan.year)}, ${words.footer.year}${plan.year}`,
    footerRight: `${words.footer.page}&P${words.footer.of}&N`,
  };
}

/** Height of the repeated heads. */
const HEADS = 24;

/** A perspective begins a page when it does not fit in the rest of this one; inside, a programme stays together. */
function tableBlocks(lines: readonly TableLine[], rows: readonly RowDoc[]): PageBlock[] {
  const blocks: { start: number; end: number; group?: number }[] = [];
  lines.forEach((line, place) => {
    if (startsBlock(lines, place)) {
      blocks.push({
        start: place,
        end: place,
        ...(line.kind === "perspectiveHead" && { group: endOfPerspective(lines, place) }),
      });
    }
    const open = blocks[blocks.length - 1];
    if (open) open.end = place;
  });
  return blocks.map(({ start, end, group }) => ({
    rows: end - start + 1,
    height: heightOf(rows.slice(start, end + 1)),
    ...(group !== undefined && { startsGroup: heightOf(rows.slice(start, group + 1)) }),
  }));
}

/** The objectives begin with their heading and two rows; the total is never alone on a page. */
function footBlocks(rows: RowGroup): PageBlock[] {
  const head = rows.slice(0, Math.max(0, rows.length - 4));
  const first = head.length < 4 ? rows : rows.slice(0, 4);
  const middle = rows.slice(first.length, Math.max(first.length, rows.length - 4));
  const last = rows.slice(first.length + middle.length);
  const blocks = [first, ...middle.map((row) => [row]), last].filter((group) => group.length > 0);
  return blocks.map((group, place) => ({
    rows: group.length,
    height: heightOf(group),
    ...(place === 0 && { startsGroup: heightOf(rows) }),
  }));
}

/** White, a perspective, an objective, or a programme that is not the first of its objective. */
function startsBlock(lines: readonly TableLine[], place: number): boolean {
  const kind = lines[place]?.kind;
  const before = lines[place - 1]?.kind;
  if (kind === "perspectiveHead" || kind === "gap") return true;
  if (kind === "objective") return before !== "perspectiveHead";
  return kind === "programme" && before !== "objective";
}

function endOfPerspective(lines: readonly TableLine[], place: number): number {
  const end = lines.findIndex((line, index) => index > place && line.kind === "perspectiveTotal");
  return end < 0 ? lines.length - 1 : end;
}
