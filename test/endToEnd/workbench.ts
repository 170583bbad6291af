/** What the end-to-end tests share: the built command line, edits by hand in a file, and what the cockpit's cells say. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Scorecard } from "../../shared/score/scorecard";
import { COCKPIT, STATES } from "../../shared/sheets/places";
import { type Snapshot, type SnapshotCell, sheetNamed, valueAt } from "../../shared/workbook/snapshot";
import { readPlan } from "../../src/actions/readPlan";
import { openFile } from "../../src/file/openFile";

const program = join(__dirname, "../../dist/cli/cabina.js");

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** The library's WebAssembly is compiled once and quickly: what better code would gain costs more than such a short run. */
const COMPILER = "--liftoff-only";

/** Runs the built command line as a person would. */
export function cabina(...words: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMPILER, program, ...words], { encoding: "utf8" });
  return { status, out: stdout, error: stderr };
}

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), "cabina-"));

export const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

export async function snapshotOf(bytes: Uint8Array): Promise<Snapshot> {
  const opened = await openFile(bytes);
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value.readWorkbook();
}

/** A cell that a person types into. Rows and columns from 0. */
export interface Typed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: number | string | null;
}

/** The workbook after a person typed into some of its cells. */
export async function typeByHand(bytes: Uint8Array, typed: readonly Typed[]): Promise<Uint8Array> {
  const opened = await openFile(bytes);
  if (!opened.ok) throw new Error(opened.problem.code);
  const before = await opened.value.readWorkbook();
  for (const { sheet, row, column, value } of typed) {
    const present = sheetNamed(before, sheet)?.rows[row]?.[column];
    const applied = await opened.value.applyEdits([
      {
        kind: "writeCells",
        sheet,
        cells: [
          {
            row,
            column,
            expected: expectationOf(present),
            content: value === null ? { kind: "blank" } : { kind: "value", value },
          },
        ],
      },
    ]);
    if (applied.kind !== "applied") throw new Error(`${sheet} ${row} ${column}: ${applied.kind}`);
  }
  return opened.value.save();
}

const expectationOf = (cell: SnapshotCell | undefined) =>
  cell?.formula === undefined ? (cell?.value ?? null) : { formula: cell.formula };

/** The plan as the core scores it now. */
export function scored(snapshot: Snapshot): Scorecard {
  const read = readPlan(snapshot, { wishes: {}, today: "2026-11-23" });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.scorecard;
}

/** What the cockpit's cells show, by row id: the state of indicators, and the numbers that scores are made of. */
export interface Shown {
  readonly state: unknown;
  readonly achievement: unknown;
  readonly effectiveWeight: unknown;
}

export function shownByCockpit(snapshot: Snapshot, name = "Cruscotto"): Map<string, Shown> {
  const sheet = sheetNamed(snapshot, name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  const shown = new Map<string, Shown>();
  for (let row = 0; row < sheet.rows.length; row++) {
    const id = valueAt(sheet, row, COCKPIT.id);
    if (typeof id !== "string" || id === "") continue;
    shown.set(id, {
      state: valueAt(sheet, row, COCKPIT.state),
      achievement: valueAt(sheet, row, COCKPIT.achievement),
      effectiveWeight: valueAt(sheet, row, COCKPIT.effectiveWeight),
    });
  }
  return shown;
}

/** The state that the core gives an indicator, in the words of the hidden column. */
export function stateOf({ status, why, provisionalAt }: Scorecard["indicators"][number]): string {
  if (status === "reached" || status === "not-reached")
    return provisionalAt === undefined ? STATES.measured : STATES.provisional;
  if (why === "two-results") return STATES.twoResults;
  const toVerify = [
    "other-kind",
    "percent-typed-whole",
    "no-meaning",
    "impossible-date",
    "malformed-number",
    "cell-error",
  ];
  if (status === "unmeasurable" && why !== undefined && toVerify.includes(why)) return STATES.verify;
  return STATES[status];
}
