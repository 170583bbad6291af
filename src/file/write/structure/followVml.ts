/** The old drawings that hold notes and buttons. They are not always sound XML, so single places are changed in the text. */
import { escapeXml, unescapeXml } from "../../xml/scanXml";
import type { Follower } from "./changes";

const PLACE = /(<(?:\w+:)?(Row|Column)>\s*)(\d+)(\s*<)/g;
const ANCHOR = /(<(?:\w+:)?Anchor>)([\d,\s-]+)(<)/g;
const FORMULA = /(<(?:\w+:)?Fmla(?:Link|Range|Txbx|Pict)>)([^<]*)(<)/g;

/** `bytes` are read byte by byte, whatever their encoding: only digits and formulas change. */
export function followVml(bytes: Uint8Array, follower: Follower): Uint8Array {
  const before = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const after = before
    .replace(PLACE, (_, open: string, name: string, at: string, close: string) => {
      return `${open}${follower.place(name === "Row" ? "row" : "column", Number(at))}${close}`;
    })
    .replace(ANCHOR, (_, open: string, numbers: string, close: string) => open + moveAnchor(numbers, follower) + close)
    .replace(FORMULA, (_, open: string, formula: string, close: string) => {
      const text = unescapeXml(Buffer.from(formula, "latin1").toString("utf8"));
      const moved = follower.formula(text);
      return open + (moved === text ? formula : Buffer.from(escapeXml(moved), "utf8").toString("latin1")) + close;
    });
  return after === before ? bytes : new Uint8Array(Buffer.from(after, "latin1"));
}

/** Column, offset, row, offset of the corner above, then the same of the corner below. */
const moveAnchor = (numbers: string, follower: Follower): string =>
  numbers
    .split(",")
    .map((number, index) => {
      if (index % 2 === 1 || !/^\s*\d+\s*$/.test(number)) return number;
      const place = follower.place(index % 4 === 0 ? "column" : "row", Number(number));
      return number.replace(/\d+/, String(place));
    })
    .join(",");
