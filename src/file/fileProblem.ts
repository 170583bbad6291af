/** Why a file cannot be opened as a workbook; the sentences stand in `shared/text`. */

/** Closed list; each has a sentence that says what to do. */
export type FileProblemCode =
  | "empty"
  | "notWorkbook"
  | "damaged"
  | "password"
  | "oldExcel"
  | "openDocument"
  | "binaryWorkbook"
  | "strict"
  | "noSheets"
  | "date1904"
  | "tooLarge";

/** `part` names the piece of the file that could not be read, for the details. */
export interface FileProblem {
  readonly code: FileProblemCode;
  readonly part?: string;
}

/** Thrown inside the file host while reading, turned into a `Result` at its edge. */
export class UnreadableFile extends Error {
  constructor(readonly problem: FileProblem) {
    super(`${problem.code}${problem.part === undefined ? "" : `: ${problem.part}`}`);
  }
}

/** Stops reading for this reason. */
export function refuse(code: FileProblemCode, part?: string): never {
  throw new UnreadableFile(part === undefined ? { code } : { code, part });
}
