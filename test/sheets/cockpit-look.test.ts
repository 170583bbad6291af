/** Measures of text and pages: rows must be tall enough, pages must end where the core says. */

import { text } from "../../shared/sheets/look/cells";
import { pageBreaks, pageRoom } from "../../shared/sheets/look/pages";
import { STYLES } from "../../shared/sheets/look/styles";
import { columnRoom, rowHeight, shorten, splitTitle, textWidth, wrapText } from "../../shared/sheets/look/textMetrics";

const COCKPIT_WIDTHS = [7, 46, 8, 10.5, 12, 13, 14, 9.5, 11.5, 16.5, 11, 23.5];

describe("text metrics", () => {
  it.each([
    ["n. complessivo presenze sulla stampa della Camera anche con dati economici - statistici", 2],
    ["Carrara Città del Marmo", 1],
    ["", 1],
    ["a\nb", 2],
  ])("%s takes %d lines in the column of titles", (title, lines) => {
    expect(wrapText(title, columnRoom(46, 1), 9.5)).toHaveLength(lines);
  });

  it("loses no word when it wraps", () => {
    const title = "Importo totale riscossioni spontanee del Diritto Annuale anno 2016 (F24 e altre forme di pagamento)";
    expect(wrapText(title, 120, 9.5).join(" ")).toBe(title);
  });

  it("breaks a word that is longer than its column", () => {
    const lines = wrapText("x".repeat(60), 50, 10);
    expect(lines.join("")).toBe("x".repeat(60));
    for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(50);
  });

  it("gives bold letters more room", () => {
    expect(textWidth("Totale", 10, true)).toBeGreaterThan(textWidth("Totale", 10));
  });

  it("makes a row as tall as its tallest cell, and 18 points at least", () => {
    const long =
      "Promuovere e sostenere i processi occupazionali e d’incontro tra domanda e offerta di lavoro nonché la nascita di nuova imprenditorialità";
    expect(rowHeight({ 0: text("1.1", STYLES.code) }, COCKPIT_WIDTHS)).toBe(18);
    expect(rowHeight({ 1: text(long, STYLES.wrapped) }, COCKPIT_WIDTHS)).toBe(Math.ceil(3 * 9.5 * 1.22 + 6));
    expect(rowHeight({ 1: text(long, STYLES.text) }, COCKPIT_WIDTHS)).toBe(18);
  });

  it("shortens at a word and says so", () => {
    expect(shorten("uno due tre", 20)).toBe("uno due tre");
    expect(shorten("Tempo medio di lavorazione pratiche", 24)).toBe("Tempo medio di …");
    expect(shorten("Tempo medio (in giorni)", 18)).toBe("Tempo medio (in …");
  });

  it("splits a long title over two rows with six words on the second", () => {
    const title =
      "Favorire la valorizzazione e la promozione del territorio e la competitività delle imprese sui mercati";
    const [first, second] = splitTitle(title, 500, 14);
    expect(`${first} ${second}`).toBe(title);
    expect(second?.split(" ").length).toBeGreaterThanOrEqual(6);
    expect(splitTitle("Comunicazione", 500, 14)).toEqual(["Comunicazione"]);
  });
});

describe("pages", () => {
  it("has room for 636 points of rows at the cockpit's scale", () => {
    expect(Math.round(pageRoom(COCKPIT_WIDTHS))).toBe(636);
  });

  it("breaks where a block no longer fits, before a block that asks for it, and keeps a group whole when it fits a page", () => {
    const block = (height: number, more = {}) => ({ rows: 1, height, ...more });
    expect(pageBreaks([block(60), block(50)], 0, 100, 0)).toEqual([1]);
    expect(pageBreaks([block(10), block(10, { breakBefore: true })], 5, 100, 0)).toEqual([6]);
    expect(pageBreaks([block(50), block(30, { startsGroup: 60 }), block(30)], 0, 100, 0)).toEqual([1]);
    expect(pageBreaks([block(50), block(30, { startsGroup: 600 }), block(30)], 0, 100, 0)).toEqual([2]);
    expect(pageBreaks([block(60), block(30)], 0, 100, 20)).toEqual([1]);
  });
});
