/** `load`: what office.js asks of an object, nested names and items of collections included. */
import type { ExcelObject, Json } from "./excelObject";
import { getMember, givenNames, isGiven, isPart, partOf } from "./members";
import { apiNotFound } from "./refusals";
import type { Session } from "./session";
import { ourName, type Query, wireName } from "./wire";

type Values = Record<string, Json>;

/** The answer to one `load`; `null` for a null object. */
export async function query(object: ExcelObject, asked: Query, session: Session): Promise<Json> {
  if (object.isNull) return null;
  const names = [...(asked.Select ?? []), ...(asked.Expand ?? [])].map(String);
  return object.items === undefined
    ? { ...identityOf(object), ...(await valuesOf(object, names, session)) }
    : collection(object, names, asked, session);
}

export const identityOf = (object: ExcelObject): Values => ({ ...object.identity?.() });

async function collection(
  object: ExcelObject,
  names: readonly string[],
  asked: Query,
  session: Session,
): Promise<Json> {
  const isOwn = (name: string): boolean => isGiven(object, ourName(name));
  const own = names.filter(isOwn);
  const items = (object.items?.() ?? []).slice(asked.Skip ?? 0).slice(0, asked.Top);
  const answers: Json[] = [];
  const ofItems = names.filter((name) => !isOwn(name));
  for (const item of items) answers.push({ ...identityOf(item), ...(await valuesOf(item, ofItems, session)) });
  return { ...(own.length === 0 ? {} : await valuesOf(object, own, session)), _Items: answers };
}

async function valuesOf(object: ExcelObject, names: readonly string[], session: Session): Promise<Values> {
  const values: Values = {};
  const nested = new Map<string, string[]>();
  for (const name of names.length === 0 ? ["*"] : names) {
    const [head = "", ...rest] = name.split(/[/.]/).map(ourName);
    if (head === "*") Object.assign(values, await everything(object, session));
    else if (rest.length > 0 || isPart(object, head)) {
      nested.set(head, [...(nested.get(head) ?? []), rest.length === 0 ? "*" : rest.join("/")]);
    } else if (head !== "isNullObject") values[wireName(head)] = await getMember(object, head, session);
  }
  for (const [head, inner] of nested) {
    if (!isPart(object, head)) throw apiNotFound(`${object.kind}.${head}`);
    values[wireName(head)] = await query(partOf(object, head, session), { Select: inner }, session);
  }
  return values;
}

async function everything(object: ExcelObject, session: Session): Promise<Values> {
  const values: Values = {};
  for (const name of givenNames(object, session.version)) {
    values[wireName(name)] = await getMember(object, name, session);
  }
  return values;
}

/** A tree of `true`s as `getCellProperties` takes it, as names: `{ format: { fill: { color: true } } }` → `format/fill/color`. */
export function namesOf(tree: Json | undefined): string[] {
  if (typeof tree !== "object" || tree === null || Array.isArray(tree)) return [];
  return Object.entries(tree).flatMap(([name, wanted]) =>
    wanted === true ? [name] : namesOf(wanted).map((inner) => `${name}/${inner}`),
  );
}

/** What `query` answers, in the names of the declarations. */
export function inOurNames(answer: Json): Json {
  if (typeof answer !== "object" || answer === null) return answer;
  if (Array.isArray(answer)) return answer.map(inOurNames);
  return Object.fromEntries(
    Object.entries(answer)
      .filter(([name]) => !name.startsWith("_"))
      .map(([name, value]) => [ourName(name), inOurNames(value)]),
  );
}
