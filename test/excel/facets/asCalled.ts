/** Objects of the in-memory Excel used directly, by paths such as `format/font/bold`, without the protocol of office.js. */
import type { Argument, ExcelObject, Json } from "../fake/excelObject";

function split(path: string): [string[], string] {
  const names = path.split("/");
  return [names.slice(0, -1), names[names.length - 1] ?? ""];
}

const partAt = (object: ExcelObject, names: readonly string[]): ExcelObject =>
  names.reduce((part, name) => {
    const next = part.parts?.[name];
    if (next === undefined) throw new Error(`${part.kind} has no ${name}`);
    return next();
  }, object);

export function get(object: ExcelObject, path: string): Json {
  const [names, last] = split(path);
  const part = partAt(object, names);
  const read = part.gets?.[last];
  if (read === undefined) throw new Error(`${part.kind} has no ${last}`);
  return read() as Json;
}

export function set(object: ExcelObject, path: string, value: Json): void {
  const [names, last] = split(path);
  const part = partAt(object, names);
  const write = part.sets?.[last];
  if (write === undefined) throw new Error(`${part.kind} has no ${last} to set`);
  write(value);
}

/** What the method answers: data, or nothing. */
export function call(object: ExcelObject, path: string, ...args: readonly Argument[]): unknown {
  const [names, last] = split(path);
  const part = partAt(object, names);
  const method = part.methods?.[last];
  if (method === undefined) throw new Error(`${part.kind} has no ${last}()`);
  return method(...args);
}

/** The object that the method leads to. */
export const via = (object: ExcelObject, path: string, ...args: readonly Argument[]): ExcelObject =>
  call(object, path, ...args) as ExcelObject;

export const items = (object: ExcelObject): readonly ExcelObject[] => object.items?.() ?? [];

/** The code with which Excel refuses, `undefined` where it does not. */
export function refusal(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Error && "code" in error) return String(error.code);
    throw error;
  }
}
