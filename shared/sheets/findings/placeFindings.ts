/** Which finding stands in which row: a known one keeps its row, a new one takes a free row below, one that is gone stays. */
import type { Finding } from "../../check/finding";
import { FIXED_ROWS, type FindingRow, type FindingsOnSheet, givenIn } from "../readBack/readOutcomes";
import { isClosing } from "./outcomes";

/** A row of the list, as it is to be. */
export interface PlacedFinding {
  readonly row: number;
  readonly id: string;
  /** Given once; people may refer to it. */
  readonly number: number;
  /** Absent: the finding is gone. */
  readonly finding?: Finding;
  /** The row as it stands; absent in a new one. */
  readonly before?: FindingRow;
  /** The outcome that the row must remember, as typed, and the print for which it was given; empty texts where there is none. */
  readonly givenOutcome: string;
  readonly givenPrint: string;
  readonly open: boolean;
  /** It was closed, and its data have changed since. */
  readonly reopened: boolean;
}

/**
 * In the order of the rows. Nothing that somebody typed, in whatever column, ever stands in the row of another finding: rows
 * are never given to another one, and new ones go where nobody wrote.
 */
export function placeFindings(findings: readonly Finding[], sheet: FindingsOnSheet | undefined): PlacedFinding[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const known = sheet?.rows ?? [];
  const ids = new Set(known.map(({ id }) => id));
  let number = known.reduce((most, each) => Math.max(most, each.number ?? 0), 0);
  const next = (): number => {
    number += 1;
    return number;
  };
  const kept = known.map((before) => keptRow(before, byId.get(before.id), before.number ?? next()));
  let row = sheet === undefined ? FIXED_ROWS.length - 1 : sheet.last;
  const added = [...byId.values()]
    .filter(({ id }) => !ids.has(id))
    .map((finding): PlacedFinding => {
      row += 1;
      while (sheet?.takenBelow.has(row) === true) row += 1;
      return {
        row,
        id: finding.id,
        number: next(),
        finding,
        givenOutcome: "",
        givenPrint: "",
        open: true,
        reopened: false,
      };
    });
  return [...kept, ...added].sort((one, other) => one.row - other.row);
}

function keptRow(before: FindingRow, finding: Finding | undefined, number: number): PlacedFinding {
  const { outcome, forPrint } = givenIn(before);
  const given =
    outcome === undefined
      ? { givenOutcome: "", givenPrint: "" }
      : { givenOutcome: before.outcome, givenPrint: forPrint };
  const closing = isClosing(before.outcome);
  const reopened = finding !== undefined && closing && forPrint !== finding.print;
  return {
    row: before.row,
    id: before.id,
    number,
    ...(finding === undefined ? {} : { finding }),
    before,
    ...given,
    open: finding !== undefined && (!closing || reopened),
    reopened,
  };
}
