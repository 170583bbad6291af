/** What a spreadsheet program leaves after a deletion, `#REF!` in our formulas: no number, never an error in a score. */
import { join } from "node:path";
import { FIRST_PAGE } from "../../shared/sheets/cockpit/pageOne";
import { STATES } from "../../shared/sheets/places";
import { isCellError, type Snapshot } from "../../shared/workbook/snapshot";
import { readZip } from "../../src/file/package/readZip";
import { writeZip } from "../../src/file/package/writeZip";
import { describeWithLibreOffice, recalculate } from "../oracles/libreoffice";
import { bytesOf, cabina, shownByCockpit, temporaryFolder } from "./workbench";

const folder = temporaryFolder();
const built = join(folder, "costruito.xlsx");

beforeAll(() => {
  cabina("sample", join(folder, "piano.xlsx"));
  expect(cabina("build", join(folder, "piano.xlsx"), "-o", built).status).toBe(0);
});

/** The workbook with every reference that the pattern finds broken, as a program breaks it when its cells are deleted. */
function broken(reference: RegExp): Uint8Array {
  const parts = new Map(readZip(bytesOf(built)));
  let count = 0;
  for (const [name, bytes] of parts) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    const text = new TextDecoder().decode(bytes).replace(/<f[^>]*>[^<]*<\/f>/g, (formula) =>
      formula.replace(reference, () => {
        count++;
        return "#REF!";
      }),
    );
    parts.set(name, new TextEncoder().encode(text));
  }
  expect(count).toBeGreaterThan(0);
  return writeZip(parts);
}

/** Cells with errors on the cockpit's visible columns, by address. */
function errorsOn(book: Snapshot, name: string): string[] {
  const sheet = book.sheets.find((each) => each.name === name);
  return (sheet?.rows ?? []).flatMap((cells, row) =>
    (cells ?? [])
      .slice(0, 12)
      .flatMap((cell, column) => (isCellError(cell?.value) ? [`R${row + 1}C${column + 1}`] : [])),
  );
}

describeWithLibreOffice("after a deletion", () => {
  it("of the plan's row of an indicator, its row shows da rileggere and the others their numbers", async () => {
    const book = await recalculate(
      broken(/('Cruscotto strategico'|&apos;Cruscotto strategico&apos;|&#39;Cruscotto strategico&#39;)!\$[A-Z]+\$8\b/g),
    );
    const shown = shownByCockpit(book);
    const reread = [...shown].filter(([, row]) => row.state === STATES.reread).map(([id]) => id);
    expect(reread).toEqual(["2016/1.1.1/1"]);
    expect(shown.get("2016/1.2.1/1")?.state).toBe(STATES.measured);
    expect(typeof shown.get("2016")?.achievement).toBe("number");
    expect(errorsOn(book, "Cruscotto")).toEqual([]);
  });

  it("of a programme sheet, its indicators show no number and the rest of the cockpit still adds up", async () => {
    const book = await recalculate(
      broken(
        /('1\.1\.1 [^']*'|&apos;1\.1\.1 [^&]*&apos;|&#39;1\.1\.1 [^&]*&#39;)!\$[A-Z]+(\$\d+)?(:\$[A-Z]+(\$\d+)?)?/g,
      ),
    );
    const shown = shownByCockpit(book);
    expect(shown.get("2016/1.1.1/1")).toMatchObject({ achievement: "–" });
    expect(shown.get("2016/1.2.1/1")?.state).toBe(STATES.measured);
    expect(typeof shown.get("2016")?.achievement).toBe("number");
    expect(errorsOn(book, "Cruscotto")).toEqual([]);
  });

  it("of the list of findings, the cockpit's first page says nothing of it and shows no error", async () => {
    const book = await recalculate(broken(/Segnalazioni!\$[A-Z]+(:\$[A-Z]+)?/g));
    const line = book.sheets.find(({ name }) => name === "Cruscotto")?.rows[FIRST_PAGE.needsPerson]?.[0]?.value;
    expect(line).toBe("Nessuna riga da rileggere");
    expect(typeof shownByCockpit(book).get("2016")?.achievement).toBe("number");
    expect(errorsOn(book, "Cruscotto")).toEqual([]);
  });
});
