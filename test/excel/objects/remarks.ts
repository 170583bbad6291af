/** Notes and comments that people have put beside cells. */
import type { BookSheet, Remark } from "../book/bookSheet";
import type { ExcelObject } from "../fake/excelObject";
import { itemAt } from "./collections";
import { rangeObject } from "./range";

type Placed = readonly [BookSheet, Remark];

const placed = (sheets: readonly BookSheet[], kind: Remark["kind"]): Placed[] =>
  sheets.flatMap((sheet) =>
    sheet.remarks.filter((remark) => remark.kind === kind).map((remark): Placed => [sheet, remark]),
  );

const located = ([sheet, { row, column }]: Placed): ExcelObject =>
  rangeObject(sheet, { top: row, left: column, bottom: row, right: column });

export const commentCollection = (sheets: readonly BookSheet[]): ExcelObject =>
  collection(
    "CommentCollection",
    () => placed(sheets, "comment"),
    (one) => ({
      kind: "Comment",
      gets: { content: () => one[1].content, authorName: () => "Collega" },
      methods: { getLocation: () => located(one) },
    }),
  );

export const noteCollection = (sheets: readonly BookSheet[]): ExcelObject =>
  collection(
    "NoteCollection",
    () => placed(sheets, "note"),
    (one) => ({
      kind: "Note",
      gets: { content: () => one[1].content, authorName: () => "Collega", visible: () => false },
      methods: { getLocation: () => located(one) },
    }),
  );

const collection = (kind: string, all: () => Placed[], object: (one: Placed) => ExcelObject): ExcelObject => ({
  kind,
  items: () => all().map(object),
  methods: { getCount: () => all().length, getItemAt: (index) => object(itemAt(all(), index)) },
});
