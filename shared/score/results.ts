/** Results as they stand in the user's sheet and in the programme sheet, and the one that counts. */
import { unlessEmptyColumn } from "../plan/emptyYears";
import type { RawCell, TypedCells } from "../plan/plan";
import type { ResultReading } from "../target/resultReading";
import type { Day } from "../workbook/days";
import type { Origin } from "./scorecard";

/** The result that counts, and where it came from. */
export interface EffectiveResult {
  readonly reading: ResultReading;
  readonly cell?: RawCell;
  readonly origin: Origin;
  /** The day of the checkpoint while the result is not the year's. */
  readonly provisionalAt?: Day;
  /** The 31/12 cell, where it contradicts the plan's. */
  readonly other?: RawCell;
}

/** How a cell is read as a result. */
export type ReadCell = (cell: RawCell) => ResultReading;

/** What is asked of `effectiveResult`. `factual`: a day or a yes is a fact whenever it was typed (targets without a number). */
export interface Sources {
  readonly year: number;
  readonly plan: RawCell | undefined;
  readonly planColumnIsEmpty: boolean;
  readonly typed: TypedCells | undefined;
  readonly factual: boolean;
  readonly read: ReadCell;
}

const MISSING: ResultReading = { kind: "missing" };

/** The year-end result (the plan's or the 31/12 cell's, if they agree), else the latest checkpoint. */
export function effectiveResult(sources: Sources): EffectiveResult {
  const inPlan = filled(sources.plan, (cell) => unlessEmptyColumn(sources.read(cell), sources.planColumnIsEmpty));
  const [april, august, december] = sources.typed?.checkpoints ?? [];
  const inSheet = filled(december, sources.read);
  if (inPlan && inSheet) {
    return sameResult(inPlan, inSheet)
      ? { ...inPlan, origin: "planAndSheet" }
      : { reading: MISSING, cell: inPlan.cell, other: inSheet.cell, origin: "planAndSheet" };
  }
  if (inPlan) return { ...inPlan, origin: "plan" };
  if (inSheet) return { ...inSheet, origin: "sheet" };
  return (
    checkpoint(filled(august, sources.read), `${sources.year}-08-31`, sources.factual) ??
    checkpoint(filled(april, sources.read), `${sources.year}-04-30`, sources.factual) ?? {
      reading: MISSING,
      origin: "none",
    }
  );
}

interface Filled {
  readonly reading: ResultReading;
  readonly cell: RawCell;
}

function filled(cell: RawCell | undefined, read: ReadCell): Filled | undefined {
  if (cell === undefined) return undefined;
  const reading = read(cell);
  return reading.kind === "missing" ? undefined : { reading, cell };
}

function checkpoint(at: Filled | undefined, day: Day, factual: boolean): EffectiveResult | undefined {
  if (at === undefined) return undefined;
  const isFact = factual && (at.reading.kind === "day" || at.reading.kind === "yes");
  return { ...at, origin: "checkpoint", ...(!isFact && { provisionalAt: day }) };
}

/** The same number, day, yes or no, however it is written; texts that mean nothing must be the same to the letter. */
function sameResult(one: Filled, other: Filled): boolean {
  const [a, b] = [one.reading, other.reading];
  if (a.kind === "number" && b.kind === "number") return a.value === b.value;
  if (a.kind === "day" && b.kind === "day") return a.day === b.day;
  if (a.kind === "unusable" && b.kind === "unusable") return one.cell.value === other.cell.value;
  return a.kind === b.kind;
}
