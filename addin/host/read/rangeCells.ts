/** What Excel answers of a range, as cells of a picture: texts, formulas and errors told apart exactly. */
import type { CellValue, SnapshotCell } from "../../../shared/workbook/snapshot";

/** What is asked of a range. `R1C1` only where a text could be taken for a formula. */
export const ASKED = ["values", "formulas", "numberFormat", "valueTypes"] as const;
export const FORMULAS_R1C1 = "formulasR1C1";

/** A loaded range, or as much of one as a test needs. */
export interface LoadedCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly formulasR1C1?: readonly (readonly unknown[])[] | undefined;
}

/** Errors as an Excel in Italian may show them, by what files call them. */
const ITALIAN_ERRORS: Readonly<Record<string, string>> = {
  "#N/D": "#N/A",
  "#VALORE!": "#VALUE!",
  "#RIF!": "#REF!",
  "#NOME?": "#NAME?",
  "#NULLO!": "#NULL!",
  "#ESPANSIONE!": "#SPILL!",
};

/** What a function shows that is still being calculated. */
const STILL_CALCULATED = new Set(["#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

const isFormula = (formula: unknown): formula is string => typeof formula === "string" && formula.startsWith("=");

/** One row of the range: a cell for each column, `undefined` where it is empty. */
export function rowOf(loaded: LoadedCells, row: number): (SnapshotCell | undefined)[] {
  const values = loaded.values[row] ?? [];
  return values.map((_, column) => cellOf(loaded, row, column));
}

function cellOf(loaded: LoadedCells, row: number, column: number): SnapshotCell | undefined {
  const written = loaded.formulas[row]?.[column];
  const shown = loaded.values[row]?.[column];
  const formula = isFormula(written) && !isTextLikeFormula(loaded, row, column) ? written.slice(1) : undefined;
  const value = shownValue(shown, loaded.valueTypes[row]?.[column]);
  if (formula === undefined && (value === null || value === "")) return undefined;
  const format = loaded.numberFormat[row]?.[column];
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(typeof format !== "string" || /^general$/i.test(format) ? {} : { format }),
  };
}

/** A text shows itself in every notation; of a formula only one that shows its own text does so in this one. */
function isTextLikeFormula({ values, formulas, formulasR1C1 }: LoadedCells, row: number, column: number): boolean {
  const written = formulas[row]?.[column];
  if (written !== values[row]?.[column]) return false;
  return formulasR1C1 === undefined || formulasR1C1[row]?.[column] === written;
}

/** Whether some cell is a text or a formula, and only the other notation can tell. */
export const isAmbiguous = ({ values, formulas }: LoadedCells): boolean =>
  formulas.some((cells, row) =>
    cells.some((written, column) => isFormula(written) && written === values[row]?.[column]),
  );

function shownValue(shown: unknown, type: string | undefined): CellValue {
  if (type === "Error") {
    const error = typeof shown === "string" ? shown : "#VALUE!";
    return { error: ITALIAN_ERRORS[error] ?? error };
  }
  if (typeof shown === "number") return shown === 0 ? 0 : shown;
  if (typeof shown === "boolean" || typeof shown === "string") return shown;
  return null;
}

/** Whether a function of the range is still being calculated. */
export const isBusy = ({ values, valueTypes }: LoadedCells): boolean =>
  valueTypes.some((types, row) =>
    types.some((type, column) => type === "Error" && STILL_CALCULATED.has(String(values[row]?.[column]))),
  );

/** About how many bytes the answer was long. */
export function answerBytes(loaded: LoadedCells): number {
  let bytes = 0;
  for (const grid of [
    loaded.values,
    loaded.formulas,
    loaded.numberFormat,
    loaded.valueTypes,
    loaded.formulasR1C1 ?? [],
  ])
    for (const cells of grid)
      for (const cell of cells) bytes += typeof cell === "string" ? cell.length + 3 : String(cell).length + 1;
  return bytes;
}
