/** A person decides about a finding in the built workbook: the decision counts at once, and lasts as long as the data do. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { withOutcomes } from "../../shared/sheets/findings/outcomes";
import { FINDINGS } from "../../shared/sheets/places";
import type { CellValue, Snapshot } from "../../shared/workbook/snapshot";
import { sheetNamed } from "../../shared/workbook/snapshot";
import { checkWorkbook } from "../../src/actions/checkWorkbook";
import { describeWithLibreOffice, recalculate } from "../oracles/libreoffice";
import { bytesOf, cabina, snapshotOf, type Typed, temporaryFolder, typeByHand } from "./workbench";

const folder = temporaryFolder();
const built = join(folder, "costruito.xlsx");
const SHEET = "Segnalazioni";
/** A part of the resources is more than their whole: € 10.000,00 of € 5.000,00. */
const FINDING = "part-over-whole/2.2.1";
const PART = { sheet: "Risorse", row: 12, column: 3 };

beforeAll(() => {
  cabina("sample", join(folder, "piano.xlsx"));
  expect(cabina("build", join(folder, "piano.xlsx"), "-o", built).status).toBe(0);
});

const rowOf = (book: Snapshot): number =>
  sheetNamed(book, SHEET)?.rows.findIndex((cells) => cells?.[FINDINGS.id]?.value === FINDING) ?? -1;

const cell = (book: Snapshot, column: keyof typeof FINDINGS): CellValue =>
  sheetNamed(book, SHEET)?.rows[rowOf(book)]?.[FINDINGS[column]]?.value ?? null;

/** Which findings are open, as the core judges them: the one at hand, and how many errors. */
function openIn(book: Snapshot): { readonly isOpen: boolean; readonly errors: number } {
  const checked = checkWorkbook(book, { wishes: {}, today: "2026-11-23" });
  if (!checked.ok) throw new Error(checked.problem.code);
  const open = withOutcomes(checked.value.findings, checked.value.own?.outcomes).filter((each) => each.open);
  return {
    isOpen: open.some(({ id }) => id === FINDING),
    errors: open.filter(({ severity }) => severity === "error").length,
  };
}

const said = (book: Snapshot): string => String(sheetNamed(book, SHEET)?.rows[1]?.[0]?.value);

async function typed(bytes: Uint8Array, ...cells: readonly Typed[]): Promise<string> {
  const path = join(folder, "a-mano.xlsx");
  writeFileSync(path, await typeByHand(bytes, cells));
  return path;
}

function rebuilt(path: string): Uint8Array {
  const out = join(folder, "ancora.xlsx");
  expect(cabina("build", path, "-o", out).status).toBe(0);
  return bytesOf(out);
}

describeWithLibreOffice("an accepted error", () => {
  it("leaves the counts, stays accepted through a build, and opens again when its cell says something else", async () => {
    const book = await snapshotOf(bytesOf(built));
    const { isOpen, errors } = openIn(book);
    expect(isOpen).toBe(true);
    const row = rowOf(book);
    const accepted = await typed(
      bytesOf(built),
      { sheet: SHEET, row, column: FINDINGS.outcome, value: "accettata" },
      { sheet: SHEET, row, column: FINDINGS.note, value: "sarà rettificato" },
    );
    expect(openIn(await snapshotOf(bytesOf(accepted)))).toEqual({ isOpen: false, errors: errors - 1 });
    expect(said(await recalculate(bytesOf(accepted)))).toContain(`errori ${errors - 1} `);

    const kept = rebuilt(accepted);
    expect(cell(await snapshotOf(kept), "note")).toBe("sarà rettificato");
    expect(said(await recalculate(kept))).toContain(`errori ${errors - 1} `);

    const reopened = rebuilt(await typed(kept, { ...PART, value: 12_000 }));
    const after = await snapshotOf(reopened);
    expect(openIn(after).isOpen).toBe(true);
    expect(cell(after, "todo")).toMatch(/^Riaperta: i dati sono cambiati dopo «accettata»/);
    expect([cell(after, "outcome"), cell(after, "note")]).toEqual(["accettata", "sarà rettificato"]);
    expect(said(await recalculate(reopened))).toContain(`errori ${openIn(after).errors} `);
  });
});
