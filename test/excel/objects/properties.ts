/** Properties of an object of the in-memory Excel that stand in a record, each with what Excel takes for it. */
import type { Argument, Json } from "../fake/excelObject";
import type { Check } from "./checks";

/** What can be read and written of an object; readable at once. */
export interface Properties {
  readonly gets: Readonly<Record<string, () => Json>>;
  readonly sets: Readonly<Record<string, (value: Json) => void>>;
}

/** Reads and writes the fields of a record that `checks` names; `mayChange` throws where nothing may be changed. */
export function properties<T extends object>(
  record: T,
  checks: { readonly [K in keyof T]?: Check<T[K]> },
  mayChange: () => void,
): Properties {
  const gets: Record<string, () => Json> = {};
  const sets: Record<string, (value: Json) => void> = {};
  for (const name of Object.keys(checks) as (keyof T & string)[]) {
    const check = checks[name];
    if (check === undefined) continue;
    gets[name] = () => record[name] as Json;
    sets[name] = (value) => {
      mayChange();
      record[name] = check(value);
    };
  }
  return { gets, sets };
}

/** A method that answers nothing. */
export const doing =
  (act: (...args: readonly Argument[]) => void) =>
  (...args: readonly Argument[]): undefined => {
    act(...args);
  };
