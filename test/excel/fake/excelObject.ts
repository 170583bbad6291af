/** One object of the in-memory Excel, as the protocol of office.js sees it: what can be loaded, set, entered and called. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** What a method is given: plain data, or objects that the request has led to before (a Range for a chart). */
export type Argument = Json | ExcelObject | undefined;

/**
 * All names as in the type declarations of office.js (`rowIndex`, `getRange`). Whatever is not named here is refused with
 * `ApiNotFound`; whatever the chosen version of ExcelApi does not have, too, by `kind` and name.
 */
export interface ExcelObject {
  /** The class in the type declarations: `Range`, `WorksheetCollection`. */
  readonly kind: string;
  readonly gets?: Readonly<Record<string, () => Json | Promise<Json>>>;
  readonly sets?: Readonly<Record<string, (value: Json) => void | Promise<void>>>;
  /** Objects that stand at a property: `format`, `worksheet`. */
  readonly parts?: Readonly<Record<string, () => ExcelObject>>;
  /** Answers an object, data, or nothing. Absent arguments are `undefined`. */
  readonly methods?: Readonly<Record<string, (...args: readonly Argument[]) => Answer | Promise<Answer>>>;
  /** Of a collection. */
  readonly items?: () => readonly ExcelObject[];
  /** Fields by which office.js finds the object again, in capitals as on the wire: `{ Id: "{0001}" }`. */
  readonly identity?: () => Readonly<Record<string, Json>>;
  /** What `get…OrNullObject` leads to where there is nothing. */
  readonly isNull?: true;
}

export type Answer = ExcelObject | Json | undefined;

/** What Excel answers where it refuses; `code` as in `Excel.ErrorCodes`. */
export class ExcelRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "ExcelRefusal";
  }
}

export const invalidArgument = (why: string): ExcelRefusal =>
  new ExcelRefusal("InvalidArgument", `The argument is invalid or missing or has an incorrect format. (${why})`);
