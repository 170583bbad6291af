/** The old drawings that hold notes and buttons. They are not always sound XML, so single places are changed in the text. */
import { bytesOfText, textOfBytes } from "../../package/byteText";
import { escapeXml, unescapeXml } from "../../xml/scanXml";
import type { Follower } from "./changes";

const PLACE = /(<(?:\w+:)?(Row|Column)>\s*)(\d+)(\s*<)/g;
const ANCHOR = /(<(?:\w+:)?Anchor>)([\d,\s-]+)(<)/g;
const FORMULA = /(<(?:\w+:)?Fmla(?:Link|Range|Txbx|Pict)>)([^<]*)(<)/g;

/** `bytes` are read byte by byte, whatever their encoding: only digits and formulas change. */
export function followVml(bytes: Uint8Array, follower: Follower): Uint8Array {
  const before = textOfBytes(bytes);
  const after = before
    .replace(PLACE, (_, open: string, name: string, at: string, close: string) => {
      return `${open}${follower.place(name === "Row" ? "row" : "column", Number(at))}${close}`;
    })
    .replace(ANCHOR, (_, open: string, numbers: string, close: string) => open + moveAnchor(numbers, follower) + close)
    .replace(FORMULA, (_, open: string, formula: string, close: string) => {
      const text = unescapeXml(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytesOfText(formula)));
      const moved = follower.formula(text);
      return open + (moved === text ? formula : textOfBytes(new TextEncoder().encode(escapeXml(moved)))) + close;
    });
  return after === before ? bytes : bytesOfText(after);
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
