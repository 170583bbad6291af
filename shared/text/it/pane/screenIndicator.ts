/** Le parole dell’indicatore nel riquadro: target scritto e letto, verifiche, due risultati. */

export interface PaneIndicatorText {
  readonly title: string;
  readonly none: string;
  readonly noneBody: string;
  readonly gone: string;
  readonly operational: string;
  readonly reached: string;
  readonly notReached: string;
  readonly target: string;
  readonly writtenIn: (cell: string) => string;
  readonly readAs: string;
  readonly certain: string;
  readonly byPerson: string;
  readonly unreadable: string;
  readonly resultIn: (cell: string) => string;
  readonly provisionalAt: (day: string) => string;
  readonly change: string;
  readonly assumedTitle: string;
  readonly assumed: (text: string, read: string) => string;
  readonly confirm: (read: string) => string;
  readonly changeShort: string;
  readonly needsSheet: string;
  readonly takeBack: string;
  readonly howToRead: (text: string) => string;
  readonly use: (read: string) => string;
  readonly chooseHint: (cell: string) => string;
  readonly ways: string;
  readonly cumulated: string;
  readonly atCheckpoints: string;
  readonly noCheckpoints: string;
  readonly openSheet: (sheet: string) => string;
  readonly chart: (name: string, points: string, target: string) => string;
  readonly two: {
    readonly title: string;
    readonly body: string;
    readonly keep: (text: string) => string;
    readonly hint: string;
    readonly worth: (percent: string) => string;
    readonly noWorth: string;
  };
}

export const paneIndicatorIt: PaneIndicatorText = {
  title: "Indicatore",
  none: "Scegliere la cella di un indicatore.",
  noneBody: "Nella riga di un indicatore ogni cella va bene: qui si vede come è letto il suo target.",
  gone: "Questo indicatore non è più nel piano.",
  operational: "Indicatore operativo: sta solo nella scheda del suo programma e non conta nel punteggio.",
  reached: "target raggiunto",
  notReached: "target non raggiunto",
  target: "Target",
  writtenIn: (cell) => `Scritto in ${cell}`,
  readAs: "Letto come",
  certain: "certo",
  byPerson: "scelto da una persona",
  unreadable: "non si legge",
  resultIn: (cell) => `Risultato in ${cell}`,
  provisionalAt: (day) => `provvisorio al ${day}`,
  change: "Cambia lettura",
  assumedTitle: "Lettura presunta.",
  assumed: (text, read) => `«${text}» è letto come ${read}.`,
  confirm: (read) => `Conferma ${read}`,
  changeShort: "Cambia",
  needsSheet: "La lettura si sceglie nella scheda del programma, che nasce con Genera.",
  takeBack: "Torna alla lettura di Cabina",
  howToRead: (text) => `Come leggere «${text}»`,
  use: (read) => `Usa ${read}`,
  chooseHint: (cell) => `Si scrive nella scheda del programma. La cella ${cell} non cambia.`,
  ways: "Letture",
  cumulated: "Risultato dal 1° gennaio",
  atCheckpoints: "Risultato alle verifiche",
  noCheckpoints: "I risultati delle verifiche si scrivono nella scheda del programma.",
  openSheet: (sheet) => `Apri la scheda ${sheet}`,
  chart: (name, points, target) => `${name}: ${points}. Target ${target}`,
  two: {
    title: "Due risultati",
    body: "Finché sono due, il punteggio non c’è e il peso dell’indicatore resta fuori.",
    keep: (text) => `Tieni ${text}`,
    hint: "Il valore tenuto viene scritto anche nell’altra cella. Si può annullare.",
    worth: (percent) => `vale ${percent}`,
    noWorth: "non dà un punteggio",
  },
};
