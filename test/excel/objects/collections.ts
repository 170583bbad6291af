/** What collections of the in-memory Excel have in common: count, an item by number, by name, or nothing. */
import { type Argument, type ExcelObject, ExcelRefusal, invalidArgument } from "../fake/excelObject";

type Methods = NonNullable<ExcelObject["methods"]>;

export const notThere = (): ExcelRefusal => new ExcelRefusal("ItemNotFound", "The requested resource doesn't exist.");

/** `getItemAt`: numbers from 0, beyond the last an invalid argument. */
export const itemAt = <T>(items: readonly T[], index: Argument): T => {
  const item = typeof index === "number" ? items[index] : undefined;
  if (item === undefined) throw invalidArgument("no item of that number");
  return item;
};

/** What `get…OrNullObject` answers where there is nothing. */
export const nothing = (kind: string): ExcelObject => ({ kind, isNull: true });

/** `getItem`, `getItemOrNullObject`, `getItemAt` and `getCount` over items that are known by texts. */
export function byName<T>(
  kind: string,
  items: () => readonly T[],
  isNamed: (item: T, name: string) => boolean,
  object: (item: T) => ExcelObject,
): Methods {
  const find = (name: Argument): T | undefined =>
    typeof name === "string" ? items().find((item) => isNamed(item, name)) : undefined;
  return {
    getItem: (name) => {
      const item = find(name);
      if (item === undefined) throw notThere();
      return object(item);
    },
    getItemOrNullObject: (name) => {
      const item = find(name);
      return item === undefined ? nothing(kind) : object(item);
    },
    getItemAt: (index) => object(itemAt(items(), index)),
    getCount: () => items().length,
  };
}
