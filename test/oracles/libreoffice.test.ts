/** The second opinion itself: LibreOffice calculates, and does not repeat what we stored. */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { call, cellRef, iff, join as joined, over, plus, rangeRef } from "../../shared/workbook/formula/build";
import type { Formula } from "../../shared/workbook/formula/tree";
import { sheetNamed } from "../../shared/workbook/snapshot";
import { emptyWorkbook } from "../../src/file/emptyWorkbook";
import type { FileHost } from "../../src/file/fileHost";
import { readZip } from "../../src/file/package/readZip";
import { readSnapshot } from "../../src/file/read/readSnapshot";
import { everyFacet } from "../contract/behavesLikeHost";
import { describeWithLibreOffice, recalculate, throughOffice, toPdfPages, valuesByLibreOffice } from "./libreoffice";
import { editedByHand } from "./libreofficeByHand";
import { findFaults } from "./xlsxValid";

/** Formula, the value that we store (wrong on purpose), and what LibreOffice must find. */
const FORMULAS: readonly (readonly [string, Formula, number | string | boolean, number | string | boolean])[] = [
  ["a sum", call("SUM", rangeRef(0, 0, 1, 0)), 99, 3],
  ["a quotient", over(1, 3), 99, 1 / 3],
  ["a text", joined("da ", cellRef(0, 0)), "falso", "da 1"],
  ["a newer function", call("IFS", false, 1, true, plus(cellRef(1, 0), 5)), 99, 7],
  ["a comparison of texts", call("EXACT", "a", "a"), false, true],
  ["an empty text", iff(true, "", 1), "falso", ""],
];

async function book(): Promise<FileHost> {
  const host = await emptyWorkbook();
  await host.applyEdits([
    { kind: "addSheet", sheet: "Piano", hidden: false },
    {
      kind: "writeCells",
      sheet: "Piano",
      cells: [
        { row: 0, column: 0, content: { kind: "value", value: 1 }, expected: null },
        { row: 1, column: 0, content: { kind: "value", value: 2 }, expected: null },
        { row: 2, column: 0, content: { kind: "value", value: " +5%\nè <b> 😀 " }, expected: null },
        ...FORMULAS.map(([, formula, value], row) => ({
          row,
          column: 1,
          content: { kind: "formula", formula, value } as const,
          expected: null,
        })),
      ],
    },
  ]);
  return host;
}

describeWithLibreOffice("LibreOffice gives a second opinion", () => {
  it("calculates each formula and does not believe what is stored", async () => {
    const sheet = sheetNamed(await recalculate(await (await book()).save()), "Piano");
    for (const [row, [name, , , expected]] of FORMULAS.entries()) {
      const found = sheet?.rows[row]?.[1]?.value;
      if (typeof expected === "number") expect(found).toBeCloseTo(expected, 12);
      else expect([name, found]).toEqual([name, expected]);
    }
  });

  it("opens a workbook for a person as it is by itself set: what is stored is believed, one after the other", async () => {
    const bytes = await (await book()).save();
    for (const recalculates of [false, true, false]) {
      const way = { from: "xlsx", to: "xlsx", recalculates, changes: [] } as const;
      const sheet = sheetNamed(readSnapshot(readZip(await throughOffice(bytes, way)), true), "Piano");
      expect(sheet?.rows[0]?.[1]?.value).toBe(recalculates ? 3 : 99);
    }
  });

  it("says what it cannot do, and goes on", async () => {
    const bytes = await (await book()).save();
    await expect(editedByHand(bytes, [{ do: "remove", sheet: "Non c’è" }])).rejects.toThrow("LibreOffice says");
    const renamed = await editedByHand(bytes, [{ do: "rename", sheet: "Piano", to: "Così “è”" }]);
    expect(readSnapshot(readZip(renamed), true).sheets.map(({ name }) => name)).toEqual(["Così “è”"]);
  });

  it("reads the same texts and numbers from our file as we do", async () => {
    const values = await valuesByLibreOffice(await (await book()).save());
    expect(values.Piano?.slice(0, 3).map(([first]) => first)).toEqual([1, 2, " +5%\nè <b> 😀 "]);
  });

  it("prints a sheet with every facet on the pages that its breaks ask for", async () => {
    const host = await book();
    await host.applyEdits(everyFacet("Prova"));
    const bytes = await host.save();
    expect(findFaults(bytes)).toEqual([]);
    const folder = mkdtempSync(join(tmpdir(), "cabina-pages-"));
    try {
      const pages = await toPdfPages(bytes, folder);
      expect(pages).toHaveLength(1 + 3);
      expect(pages.every((page) => statSync(page).size > 500)).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
