/** *Segnalazioni* in a real file: rows that come later look like the first ones, and LibreOffice counts what is open. */
import type { Finding } from "../../shared/check/finding";
import { FIRST_PAGE } from "../../shared/sheets/cockpit/pageOne";
import { FINDINGS } from "../../shared/sheets/places";
import { cellAt } from "../../shared/workbook/address";
import type { Edit } from "../../shared/workbook/edit";
import { isCellError, type Snapshot } from "../../shared/workbook/snapshot";
import { emptyWorkbook } from "../../src/file/emptyWorkbook";
import type { FileHost } from "../../src/file/fileHost";
import { readZip } from "../../src/file/package/readZip";
import { describeWithLibreOffice, recalculate } from "../oracles/libreoffice";
import { findFaults } from "../oracles/xlsxValid";
import { finding, refresh, rowOf, SHEET, sheetOf, start } from "./findingsBook";

jest.mock("../../shared/text/findings", () => ({
  tellFinding: ({ data }: { data: object }) => ({ name: "Prova", ...data }),
}));

const PLAN = start.sheets[0]?.name ?? "";
const at = (row: number) => cellAt(PLAN, row, 6);
const five = [
  finding("a", "error", {}, { at: at(4) }),
  finding("b", "error", { message: "=1+1" }, { at: at(5) }),
  finding("c", "warning", { message: "@SUM(A1)" }, { at: at(6) }),
  finding("d", "warning", { message: "-1" }, { at: at(7) }),
  finding("e", "info", { message: "+39 0585" }, { at: at(8) }),
];

/** A file with the user's sheet and Cabina's. */
async function bookOf(findings: readonly Finding[]): Promise<FileHost> {
  const host = await emptyWorkbook();
  await apply(host, [{ kind: "addSheet", sheet: PLAN, hidden: false }]);
  await apply(host, [
    {
      kind: "writeCells",
      sheet: PLAN,
      cells: (start.sheets[0]?.rows ?? []).flatMap((line, row) =>
        (line ?? []).flatMap((cell, column) =>
          cell === undefined || cell.value === null || isCellError(cell.value)
            ? []
            : [{ row, column, content: { kind: "value", value: cell.value } as const, expected: null }],
        ),
      ),
    },
  ]);
  await again(host, findings);
  return host;
}

async function apply(host: FileHost, edits: readonly Edit[]): Promise<void> {
  expect((await host.applyEdits(edits)).kind).toBe("applied");
}

async function again(host: FileHost, findings: readonly Finding[]): Promise<readonly Edit[]> {
  const { edits } = refresh(await host.readWorkbook(), findings);
  await apply(host, edits);
  return edits;
}

async function typed(host: FileHost, key: string, column: number, value: string): Promise<void> {
  const book = await host.readWorkbook();
  const row = rowOf(book, key);
  const expected = sheetOf(book).rows[row]?.[column]?.value ?? null;
  await apply(host, [
    { kind: "writeCells", sheet: SHEET, cells: [{ row, column, content: { kind: "value", value }, expected }] },
  ]);
}

const xmlOf = async (host: FileHost): Promise<string> => {
  const parts = readZip(await host.save());
  const workbook = new TextDecoder().decode(parts.get("xl/workbook.xml"));
  const names = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
  return new TextDecoder().decode(parts.get(`xl/worksheets/sheet${names.indexOf(SHEET) + 1}.xml`));
};

/** The style numbers of a row's cells. */
const stylesOf = (xml: string, row: number): string[] =>
  [..."ABCDEFG"].map((letter) => new RegExp(`<c r="${letter}${row + 1}"[^>]* s="(\\d+)"`).exec(xml)?.[1] ?? "none");

describe("a list that grows in a file", () => {
  it("writes nothing when read back", async () => {
    const host = await bookOf(five);
    expect(await again(host, five)).toEqual([]);
  });

  it("gives a later row the look, the list, the link and the height of the first ones", async () => {
    const host = await bookOf(five.slice(0, 3));
    await typed(host, "a", FINDINGS.note, "mia nota");
    await again(host, five);
    const xml = await xmlOf(host);
    expect(findFaults(await host.save())).toEqual([]);
    expect(stylesOf(xml, 9)).toEqual(stylesOf(xml, 5));
    expect(stylesOf(xml, 9)).not.toContain("none");
    expect([...xml.matchAll(/<hyperlink ref="D(\d+)"/g)].map(([, row]) => row)).toEqual(["6", "7", "8", "9", "10"]);
    expect(xml).toMatch(/<dataValidation [^>]*sqref="F6:F10"/);
    expect(xml.match(/<dataValidation /g)).toHaveLength(1);
    expect(xml).toMatch(/<row r="10"[^>]* ht="\d+/);
    expect(
      new Set([...xml.matchAll(/<conditionalFormatting sqref="[A-Z]6:[A-Z](\d+)"/g)].map(([, row]) => row)),
    ).toEqual(new Set(["3000"]));
    expect(await again(host, five)).toEqual([]);
    expect(sheetOf(await host.readWorkbook()).rows[5]?.[FINDINGS.note]?.value).toBe("mia nota");
  });

  it("keeps the look that a person gave a row while others come", async () => {
    const host = await bookOf(five.slice(0, 3));
    await apply(host, [
      {
        kind: "styleCells",
        sheet: SHEET,
        areas: [{ top: 5, bottom: 5, left: 0, right: 6, style: { fill: "#00FF00" } }],
      },
    ]);
    const before = stylesOf(await xmlOf(host), 5);
    await again(host, five);
    expect(stylesOf(await xmlOf(host), 5)).toEqual(before);
  });

  it("writes texts that look like formulas as text", async () => {
    const book = await (await bookOf(five)).readWorkbook();
    expect(five.slice(1).map(({ key }) => sheetOf(book).rows[rowOf(book, key)]?.[FINDINGS.what])).toEqual(
      ["=1+1", "@SUM(A1)", "-1", "+39 0585"].map((value) => ({ value })),
    );
  });

  it("hides the rows of findings that are gone, and shows them when they are back, each with one link", async () => {
    const host = await bookOf(five);
    await again(host, []);
    const xml = await xmlOf(host);
    expect(xml.match(/<row [^>]*hidden="1"/g)).toHaveLength(5);
    expect(findFaults(await host.save())).toEqual([]);
    expect(await again(host, [])).toEqual([]);
    await again(host, five);
    expect((await xmlOf(host)).match(/<hyperlink /g)).toHaveLength(5);
  });
});

describeWithLibreOffice("the list recalculated by LibreOffice", () => {
  const counts = (book: Snapshot) => sheetOf(book).rows[1]?.[0]?.value;
  const firstPage = (book: Snapshot) => sheetOf(book, "Cruscotto").rows[FIRST_PAGE.needsPerson]?.[0]?.value;
  const openOf = (book: Snapshot) =>
    sheetOf(book)
      .rows.slice(5)
      .map((cells) => cells?.[FINDINGS.open]?.value);

  it("counts what is open right after outcomes are typed, in either language, and reopens what changed", async () => {
    const host = await bookOf(five);
    expect(counts(await recalculate(await host.save()))).toBe("Aperte 5 su 5:  ■ errori 2   ▲ avvisi 2   ○ note 1");
    await typed(host, "a", FINDINGS.outcome, "accettata");
    await typed(host, "b", FINDINGS.outcome, "da correggere");
    await typed(host, "c", FINDINGS.outcome, "Not an error");
    await typed(host, "e", FINDINGS.outcome, "confermata");
    const now = await recalculate(await host.save());
    expect(counts(now)).toBe("Aperte 2 su 5:  ■ errori 1   ▲ avvisi 1   ○ note 0");
    expect(openOf(now)).toEqual([0, 1, 0, 1, 0]);
    expect(firstPage(now)).toBe("Nessuna riga da rileggere   ■ errori 1   ▲ avvisi 1   (vedi Segnalazioni)");
    await again(host, five);
    const other = [finding("a", "error", { found: 2 }, { at: at(4) }), ...five.slice(1, 4)];
    await again(host, other);
    const reopened = await recalculate(await host.save());
    expect(openOf(reopened)).toEqual([1, 1, 0, 1, 0]);
    expect(counts(reopened)).toBe("Aperte 3 su 4:  ■ errori 2   ▲ avvisi 1   ○ note 0");
    await typed(host, "a", FINDINGS.outcome, "confermata");
    expect(openOf(await recalculate(await host.save()))).toEqual([0, 1, 0, 1, 0]);
  });

  it("shows no error anywhere, full or empty", async () => {
    for (const findings of [five, []]) {
      const book = await recalculate(await (await bookOf(findings)).save());
      expect(sheetOf(book).rows.flatMap((cells) => (cells ?? []).filter((cell) => isCellError(cell?.value)))).toEqual(
        [],
      );
    }
    const empty = await recalculate(await (await bookOf([])).save());
    expect(firstPage(empty)).toBe("Nessuna riga da rileggere");
    expect(counts(empty)).toBe("Nessuna segnalazione: i controlli non hanno trovato nulla da correggere.");
  });
});
