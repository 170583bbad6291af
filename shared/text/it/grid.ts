/** What the workbench's grid says when it does not do something, and what to do instead. */
import type { GridTexts } from "../grid";

const NOT_HERE = "Questa griglia non lo fa, perché il file salvato non potrebbe ripeterlo.";

export const gridIt: GridTexts = {
  refused: {
    moveSheet: `I fogli restano nel loro ordine. ${NOT_HERE}`,
    moveCells:
      "Le celle non si spostano da un punto all'altro. Copiarle, incollarle e poi svuotare quelle di partenza.",
    moveLines:
      "Righe e colonne non si spostano. Inserirne di nuove, copiarvi il contenuto e poi eliminare quelle di partenza.",
    insertCells: "Si inseriscono e si eliminano soltanto righe o colonne intere.",
    copySheet: "Un foglio non si duplica. Aggiungerne uno e copiarvi le celle.",
    hideSheet: `I fogli non si nascondono e non si scoprono qui. ${NOT_HERE}`,
    protection: `La protezione non si cambia qui. ${NOT_HERE}`,
    names: `I nomi di intervalli non si cambiano qui. ${NOT_HERE}`,
    rules: `Formattazione condizionale e convalida non si cambiano qui. ${NOT_HERE}`,
    links: `I collegamenti non si cambiano qui. ${NOT_HERE}`,
    notes: `Le note non si cambiano qui. ${NOT_HERE}`,
    sheetLook: `L'aspetto del foglio (griglia, colore della linguetta, verso) non si cambia qui. ${NOT_HERE}`,
    sort: "L'ordinamento non si fa qui, perché i riferimenti alle righe non lo seguirebbero.",
    notKept: NOT_HERE,
    noteInTheWay:
      "In queste righe o colonne c'è una nota, che andrebbe persa. Spostare prima la nota, con il programma abituale.",
    tableInTheWay:
      "In questo foglio c'è una tabella o un altro blocco di celle legate: qui non vi si inseriscono e non vi si eliminano colonne, né le sue righe d'intestazione. Farlo con il programma abituale.",
    heldTogether:
      "Queste celle appartengono a una formula matriciale, a una tabella di simulazione o a una tabella pivot, che le riempie tutte insieme: qui non si cambiano. Farlo con il programma abituale.",
    tableHeading:
      "L'intestazione di una tabella è un testo diverso dalle altre intestazioni; se una formula la nomina, qui non si cambia. Per cambiarla usare il programma abituale.",
    notCalculated:
      "Fra queste celle c'è una formula che la griglia non sa calcolare: altrove mostrerebbe un risultato sbagliato. Copiarla con il programma abituale, o incollare soltanto il valore.",
    unreadable:
      "Fra queste celle c'è una formula che qui non si legge (per esempio con riferimenti a tabelle o ad altre cartelle): non è stata scritta. Scriverla con il programma abituale.",
    lastSheet: "È l'ultimo foglio visibile: una cartella ne ha sempre uno.",
    undoOurs:
      "Ctrl+Z non arriva più a ciò che si è fatto prima che Cabina scrivesse. Ciò che ha scritto Cabina si toglie nel riquadro: «Annulla», nella pagina Genera o accanto all'esito; il proprio si rimette a mano.",
    writing: "Cabina sta controllando o scrivendo la cartella. Riprovare quando ha finito.",
  },
  calculationBroken:
    "Il calcolo delle formule si è interrotto: i risultati mostrati possono non seguire le ultime modifiche. Salvare, ricaricare la pagina e riaprire il file.",
  fillsMany: (cell) =>
    `${cell}: questa formula riempie più celle. Il file salvato la tiene nella sola ${cell} come formula semplice, e lì può dare un altro risultato: scriverla con il programma abituale, oppure una formula per ogni cella.`,
  unreadableFormula: (cell, text) =>
    `${cell}: «${text}» non si legge come formula. Controllare parentesi, virgolette e punti e virgola; riferimenti a tabelle e ad altre cartelle qui non si scrivono.`,
};
