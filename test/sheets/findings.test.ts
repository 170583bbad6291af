/** *Segnalazioni*: what is written for a finding, and what a refresh does to rows that stand already. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FIRST_PAGE } from "../../shared/sheets/cockpit/pageOne";
import { FINDINGS } from "../../shared/sheets/places";
import { readOwnSheets } from "../../shared/sheets/readBack/readOwnSheets";
import { cellAt } from "../../shared/workbook/address";
import {
  build,
  countsOf,
  docOf,
  finding,
  laidOut,
  type RefreshedBook,
  refresh,
  rowOf,
  SHEET,
  sheetOf,
  shown,
  start,
  type,
} from "./findingsBook";
import { gridOf } from "./programmeGrid";
import { typedInto } from "./readBackSnapshot";

jest.mock("../../shared/text/findings", () => ({
  tellFinding: ({ data }: { data: object }) => ({ name: "Prova", ...data }),
}));

const three = [finding("a"), finding("b", "warning"), finding("c", "info")];

describe("the list of findings", () => {
  it.each(["it", "en"] as const)("is as drawn (%s)", (language) => {
    const at = cellAt("Piano d'esempio", 4, 6);
    const cells = [at, cellAt("Piano d'esempio", 5, 6), cellAt("Piano d'esempio", 6, 6)];
    const found = [
      finding("a", "error", { message: "'Piano d''esempio'!G5: «due» non è un target." }, { cells }),
      finding("b", "error", { message: "=SOMMA(A1) sta in una cella.", todo: "+ Cancellare." }),
      finding("c", "warning", {}, { cells: cells.slice(0, 2) }),
      finding("d", "info", { message: "Questa riga è molto lunga. ".repeat(12) }),
    ];
    const grid = gridOf(docOf(refresh(start, found, language)), 7);
    const path = join(__dirname, "goldens", `findings-${language}.md`);
    if (process.env.UPDATE_GOLDENS !== undefined) writeFileSync(path, grid);
    expect(grid).toBe(readFileSync(path, "utf8"));
  });

  it("says when there is nothing, and lets nothing be chosen", () => {
    const doc = docOf(refresh(start, []));
    expect(countsOf(refresh(start, []))).toBe(
      "Nessuna segnalazione: i controlli non hanno trovato nulla da correggere.",
    );
    expect(doc.validations).toEqual([]);
    expect(doc.conditionals).toEqual([]);
  });

  it("stands between the programmes and the rules", () => {
    const { docs } = refresh(start, three);
    expect(docs.map(({ key }) => key)).toEqual(["cockpit", "index", "programme:1.1.1", "findings", "rules", "ledger"]);
  });

  it("gives way to a sheet of the user's", () => {
    const taken = { sheets: [...start.sheets, { ...start.sheets[0]!, name: "segnalazioni", rows: [] }] };
    expect(docOf(refresh(taken, three)).name).toBe("Segnalazioni (Cabina)");
    expect(docOf(refresh(start, three, "en")).name).toBe("Findings");
  });

  it("is counted on the first page of the cockpit, as the core judges it", () => {
    const line = (refreshed: RefreshedBook): unknown => {
      const content = refreshed.docs[0]?.rows[FIRST_PAGE.needsPerson]?.cells[0]?.content;
      return content?.kind === "formula" ? content.value : undefined;
    };
    const book = build(three);
    expect(line(refresh(start, three))).toBe(
      "Nessuna riga da rileggere   ■ errori 1   ▲ avvisi 1   (vedi Segnalazioni)",
    );
    expect(line(refresh(start, three, "en"))).toBe("No row to read again   ■ errors 1   ▲ warnings 1   (see Findings)");
    expect(line(refresh(type(book, "a", "outcome", "accettata"), three))).toContain("■ errori 0   ▲ avvisi 1");
    expect(line(refresh(start, three.slice(2)))).toBe("Nessuna riga da rileggere");
  });

  it("links the cell to look at first", () => {
    const at = cellAt("Piano d'esempio", 7, 2);
    const doc = docOf(refresh(start, [finding("a", "error", {}, { at, cells: [at] })]));
    expect(doc.rows[5]?.cells[FINDINGS.where]?.link).toEqual(at);
  });

  it("keeps a row small whatever a cell holds", () => {
    const doc = docOf(refresh(start, [finding("a", "error", { message: "parola ".repeat(9000) })]));
    const content = doc.rows[5]?.cells[FINDINGS.what]?.content;
    expect(content?.kind === "value" && String(content.value).length).toBeLessThanOrEqual(500);
    expect(doc.rows[5]?.height).toBeLessThan(200);
  });

  it("holds five hundred, each in its row", () => {
    const many = Array.from({ length: 500 }, (_, place) => finding(`n${place}`, place < 9 ? "error" : "warning"));
    const book = build(many);
    const again = refresh(book, many);
    expect(many.map(({ key }) => rowOf(book, key))).toEqual(many.map((_, place) => 5 + place));
    expect(again.edits).toEqual([]);
    expect(countsOf(again)).toBe("Aperte 500 su 500:  ■ errori 9   ▲ avvisi 491   ○ note 0");
  });
});

describe("a refresh of the list", () => {
  it("a second time writes nothing", () => {
    expect(refresh(build(three), three).edits).toEqual([]);
  });

  it("writes nothing either where people wrote beside, below and in between the lines", () => {
    let book = type(build(three), "b", FINDINGS.open + 2, "sentito il dirigente");
    book = typedInto(book, SHEET, 20, 2, "Il responsabile");
    expect(refresh(book, three).edits).toEqual([]);
  });

  it("adds a new finding below, with its look, its list and its link; rows above keep theirs", () => {
    const book = build(three);
    const { edits, after } = refresh(book, [finding("new"), ...three]);
    expect(rowOf(after, "new")).toBe(8);
    expect(three.map(({ key }) => rowOf(after, key))).toEqual([5, 6, 7]);
    expect(shown(after, "new", "number")).toBe(4);
    const on = edits.filter((edit) => edit.kind !== "activate" && edit.sheet === SHEET);
    expect(on.map(({ kind }) => kind)).toEqual([
      "writeCells",
      "showValues",
      "styleCells",
      "setRows",
      "setValidations",
      "setLinks",
      "setPrint",
    ]);
    const styled = on.flatMap((edit) => (edit.kind === "styleCells" ? edit.areas.map(({ top }) => top) : []));
    expect(new Set(styled)).toEqual(new Set([8]));
    expect(on.find(({ kind }) => kind === "setRows")).toMatchObject({ rows: [{ row: 8, hidden: false }] });
    expect(on.find(({ kind }) => kind === "setLinks")).toMatchObject({ links: [{ row: 8 }], keep: true });
    expect(on.find(({ kind }) => kind === "setValidations")).toMatchObject({ validations: [{ top: 5, bottom: 8 }] });
  });

  it("never puts a new finding where somebody wrote below the list", () => {
    const book = typedInto(build(three), SHEET, 9, 2, "Il responsabile");
    const { after } = refresh(book, [...three, finding("x"), finding("y"), finding("z")]);
    expect(["x", "y", "z"].map((key) => rowOf(after, key))).toEqual([8, 10, 11]);
    expect(sheetOf(after).rows[9]?.[2]?.value).toBe("Il responsabile");
  });

  it("rewrites a sentence that changed, in its row", () => {
    const { after, edits } = refresh(build(three), [finding("a", "warning", { message: "Altro." }), ...three.slice(1)]);
    expect(shown(after, "a", "what")).toBe("Altro.");
    expect(shown(after, "a", "gravity")).toBe("▲ avviso");
    expect(edits.some(({ kind }) => kind === "styleCells")).toBe(false);
  });

  it("hides a row whose finding is gone and that nobody touched, and shows it again when it returns", () => {
    const gone = refresh(build(three), three.slice(1));
    expect(docOf(gone).rows[5]).toMatchObject({ id: "made-up/a", hidden: true });
    expect(sheetOf(gone.after).hiddenRows).toEqual([5]);
    expect(countsOf(gone)).toBe("Aperte 2 su 2:  ■ errori 0   ▲ avvisi 1   ○ note 1");
    const back = refresh(gone.after, three).after;
    expect(sheetOf(back).hiddenRows).toEqual([]);
    expect(shown(back, "a", "gravity")).toBe("■ errore");
    expect(rowOf(back, "a")).toBe(5);
  });

  it.each([
    ["an outcome", "outcome"],
    ["a note", "note"],
    ["a word beside", FINDINGS.open + 1],
  ] as const)("keeps a row with %s in sight as resolved", (_, column) => {
    const gone = refresh(type(build(three), "a", column, "da correggere"), three.slice(1));
    const { after } = gone;
    expect(sheetOf(after).hiddenRows).toEqual([]);
    expect(shown(after, "a", "gravity")).toBe("● risolta");
    expect(shown(after, "a", "what")).toBe("Che cosa non va.");
    expect(laidOut(gone, "a", "open")).toBe(0);
    expect(shown(after, "a", column)).toBe("da correggere");
    expect(refresh(after, three.slice(1)).edits).toEqual([]);
  });

  it("follows rows that were sorted and rows that were put in between or above", () => {
    const book = type(type(build(three), "a", "note", "uno"), "c", FINDINGS.open + 1, "tre");
    const rows = [...sheetOf(book).rows];
    const [one, two, last] = rows.slice(5, 8);
    const moved = [undefined, ...rows.slice(0, 5), last, [{ value: "mia riga" }], one, two];
    const sheets = book.sheets.map((sheet) => (sheet.name === SHEET ? { ...sheet, rows: moved } : sheet));
    const after = refresh({ sheets }, [...three, finding("x")]).after;
    expect(["c", "a", "b", "x"].map((key) => rowOf(after, key))).toEqual([6, 8, 9, 10]);
    expect(shown(after, "a", "note")).toBe("uno");
    expect(shown(after, "c", FINDINGS.open + 1)).toBe("tre");
    expect(sheetOf(after).rows[7]?.[0]?.value).toBe("mia riga");
    expect(docOf(refresh(after, three)).freeze.rows).toBe(6);
    expect(refresh(after, [...three, finding("x")]).edits).toEqual([]);
  });

  it("a row that was copied counts once, and the copy is left to its person", () => {
    const book = type(build(three), "a", "note", "uno");
    const rows = [...sheetOf(book).rows];
    rows[8] = rows[5];
    const sheets = book.sheets.map((sheet) => (sheet.name === SHEET ? { ...sheet, rows } : sheet));
    const { after } = refresh({ sheets }, three);
    expect(sheetOf(after).rows[8]?.[FINDINGS.note]?.value).toBe("uno");
    expect(sheetOf(after).rows[8]?.[FINDINGS.open]).toBeUndefined();
    expect(sheetOf(after).rows[5]?.[FINDINGS.id]?.value).toBe("made-up/a");
    expect(refresh(after, three).edits).toEqual([]);
  });

  it("a row that was deleted comes back below as a new one; a heading that was deleted does not", () => {
    const book = build(three);
    const rows = sheetOf(book).rows.filter((_, row) => row !== 2 && row !== 6);
    const sheets = book.sheets.map((sheet) => (sheet.name === SHEET ? { ...sheet, rows } : sheet));
    const { after } = refresh({ sheets }, three);
    expect(["a", "c", "b"].map((key) => rowOf(after, key))).toEqual([4, 5, 6]);
    expect(sheetOf(after).rows.some((cells) => cells?.[FINDINGS.id]?.value === "#checked")).toBe(false);
    expect(refresh(after, three).edits).toEqual([]);
  });

  it("a workbook built without the list gets it", () => {
    const book = build(three);
    const without = { sheets: book.sheets.filter(({ name }) => name !== SHEET) };
    const { edits, after } = refresh(without, three);
    expect(edits[0]).toMatchObject({ kind: "addSheet", sheet: SHEET });
    expect(readOwnSheets(after)?.names.findings).toBe(SHEET);
    expect(refresh(after, three).edits).toEqual([]);
  });
});
