/** LibreOffice recalculates the generated sheets from their formulas alone and must find what the core calculated. */
import type { Settings } from "../../shared/score/settings";
import { newSheetEdits } from "../../shared/sheets/newSheetEdits";
import { COCKPIT, RULES, STATES } from "../../shared/sheets/places";
import type { SheetDoc } from "../../shared/sheets/sheetDoc";
import { cellName } from "../../shared/workbook/address";
import type { CellWrite, StyledArea } from "../../shared/workbook/edit";
import {
  type CellValue,
  isCellError,
  type SheetSnapshot,
  type Snapshot,
  sheetNamed,
} from "../../shared/workbook/snapshot";
import { emptyWorkbook } from "../../src/file/emptyWorkbook";
import { describeWithLibreOffice, recalculate } from "../oracles/libreoffice";
import { mixedPlan } from "./cockpitKinds";
import { layOutBook, PLAN_SHEET, type PlanBook, planBook } from "./cockpitPlans";

/** A workbook with the user's sheet and ours, written by the file host. */
async function bookOf(
  sheet: SheetSnapshot,
  docs: readonly SheetDoc[],
  after: readonly CellWrite[] = [],
): Promise<Uint8Array> {
  const host = await emptyWorkbook();
  const cells: CellWrite[] = [];
  const areas: StyledArea[] = [];
  for (const [row, line] of sheet.rows.entries())
    for (const [column, cell] of (line ?? []).entries()) {
      if (cell === undefined || cell.value === null || isCellError(cell.value)) continue;
      cells.push({ row, column, content: { kind: "value", value: cell.value }, expected: null });
      if (cell.format !== undefined)
        areas.push({ top: row, bottom: row, left: column, right: column, style: { format: cell.format } });
    }
  const applied = await host.applyEdits([
    { kind: "addSheet", sheet: sheet.name, hidden: false },
    { kind: "writeCells", sheet: sheet.name, cells },
    { kind: "styleCells", sheet: sheet.name, areas },
    ...docs.flatMap(newSheetEdits),
    ...(after.length > 0 ? [{ kind: "writeCells", sheet: sheet.name, cells: after } as const] : []),
  ]);
  expect(applied.kind).toBe("applied");
  return host.save();
}

/** Formula cells that LibreOffice calculates otherwise than the value beside them says. */
function differences(docs: readonly SheetDoc[], found: Snapshot, keys: readonly string[]): string[] {
  const wrong: string[] = [];
  for (const doc of docs.filter(({ key }) => keys.includes(key))) {
    const sheet = sheetNamed(found, doc.name);
    for (const [row, { cells }] of doc.rows.entries())
      for (const [column, { content }] of Object.entries(cells)) {
        if (content.kind !== "formula") continue;
        const now = sheet?.rows[row]?.[Number(column)]?.value ?? "";
        if (!same(content.value, now))
          wrong.push(
            `${doc.name}!${cellName(row, Number(column))}: ${JSON.stringify(content.value)} → ${JSON.stringify(now)}`,
          );
      }
  }
  return wrong;
}

const same = (one: CellValue, other: CellValue): boolean =>
  typeof one === "number" && typeof other === "number" ? Math.abs(one - other) < 1e-9 : one === other;

const countOf = (doc: SheetDoc): number =>
  doc.rows.reduce(
    (sum, { cells }) => sum + Object.values(cells).filter(({ content }) => content.kind === "formula").length,
    0,
  );

const cockpitOf = (docs: readonly SheetDoc[]): SheetDoc => {
  const doc = docs.find(({ key }) => key === "cockpit");
  if (!doc) throw new Error("no cockpit");
  return doc;
};

/** What each case has of its own. */
const CASES: readonly (readonly [string, number, Partial<Settings>, Partial<PlanBook["plan"]>])[] = [
  ["the settings as they are at first", 1, {}, {}],
  ["the year closed, missing results as zero", 2, { today: "2017-03-01", missing: "zero" }, {}],
  [
    "April, with the mirror, a cap of 150 % and a discount for each day",
    3,
    { today: "2016-04-30", method: "mirror", cap: 1.5, latePerDay: 0.02 },
    {},
  ],
  [
    "weights that are shares of their parent, other bands",
    4,
    { yellowFrom: 0.5, greenFrom: 0.8 },
    { weightsAre: "sharesOfParent" },
  ],
];

describeWithLibreOffice("the cockpit recalculated by LibreOffice", () => {
  it.each(CASES)("agrees with the core in every cell: %s", async (_, seed, settings, more) => {
    const book = planBook(mixedPlan(seed, 2), more);
    const { docs, scorecard } = layOutBook(book, settings);
    const found = await recalculate(await bookOf(book.sheet, docs));
    expect(countOf(cockpitOf(docs))).toBeGreaterThan(2000);
    expect(new Set(scorecard.indicators.map(({ status }) => status)).size).toBeGreaterThanOrEqual(5);
    expect(differences(docs, found, ["cockpit", "rules"])).toEqual([]);
  });
});

export { COCKPIT, PLAN_SHEET, RULES, STATES };
