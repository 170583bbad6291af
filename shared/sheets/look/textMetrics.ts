/** How many lines a text takes in a cell, and how tall its row must be: no host can be asked, so the core reckons it. */
import type { StyleDoc } from "../../workbook/sheetFacets";
import { eachCell } from "../eachCell";
import type { CellDoc, RowDoc } from "../sheetDoc";
import { ADVANCES, DEFAULT_ADVANCE } from "./advances";
import { SIZE } from "./palette";

/** Bold letters are this much wider on the average. */
const BOLD = 1.07;
/** Room that one step of indent takes, in points. */
const INDENT = 6.5;
/** Excel draws text wider than other programs: rows must err on the tall side. */
const CAUTION = 0.97;
const LINE = 1.22;
const LEAST_HEIGHT = 18;

/** Space above and below the lines of a row, in points. */
export const PAD = { cockpit: 6, programme: 8, findings: 11 } as const;

/** Width of a text on one line, in points. */
export const textWidth = (text: string, size: number, bold = false): number => sized(advanceOf(text), size, bold);

/** Whole thousandths of the type size. */
function advanceOf(text: string): number {
  let thousandths = 0;
  for (const character of text) thousandths += ADVANCES.get(character) ?? DEFAULT_ADVANCE;
  return thousandths;
}

const sized = (thousandths: number, size: number, bold: boolean): number =>
  ((thousandths * size) / 1000) * (bold ? BOLD : 1);

const SPACE = advanceOf(" ");

/** Room for text in a column of so many characters (Arial 10), in points. */
export const columnRoom = (width: number, indent = 0): number => (7 * width - 5) * 0.75 * CAUTION - INDENT * indent;

/** Width of a column on paper before scaling, in points. */
export const columnPoints = (width: number): number => 5.25 * width;

/** The lines of a text wrapped greedily at its spaces; a word longer than the room breaks where it must. */
export function wrapText(text: string, room: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    let width = 0;
    for (const word of paragraph.split(" ").flatMap((whole) => breakWord(whole, room, size, bold))) {
      const own = advanceOf(word);
      if (line === "") [line, width] = [word, own];
      else if (sized(width + SPACE + own, size, bold) > room) {
        lines.push(line);
        [line, width] = [word, own];
      } else [line, width] = [`${line} ${word}`, width + SPACE + own];
    }
    lines.push(line);
  }
  return lines;
}

function breakWord(word: string, room: number, size: number, bold: boolean): string[] {
  if (textWidth(word, size, bold) <= room) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && textWidth(piece + character, size, bold) > room) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}

/**
 * The height of a row in points: of its tallest cell, at least 18. `widths` are those of the columns, in characters;
 * only cells whose style wraps take more than one line.
 */
export function rowHeight(cells: RowDoc["cells"], widths: readonly number[], pad: number = PAD.cockpit): number {
  let tallest = LEAST_HEIGHT;
  eachCell(cells, (cell, column) => {
    const size = cell.style.size ?? SIZE.text;
    const lines = linesOf(cell, widths[column] ?? 0);
    if (lines > 0) tallest = Math.max(tallest, lines * size * LINE + pad);
  });
  return Math.ceil(tallest);
}

function linesOf(cell: CellDoc, width: number): number {
  const content = cell.content;
  if (content.kind === "blank" || content.value === "") return 0;
  if (!cell.style.wrap || typeof content.value !== "string" || width === 0) return 1;
  return linesIn(content.value, width, cell.style);
}

/** Lines that a text takes in a column of so many characters with a style. */
const linesIn = (text: string, width: number, style: StyleDoc): number =>
  wrapText(text, columnRoom(width, style.indent), style.size ?? SIZE.text, style.bold).length;

/** A text cut at a word within `limit` characters, with an ellipsis when something was cut. */
export function shorten(text: string, limit = 88): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat.length <= limit) return flat;
  const cut = flat.slice(0, limit - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:(–-]+$/, "")} …`;
}

/** A title over one or two rows: when one line is too short for it, the second gets at least `least` words. */
export function splitTitle(text: string, room: number, size: number, bold = true, least = 6): string[] {
  const [first = "", ...rest] = wrapText(text, room, size, bold);
  if (rest.length === 0) return [text];
  const words = text.split(" ");
  const onFirst = Math.max(1, Math.min(first.split(" ").length, words.length - least));
  return [words.slice(0, onFirst).join(" "), words.slice(onFirst).join(" ")];
}
