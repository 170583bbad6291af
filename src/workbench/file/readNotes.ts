/** Notes and talks at a sheet's cells, with who wrote them. */
import { columnNumber } from "../../../shared/workbook/address";
import { readRelationships } from "../../file/package/relationships";
import { partText, type WorkbookPackage } from "../../file/package/workbookPackage";
import {
  attribute,
  childNamed,
  childrenNamed,
  isElement,
  parseXml,
  textIn,
  type XmlElement,
} from "../../file/xml/xmlTree";
import type { NoteLook } from "./looks";

/** `workbook`, `sheet`: the names of their parts. Where a cell has a talk, the note that stands in for it is left out. */
export function readNotes(parts: WorkbookPackage, workbook: string, sheet: string): NoteLook[] {
  const roots = (source: string, kind: string): XmlElement[] =>
    readRelationships(parts, source).flatMap((one) => {
      const bytes = one.kind === kind && !one.external ? parts.get(one.part) : undefined;
      return bytes === undefined ? [] : [parseXml(partText(bytes), one.part).root];
    });
  const talks = roots(sheet, "threadedComment").flatMap((root) => talksOf(root, peopleOf(roots(workbook, "person"))));
  const talked = new Set(talks.map(({ row, column }) => `${row} ${column}`));
  const notes = roots(sheet, "comments").flatMap(notesIn);
  return [...notes.filter(({ row, column }) => !talked.has(`${row} ${column}`)), ...talks];
}

function notesIn(root: XmlElement): NoteLook[] {
  const authors = childrenIn(root, "authors", "author").map(textIn);
  return childrenIn(root, "commentList", "comment").flatMap((comment) => {
    const at = placeOf(comment);
    const text = childNamed(comment, "text");
    if (at === undefined || text === undefined) return [];
    return [noteOf(at, authors[Number(attribute(comment, "authorId") ?? 0)], writtenIn(text))];
  });
}

const childrenIn = (root: XmlElement, list: string, item: string): XmlElement[] => {
  const parent = childNamed(root, list);
  return parent === undefined ? [] : childrenNamed(parent, item);
};

/** Every `<t>` inside, in order, without the reading aids. */
function writtenIn(element: XmlElement): string {
  return element.children
    .filter(isElement)
    .map((child) => {
      const name = child.tag.slice(child.tag.indexOf(":") + 1);
      return name === "rPh" ? "" : name === "t" ? textIn(child) : writtenIn(child);
    })
    .join("");
}

type People = ReadonlyMap<string, string>;

const peopleOf = (roots: readonly XmlElement[]): People =>
  new Map(
    roots.flatMap((root) =>
      childrenNamed(root, "person").map((one) => [attribute(one, "id") ?? "", attribute(one, "displayName") ?? ""]),
    ),
  );

/** One note for a talk: each answer with the name of who wrote it. */
function talksOf(root: XmlElement, people: People): NoteLook[] {
  const talks = new Map<string, NoteLook>();
  for (const comment of childrenNamed(root, "threadedComment")) {
    const at = placeOf(comment);
    if (at === undefined) continue;
    const author = people.get(attribute(comment, "personId") ?? "");
    const words = childNamed(comment, "text");
    const text = words === undefined ? "" : textIn(words);
    const key = `${at.row} ${at.column}`;
    const before = talks.get(key);
    const answer = author === undefined ? text : `${author}: ${text}`;
    talks.set(
      key,
      before === undefined ? noteOf(at, author, text) : { ...before, text: `${before.text}\n\n${answer}` },
    );
  }
  return [...talks.values()];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function placeOf(element: XmlElement): Place | undefined {
  const match = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(attribute(element, "ref") ?? "");
  return match === null ? undefined : { row: Number(match[2]) - 1, column: columnNumber(match[1] ?? "") };
}

const noteOf = (at: Place, author: string | undefined, text: string): NoteLook => ({
  ...at,
  ...(author === undefined || author === "" ? {} : { author }),
  text,
});
