/** Reading, setting and calling what objects of the in-memory Excel have; everything else is `ApiNotFound`. */
import { hasMember } from "./apiSets";
import type { Answer, Argument, ExcelObject, Json } from "./excelObject";
import { apiNotFound, itemNotFound } from "./refusals";
import type { Session } from "./session";

/** Throws unless this Excel has the member and the in-memory one models it. */
function demand<T>(object: ExcelObject, name: string, found: T | undefined, version: string): T {
  // What office.js keeps to itself (`_Runtime`) is in no declaration.
  if (found === undefined || !(name.startsWith("_") || hasMember(object.kind, name, version)))
    throw apiNotFound(`${object.kind}.${name}`);
  return found;
}

const own = <T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;

export const isPart = (object: ExcelObject, name: string): boolean => own(object.parts, name) !== undefined;
export const isGiven = (object: ExcelObject, name: string): boolean => own(object.gets, name) !== undefined;

/** The plain properties that this Excel has of an object. */
export const givenNames = (object: ExcelObject, version: string): string[] =>
  Object.keys(object.gets ?? {}).filter((name) => hasMember(object.kind, name, version));

export async function getMember(object: ExcelObject, name: string, { version }: Session): Promise<Json> {
  return demand(object, name, own(object.gets, name), version)();
}

/** Nothing can be changed where there is nothing. */
export async function setMember(object: ExcelObject, name: string, value: Json, { version }: Session): Promise<void> {
  if (object.isNull) throw itemNotFound();
  await demand(object, name, own(object.sets, name), version)(value);
}

export function partOf(object: ExcelObject, name: string, { version }: Session): ExcelObject {
  return object.isNull ? object : demand(object, name, own(object.parts, name), version)();
}

/** What has no object has no result either. */
export async function callMember(
  object: ExcelObject,
  name: string,
  args: readonly Argument[],
  { version }: Session,
): Promise<Answer> {
  if (object.isNull) throw itemNotFound();
  return demand(object, name, own(object.methods, name), version)(...args);
}

export const isExcelObject = (answer: Answer | Argument): answer is ExcelObject =>
  typeof answer === "object" && answer !== null && "kind" in answer && !Array.isArray(answer);
