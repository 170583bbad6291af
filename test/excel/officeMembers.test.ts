/** Nothing is modelled in the in-memory Excel that Microsoft's type declarations do not have. */
import { hasMember, isKind } from "./fake/apiSets";
import type { ExcelObject } from "./fake/excelObject";
import { NEWEST } from "./modes/modes";
import { nameCollection } from "./objects/names";
import { rangeObject } from "./objects/range";
import { commentCollection, noteCollection } from "./objects/remarks";
import { workbookObject } from "./objects/workbook";
import { opened } from "./withExcel";

/** The object, its parts and its items, each kind once. */
function kindsFrom(object: ExcelObject, found = new Map<string, ExcelObject>()): Map<string, ExcelObject> {
  if (object.isNull) return found;
  for (const item of object.items?.() ?? []) if (!found.has(item.kind)) kindsFrom(item, found);
  if (found.has(object.kind)) return found;
  found.set(object.kind, object);
  const parts = Object.entries(object.parts ?? {}).filter(([name]) => name !== "worksheet");
  for (const [, part] of parts) kindsFrom(part(), found);
  return found;
}

const membersOf = ({ gets, sets, parts, methods }: ExcelObject): string[] =>
  [gets, sets, parts, methods].flatMap((members) => Object.keys(members ?? {}));

it("models no kind of object and no member that is not declared", () => {
  const { book, person } = opened();
  person.namesCells("pesi", "=Piano!$A$1");
  person.comments("Piano", "A1", "nota");
  person.comments("Piano", "A2", "discussione", "comment");
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const kinds = kindsFrom(workbookObject(book, "Piano.xlsx", { enableEvents: true }));
  kindsFrom(rangeObject(sheet, { top: 0, left: 0, bottom: 0, right: 0 }), kinds);
  for (const one of [nameCollection(book), commentCollection(book.sheets), noteCollection(book.sheets)])
    kindsFrom(one, kinds);
  expect([...kinds.keys()]).toEqual(
    expect.arrayContaining(["Workbook", "Worksheet", "Range", "NamedItem", "Note", "Comment"]),
  );
  expect([...kinds.keys()].filter((kind) => !isKind(kind))).toEqual([]);
  const unknown = [...kinds].flatMap(([kind, object]) =>
    membersOf(object)
      .filter((name) => !name.startsWith("_") && !hasMember(kind, name, NEWEST))
      .map((name) => `${kind}.${name}`),
  );
  expect(unknown).toEqual([]);
});

it.each([
  ["Range", "values", "1.1", true],
  ["Range", "getMergedAreasOrNullObject", "1.12", false],
  ["Range", "getMergedAreasOrNullObject", "1.13", true],
  ["Range", "formulaArray", NEWEST, false],
  ["Worksheet", "visibility", "1.1", true],
  ["WorksheetCollection", "onNameChanged", "1.16", false],
  ["WorksheetCollection", "onNameChanged", "1.17", true],
  ["Worksheet", "paint", NEWEST, false],
] as const)("knows since when there is %s.%s", (kind, member, version, expected) => {
  expect(hasMember(kind, member, version)).toBe(expected);
});
