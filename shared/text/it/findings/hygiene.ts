/** Le frasi delle regole sulla tenuta del foglio di calcolo. */
import type { FormulasFound } from "../../../check/formulasFound";
import type { BadSettings } from "../../../check/rules/hygiene/badSettings";
import type { CircularFormula } from "../../../check/rules/hygiene/circularFormula";
import type { ConstantOverFormula } from "../../../check/rules/hygiene/constantOverFormula";
import type { ErrorCells } from "../../../check/rules/hygiene/errorCells";
import type { FormulaLikeText } from "../../../check/rules/hygiene/formulaLikeText";
import type { FormulaWithoutValue } from "../../../check/rules/hygiene/formulaWithoutValue";
import type { HiddenRows } from "../../../check/rules/hygiene/hiddenRows";
import type { HiddenSheet } from "../../../check/rules/hygiene/hiddenSheet";
import type { LongSheetName } from "../../../check/rules/hygiene/longSheetName";
import type { MergedCells } from "../../../check/rules/hygiene/mergedCells";
import type { SheetNotRead } from "../../../check/rules/hygiene/sheetNotRead";
import type { SpacesInCode } from "../../../check/rules/hygiene/spacesInCode";
import type { WeightAsText } from "../../../check/rules/hygiene/weightAsText";
import type { FindingText, FindingTexts } from "../../findingText";

const andOthers = (cells: number): string =>
  cells === 1 ? "" : cells === 2 ? " (e un'altra cella)" : ` (e altre ${cells - 1} celle)`;

const badSettings: FindingText<BadSettings> = {
  name: "Regola di calcolo non valida",
  why: "La cella contiene qualcosa che l'impostazione non può essere: al suo posto vale il valore predefinito, e il punteggio può essere diverso da quello voluto.",
  message: (cell, { setting, text }) =>
    `${cell}: «${text}» non è un valore ammesso${setting === "" ? "" : ` per «${setting}»`}; vale il valore predefinito.`,
  todo: () => "Scrivere un valore ammesso, come spiega la nota accanto, oppure svuotare la cella.",
};

const errors: FindingText<ErrorCells> = {
  name: "Celle in errore",
  why: "Una cella in errore non ha un valore: l'indicatore che ne dipende resta fuori dal punteggio, e le somme che la comprendono sono in errore anch'esse.",
  message: (cell, { error, cells }) => `${cell}: la cella mostra l'errore ${error}${andOthers(cells)}.`,
  todo: ({ scored }) =>
    scored
      ? "Correggere la formula o scrivere il valore: da qui dipende il punteggio."
      : "Correggere la formula o svuotare la cella.",
};

const withoutValue: FindingText<FormulaWithoutValue> = {
  name: "Formule senza valore",
  why: "Il file contiene la formula ma non il suo risultato: Cabina legge solo valori calcolati, quindi qui non legge niente.",
  message: (cell, { formula, cells }) =>
    `${cell}: la formula «=${formula}» non ha un valore calcolato${andOthers(cells)}.`,
  todo: () => "Aprire il file in Excel o LibreOffice, lasciarlo ricalcolare e salvarlo.",
};

const circular: FindingText<CircularFormula> = {
  name: "Riferimento circolare",
  why: "Una formula che dipende da se stessa dà zero o un valore vecchio, e quello viene letto.",
  message: (cell, { formula, cells }) =>
    cells === 1
      ? `${cell}: la formula «=${formula}» comprende la propria cella.`
      : `${cell}: la formula «=${formula}» dipende da se stessa attraverso altre ${cells - 1}.`,
  todo: () => "Togliere dalla formula il riferimento che torna alla cella stessa.",
};

const external: FindingText<FormulasFound> = {
  name: "Valore preso da un altro file",
  why: "Se l'altro file cambia o non si trova, qui resta l'ultimo valore salvato, e quello viene letto.",
  message: (cell, { formula, cells }) =>
    `${cell}: la formula «=${formula}» prende il valore da un altro file${andOthers(cells)}; conta l'ultimo valore salvato.`,
  todo: () => "Controllare il valore e, a dati definitivi, scriverlo al posto della formula.",
};

const volatile: FindingText<FormulasFound> = {
  name: "Valore che cambia da solo",
  why: "Una formula con la data di oggi o un numero casuale cambia a ogni apertura: lo stesso piano avrebbe domani un altro punteggio.",
  message: (cell, { formula, cells }) =>
    `${cell}: la formula «=${formula}» dà ogni volta un valore diverso${andOthers(cells)}.`,
  todo: () => "Scrivere al posto della formula il giorno o il numero fisso.",
};

const constant: FindingText<ConstantOverFormula> = {
  name: "Numero scritto sopra una formula",
  why: "Le celle vicine sono calcolate e questa no: se i dati cambiano, questa resta indietro.",
  message: (cell, { text, formula, formulas }) =>
    `${cell}: qui c'è il numero «${text}», mentre altre ${formulas} celle dello stesso tipo sono calcolate con formule come «=${formula}».`,
  todo: () => "Copiare la formula da una cella vicina, oppure accettare la segnalazione se il numero è voluto.",
};

const hiddenSheetText: FindingText<HiddenSheet> = {
  name: "Foglio nascosto che fa parte del piano",
  why: "I dati del foglio contano anche se nessuno li vede.",
  message: (cell, { sheet }) => `${cell}: il foglio «${sheet}» è nascosto ma il piano viene letto anche da qui.`,
  todo: () => "Mostrare il foglio, oppure eliminarlo se non fa parte del piano.",
};

const SHOWN_ROWS = 10;
const list = (rows: readonly number[]): string =>
  rows.length > SHOWN_ROWS
    ? `${rows.slice(0, SHOWN_ROWS).join(", ")} e altre ${rows.length - SHOWN_ROWS}`
    : rows.join(", ");

const hiddenRowsText: FindingText<HiddenRows> = {
  name: "Righe nascoste che fanno parte del piano",
  why: "I dati delle righe nascoste o filtrate contano anche se nessuno li vede.",
  message: (cell, { rows }) =>
    rows.length === 1
      ? `${cell}: la riga ${list(rows)} è nascosta, ma i suoi dati contano.`
      : `${cell}: le righe ${list(rows)} sono nascoste, ma i loro dati contano.`,
  todo: () => "Mostrare le righe o togliere il filtro, ed eliminare quelle che non fanno parte del piano.",
};

const merged: FindingText<MergedCells> = {
  name: "Celle unite nella tabella",
  why: "Di un'unione solo la prima cella ha un valore: le altre righe o colonne restano vuote, e ordinare o filtrare la tabella non si può.",
  message: (cell, { merges, shared }) =>
    shared
      ? `${cell}: più indicatori hanno in comune una cella unita di pesi, target o risultati${merges === 1 ? "" : ` (${merges} unioni)`}; il valore conta solo per il primo.`
      : `${cell}: sulle righe degli indicatori ci sono celle unite${merges === 1 ? "" : ` (${merges} unioni)`}.`,
  todo: ({ shared }) =>
    shared
      ? "Dividere le celle e scrivere il valore di ciascun indicatore sulla sua riga."
      : "Dividere le celle e scrivere un valore in ciascuna, se può servire.",
};

const notRead: FindingText<SheetNotRead> = {
  name: "Foglio molto grande non letto",
  why: "Di un foglio molto grande si guarda solo l'inizio: se più sotto c'è una parte del piano, manca.",
  message: (cell, { sheet }) =>
    `${cell}: del foglio «${sheet}», molto grande, è stato guardato solo l'inizio, e lì non c'è il piano; il resto è saltato.`,
  todo: () => "Se il foglio contiene una parte del piano, spostarla in un foglio a parte.",
};

const longName: FindingText<LongSheetName> = {
  name: "Nome di foglio troppo lungo",
  why: "Excel ammette 31 caratteri: un file con un nome più lungo si apre con una riparazione, e i riferimenti al foglio si rompono.",
  message: (cell, { sheet, length }) =>
    `${cell}: il nome del foglio «${sheet}» ha ${length} caratteri; il limite è 31.`,
  todo: () => "Rinominare il foglio con un nome di al massimo 31 caratteri.",
};

const weightText: FindingText<WeightAsText> = {
  name: "Pesi scritti come testo",
  why: "Il peso viene letto lo stesso, ma le somme del foglio di calcolo non lo contano.",
  message: (cell, { text, cells }) => `${cell}: il peso «${text}» è un testo${andOthers(cells)}.`,
  todo: () => "Scrivere il peso come numero, per esempio 5% senza apostrofo.",
  fix: () => "Scrivere i pesi come numeri.",
};

const formulaLike: FindingText<FormulaLikeText> = {
  name: "Testo che comincia come una formula",
  why: "Copiato o importato, un testo che comincia con =, +, - o @ diventa una formula; Cabina lo scrive sempre come testo.",
  message: (cell, { text, cells }) => `${cell}: il testo «${text}» comincia come una formula${andOthers(cells)}.`,
  todo: () => "Togliere il primo segno se non serve.",
};

const spaces: FindingText<SpacesInCode> = {
  name: "Spazi in un codice",
  why: "Uno spazio che non si vede impedisce alle formule di trovare il codice.",
  message: (cell, { code, cells }) =>
    `${cell}: il codice «${code}» è scritto con spazi prima, dopo o in mezzo${andOthers(cells)}.`,
  todo: () => "Riscrivere il codice senza spazi di troppo.",
  fix: () => "Riscrivere i codici senza gli spazi di troppo.",
};

export const hygieneIt: FindingTexts = {
  "bad-settings": badSettings,
  "error-cells": errors,
  "formula-without-value": withoutValue,
  "circular-formula": circular,
  "external-formula": external,
  "volatile-formula": volatile,
  "constant-over-formula": constant,
  "hidden-sheet": hiddenSheetText,
  "hidden-rows": hiddenRowsText,
  "merged-cells": merged,
  "sheet-not-read": notRead,
  "long-sheet-name": longName,
  "weight-as-text": weightText,
  "formula-like-text": formulaLike,
  "spaces-in-code": spaces,
};
