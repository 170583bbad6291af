/** A small part of an edit as Excel is told it, with the room that it takes in a request. */
import type { Merge } from "../../../shared/workbook/snapshot";
import type { Typed } from "./asTyped";
import type { OpenRequest } from "./request";

export interface Step {
  /** Bytes of the request, about. */
  readonly bytes: number;
  /** Print set-up. `last`: comes after all else of its request, so that what Excel refuses of it harms nothing. */
  readonly print?: "last" | "among";
  /** Cells whose content it writes. */
  readonly writes?: Written;
  queue(request: OpenRequest): void;
}

/** Cells that one step writes, all within one area. */
export interface Written {
  readonly sheet: string;
  readonly area: Merge;
  /** Some get a number format, too. */
  readonly formats: boolean;
  /** `undefined`: the cell is left alone. */
  typed(row: number, column: number): Typed | undefined;
}

/** Bytes that office.js sends for each thing, beside what it is given: measured, with numbers of five digits. */
export const COST = {
  /** A range or several, led to by an address. */
  range: 280,
  /** An object that belongs to another: its format, its font. */
  part: 145,
  /** A property that is set, a method that is called. */
  action: 115,
  /** A sheet named for the first time. */
  sheet: 190,
} as const;

/** The length of data in a request. */
export function jsonBytes(data: unknown): number {
  const text = JSON.stringify(data) ?? "";
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // Half of a pair of four bytes.
    if (code >= 0xd800 && code <= 0xdfff) bytes += 1;
    else if (code > 0x7ff) bytes += 2;
    else if (code > 0x7f) bytes += 1;
  }
  return bytes;
}
