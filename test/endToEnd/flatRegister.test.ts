/** Flat registers all the way: scored, built, recalculated by LibreOffice, and read again from the built workbook. */
import { cellName } from "../../shared/workbook/address";
import type { Edit } from "../../shared/workbook/edit";
import type { SheetSnapshot, Snapshot } from "../../shared/workbook/snapshot";
import { isCellError } from "../../shared/workbook/snapshot";
import { refreshPlan } from "../../src/actions/refreshPlan";
import { emptyWorkbook } from "../../src/file/emptyWorkbook";
import { openFile } from "../../src/file/openFile";
import { describeWithLibreOffice, recalculate } from "../oracles/libreoffice";
import { FLAT_BOOKS, gridSheet } from "../recognise/flatBooks";
import { shownByCockpit } from "./workbench";

const sheetEdits = ({ name, rows, merges }: SheetSnapshot): Edit[] => {
  const filled = rows.flatMap((line, row) =>
    (line ?? []).flatMap((cell, column) => (cell === undefined ? [] : [{ row, column, cell }])),
  );
  return [
    { kind: "addSheet", sheet: name, hidden: false },
    {
      kind: "writeCells",
      sheet: name,
      cells: filled.flatMap(({ row, column, cell: { value } }) =>
        value === null || isCellError(value)
          ? []
          : [{ row, column, content: { kind: "value", value }, expected: null }],
      ),
    },
    {
      kind: "styleCells",
      sheet: name,
      areas: filled.flatMap(({ row, column, cell: { format } }) =>
        format === undefined ? [] : [{ top: row, left: column, bottom: row, right: column, style: { format } }],
      ),
    },
    { kind: "setMerges", sheet: name, merges },
  ];
};

async function built(sheet: SheetSnapshot, today: string) {
  const host = await emptyWorkbook();
  const written = await host.applyEdits(sheetEdits(sheet));
  expect(written.kind).toBe("applied");
  const opened = await openFile(await host.save());
  if (!opened.ok) throw new Error(opened.problem.code);
  const done = await refreshPlan(opened.value, { wishes: {}, today });
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  expect(done.value.applied.kind).toBe("applied");
  return { bytes: await opened.value.save(), refreshed: done.value };
}

const errorsIn = (book: Snapshot): string[] =>
  book.sheets.flatMap(({ name, rows }) =>
    rows.flatMap((line, row) =>
      (line ?? []).flatMap((cell, column) =>
        cell !== undefined && isCellError(cell.value) ? [`${name}!${cellName(row, column)}`] : [],
      ),
    ),
  );

describeWithLibreOffice("A workbook built from a flat register", () => {
  it.each(FLAT_BOOKS.map((book) => [book.says, book] as const))(
    "%s",
    async (_says, { sheet, grid, score }) => {
      const { bytes, refreshed } = await built(gridSheet(sheet, grid), "2030-01-31");
      const { scorecard } = refreshed;
      expect(scorecard.nodes.find(({ kind }) => kind === "body")?.score).toBeCloseTo(score, 9);
      const book = await recalculate(bytes);
      expect(errorsIn(book)).toEqual([]);
      const shown = shownByCockpit(book, scorecard.plan.language === "en" ? "Cockpit" : "Cruscotto");
      for (const { indicator, status, achievement = 0, effectiveWeight } of scorecard.indicators) {
        const row = shown.get(indicator.id);
        expect([indicator.id, status, row?.state]).toEqual([
          indicator.id,
          expect.stringMatching(/reached/),
          "measured",
        ]);
        expect(row?.achievement).toBeCloseTo(achievement, 9);
        expect(row?.effectiveWeight).toBeCloseTo(effectiveWeight, 9);
      }
      const opened = await openFile(bytes);
      if (!opened.ok) throw new Error(opened.problem.code);
      const again = await refreshPlan(opened.value, { wishes: {}, today: "2030-01-31" });
      expect(again.ok && again.value.edits).toEqual([]);
    },
    120_000,
  );
});
