/** What is a code before a title, and what only looks like one. */
import { readCode, readCodeCell } from "../../shared/recognise/codes";
import type { SnapshotCell } from "../../shared/workbook/snapshot";

describe("A code is read from", () => {
  it.each<[string, string, number, string]>([
    ["1.1 Consolidare il ruolo", "1.1", 2, "Consolidare il ruolo"],
    ["  3.1  Promuovere", "3.1", 2, "Promuovere"],
    ["1.1.1 Produrre", "1.1.1", 3, "Produrre"],
    ["1.1.1. Produrre", "1.1.1", 3, "Produrre"],
    ["1.1.1) Produrre", "1.1.1", 3, "Produrre"],
    ["1.1.1: Produrre", "1.1.1", 3, "Produrre"],
    ["1.1.1 - Produrre", "1.1.1", 3, "Produrre"],
    ["1.1.1 – Produrre", "1.1.1", 3, "Produrre"],
    ["1.1.1Produrre", "1.1.1", 3, "Produrre"],
    ["1.1.1\nProdurre", "1.1.1", 3, "Produrre"],
    ["Programma 1.1.1: Produrre", "1.1.1", 3, "Produrre"],
    ["PROGRAMMA  3.1.1:  Rafforzare", "3.1.1", 3, "Rafforzare"],
    ["OS 1.1 - Consolidare", "1.1", 2, "Consolidare"],
    ["OS1.1 Consolidare", "1.1", 2, "Consolidare"],
    ["Linea strategica 1.2: Assicurare", "1.2", 2, "Assicurare"],
    ["Obiettivo strategico 2.1 – Valore", "2.1", 2, "Valore"],
    ["Objective 2.1: Value", "2.1", 2, "Value"],
    ["1.1.1.1 Numero di presenze", "1.1.1.1", 4, "Numero di presenze"],
    ["12.10.3 Lungo", "12.10.3", 3, "Lungo"],
    ["1.1.1", "1.1.1", 3, ""],
    ["AS 1 - Cabina di regia", "1", 1, "Cabina di regia"],
    ["Obiettivo  3: Promuovere", "3", 1, "Promuovere"],
    ["Area strategica 2) Valore", "2", 1, "Valore"],
  ])("%j", (text, code, parts, rest) => {
    expect(readCode(text)).toMatchObject({ code, parts, rest });
  });

  it.each(["Indicatore 1.1.1 Presenze", "Ind. 1.1.1: Presenze", "KPI 3 Presenze"])("%j, an indicator's", (text) => {
    expect(readCode(text)?.named).toBe("indicator");
  });

  it.each([
    "",
    "Consolidare",
    "2.500 imprese",
    "2.5% di pratiche",
    "1,5 giorni",
    "80 conciliazioni",
    "1) N. incontri",
    "10-15 gg",
    "31.12.2016",
    "31/12/2016",
    "N. 3 report",
    "n. 1.1.1",
    "100.000,00",
    "Target 2016",
    "Obiettivo 2016",
    "032 / 002",
    "1.234.567 visite",
    "DLgs n.33/2013",
    "1.1/2 giorni",
  ])("but not from %j", (text) => {
    expect(readCode(text)).toBeUndefined();
  });

  it.each<[SnapshotCell, string | undefined]>([
    [{ value: "1.1.1" }, "1.1.1"],
    [{ value: 1.1 }, "1.1"],
    [{ value: 1.1, format: "0.00" }, "1.10"],
    [{ value: 2 }, "2"],
    [{ value: "2." }, "2"],
    [{ value: 0.84 }, undefined],
    [{ value: 4.6, format: "0%" }, undefined],
    [{ value: 42735.5, format: "dd/mm/yyyy" }, undefined],
    [{ value: true }, undefined],
    [{ value: { error: "#REF!" } }, undefined],
  ])("a cell of a code column: %j", (cell, code) => {
    expect(readCodeCell(cell)?.code).toBe(code);
  });
});
