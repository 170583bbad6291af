/** Le parole dei controlli nel riquadro: segnalazioni, correzioni, esiti. */
import { formatNumber } from "../../numbers";
import { counted } from "../../plural";

export interface PaneChecksText {
  /** After the large number. */
  readonly open: (count: number, errors: number) => string;
  readonly clean: (indicators: number, programmes: number, rules: number) => string;
  readonly notCounted: (accepted: number) => string;
  readonly seeAccepted: (count: number) => string;
  readonly fixesReady: (count: number) => string;
  readonly seeFixes: (count: number) => string;
  readonly nextError: string;
  /** Asked for the next one where there is none. */
  readonly noneOpen: string;
  readonly toBuild: string;
  readonly groups: Readonly<Record<"error" | "warning" | "info", string>>;
  readonly fixReady: string;
  readonly cells: (count: number, from: string, to: string) => string;
  readonly and: string;
  readonly finding: {
    readonly position: (place: number, count: number) => string;
    readonly previous: string;
    readonly next: string;
    readonly before: string;
    readonly after: string;
    readonly empty: string;
    readonly preview: string;
    readonly onlyThese: (cells: number) => string;
    readonly effect: (percent: string) => string;
    readonly noEffect: string;
    readonly mend: (cells: number) => string;
    readonly leave: string;
    readonly note: string;
    readonly accept: string;
    readonly notAnError: string;
    readonly acceptHint: string;
    readonly needsSheet: string;
    readonly reopen: string;
    readonly closedAs: (outcome: string) => string;
    readonly noted: (note: string) => string;
    readonly gone: string;
    readonly goneBody: string;
    readonly moreCells: (count: number) => string;
  };
  readonly outcomes: Readonly<Record<"toFix" | "accepted" | "notError" | "confirmed", string>>;
  readonly fixes: {
    readonly title: (count: number) => string;
    readonly hint: string;
    readonly apply: (cells: number) => string;
    readonly nothing: string;
    readonly cells: (count: number) => string;
  };
  readonly accepted: { readonly title: (count: number) => string; readonly hint: string };
}

export const paneChecksIt: PaneChecksText = {
  open: (count, errors) =>
    `${count === 1 ? "segnalazione" : "segnalazioni"}${
      errors === 0
        ? ""
        : count === 1
          ? ", è un errore"
          : errors === 1
            ? ", 1 è un errore"
            : `, ${formatNumber(errors, "it", 0)} sono errori`
    }`,
  clean: (indicators, programmes, rules) =>
    `Controllati ${counted(indicators, ["indicatore", "indicatori"], "it")} e ${counted(programmes, ["programma", "programmi"], "it")} con ${counted(rules, ["regola", "regole"], "it")}.`,
  notCounted: (accepted) =>
    accepted === 1
      ? "1 segnalazione accettata non conta."
      : `${formatNumber(accepted, "it", 0)} segnalazioni accettate non contano.`,
  seeAccepted: (count) => (count === 1 ? "Vedi l’accettata" : `Vedi le ${formatNumber(count, "it", 0)} accettate`),
  fixesReady: (count) =>
    count === 1
      ? "Per 1 la correzione è pronta: si vede prima di scrivere."
      : `Per ${formatNumber(count, "it", 0)} la correzione è pronta: si vede prima di scrivere.`,
  seeFixes: (count) => (count === 1 ? "Vedi la correzione" : `Vedi le ${formatNumber(count, "it", 0)} correzioni`),
  nextError: "Vai al prossimo errore",
  noneOpen: "Nessuna segnalazione aperta.",
  toBuild: "Vai a Genera",
  groups: { error: "Errori", warning: "Da verificare", info: "Note" },
  fixReady: "Correzione pronta",
  cells: (count, from, to) => `${counted(count, ["cella", "celle"], "it")}, da ${from} a ${to}`,
  and: " e ",
  finding: {
    position: (place, count) => `${formatNumber(place, "it", 0)} di ${formatNumber(count, "it", 0)}`,
    previous: "Segnalazione precedente",
    next: "Segnalazione successiva",
    before: "Adesso",
    after: "Dopo",
    empty: "vuota",
    preview: "Anteprima della correzione",
    onlyThese: (cells) =>
      cells === 1 ? "Cambia solo questa cella." : `Cambiano solo queste ${formatNumber(cells, "it", 0)} celle.`,
    effect: (percent) => `Tocca il ${percent} del peso dell’ente.`,
    noEffect: "Il punteggio non dipende da questa cella.",
    mend: (cells) => (cells === 1 ? "Correggi la cella" : `Correggi ${formatNumber(cells, "it", 0)} celle`),
    leave: "Oppure lascia com’è",
    note: "Nota (facoltativa)",
    accept: "Accetta",
    notAnError: "Non è un errore",
    acceptHint: "Accettata, esce dal conto. Torna solo se la cella cambia.",
    needsSheet: "Esito e nota si scrivono nel foglio «Segnalazioni», che nasce con Genera.",
    reopen: "Riapri la segnalazione",
    closedAs: (outcome) => `Esito: ${outcome}.`,
    noted: (note) => `Nota: ${note}`,
    gone: "Questa segnalazione non c’è più.",
    goneBody: "La cella è cambiata, o la correzione è fatta.",
    moreCells: (count) => (count === 1 ? "un’altra cella" : `altre ${formatNumber(count, "it", 0)} celle`),
  },
  outcomes: {
    toFix: "da correggere",
    accepted: "accettata",
    notError: "non è un errore",
    confirmed: "confermata",
  },
  fixes: {
    title: (count) => `${formatNumber(count, "it", 0)} ${count === 1 ? "correzione pronta" : "correzioni pronte"}`,
    hint: "Togliere il segno di spunta a ciò che va lasciato.",
    apply: (cells) => `Correggi ${counted(cells, ["cella", "celle"], "it")}`,
    nothing: "Nessuna correzione è pronta.",
    cells: (count) => counted(count, ["cella", "celle"], "it"),
  },
  accepted: {
    title: (count) =>
      `${formatNumber(count, "it", 0)} ${count === 1 ? "segnalazione accettata" : "segnalazioni accettate"}`,
    hint: "Non contano finché le loro celle restano come sono.",
  },
};
