/** Le frasi delle regole sulla struttura del piano. */
import type { RemarkData } from "../../../check/remarkFindings";
import type { CodeRepeated } from "../../../check/rules/structure/codeRepeated";
import type { IndicatorRepeated } from "../../../check/rules/structure/indicatorRepeated";
import type { FindingText, FindingTexts } from "../../findingText";

/** «… e altre 3 celle», where there is more than one. */
const more = (count: number, one = "un'altra riga", many = "righe"): string =>
  count === 1 ? "" : count === 2 ? ` (e ${one})` : ` (e altre ${count - 1} ${many})`;

const said = (text: string): string => (text === "" ? "la riga senza titolo" : `«${text}»`);

type Told = { readonly what: (text: string, count: number) => string; readonly todo: string };

/** A rule over remarks: one sentence for each reason. */
const byReason = (
  name: string,
  why: string,
  told: Readonly<Record<string, Told>>,
  other: Told,
): FindingText<RemarkData> => ({
  name,
  why,
  message: (cell, data) => `${cell}: ${(told[data.why] ?? other).what(data.text, data.count)}.`,
  todo: (data) => (told[data.why] ?? other).todo,
});

const OTHER: Told = {
  what: (text, count) => `${said(text)}${more(count)} non ha trovato un posto sicuro nel piano`,
  todo: "Controllare la riga e scriverla come le altre della tabella.",
};

const repeated: FindingText<CodeRepeated> = {
  name: "Codice usato due volte",
  why: "Un codice tiene insieme cruscotto, registri e schede: con lo stesso codice due cose diverse diventano una sola, nel punteggio e nelle risorse.",
  message: (cell, { code, titles, codes }) =>
    codes > 1
      ? `${cell}: i codici ricominciano da capo; ${codes} di loro indicano più cose, come ${code}: «${titles[0] ?? ""}» e «${titles[1] ?? ""}».`
      : titles[0] === titles[1]
        ? `${cell}: il codice ${code} sta due volte su «${titles[0] ?? ""}», con pesi diversi.`
        : `${cell}: il codice ${code} indica sia «${titles[0] ?? ""}» sia «${titles[1] ?? ""}».`,
  todo: ({ codes }) =>
    codes > 1
      ? "Dare a ogni obiettivo e programma un codice suo, per esempio con il numero della prospettiva davanti."
      : "Dare a uno dei due un altro codice, lo stesso in tutti i documenti.",
};

const cyclic = byReason(
  "Codici che girano in tondo",
  "Se il codice superiore di una riga riporta a lei stessa, nessuno può dire che cosa sta sotto che cosa.",
  {},
  {
    what: (text, count) => `il codice superiore di ${said(text)}${more(count)} riporta alla riga stessa`,
    todo: "Correggere il codice superiore, che deve essere quello di un'altra riga più in alto.",
  },
);

const otherParent = byReason(
  "Codice di un altro ramo",
  "La riga conta dove sta; se invece è giusto il codice, il suo peso e il suo risultato vanno in un altro punteggio.",
  {
    "programme-under-other-objective": {
      what: (text, count) =>
        `il codice di ${said(text)}${more(count)} è di un altro obiettivo, e la riga conta dove sta`,
      todo: "Correggere il codice, o spostare la riga sotto il suo obiettivo.",
    },
  },
  {
    what: (text, count) => `il codice di ${said(text)}${more(count)} è di un altro programma, e la riga conta dove sta`,
    todo: "Correggere il codice, o spostare la riga sotto il suo programma.",
  },
);

const parent = byReason(
  "Manca la riga superiore",
  "Una riga senza obiettivo o programma sopra non entra nel punteggio, o ci entra per supposizione.",
  {
    "orphan-indicator": {
      what: (text, count) =>
        `${said(text)}${more(count)} sta prima di ogni obiettivo e programma, e non è nel punteggio`,
      todo: "Scrivere sopra la riga del suo obiettivo e programma, o spostarla sotto di loro.",
    },
    "indicator-under-objective": {
      what: (text, count) =>
        `${said(text)}${more(count)} sta sotto un obiettivo senza programma, e conta sotto l'obiettivo`,
      todo: "Se manca il programma, scriverne la riga sopra; se non c'è, lasciare così.",
    },
    "objective-missing": {
      what: (text, count) => `sopra ${said(text)}${more(count)} manca la riga dell'obiettivo`,
      todo: "Scrivere la riga dell'obiettivo sopra il programma.",
    },
    "unknown-parent": {
      what: (text, count) =>
        `nessuna riga ha il codice superiore di ${said(text)}${more(count)}, che conta sotto la riga precedente`,
      todo: "Correggere il codice superiore, o scrivere la riga che lo porta.",
    },
  },
  OTHER,
);

const heading = byReason(
  "Intestazione che non si legge",
  "Le intestazioni dicono che cosa contengono le colonne: una colonna che non si capisce non è letta.",
  {
    "unknown-heading": {
      what: (text, count) =>
        `${text === "" ? "la colonna ha dati e nessuna intestazione" : `l'intestazione «${text}» non è nota`}${more(count, "un'altra colonna", "colonne")} e la colonna non è letta`,
      todo: "Se la colonna serve, chiamarla Peso, Target o Risultato con l'anno; se no, lasciarla così.",
    },
    "repeated-heading": {
      what: (text, count) =>
        `«${text}»${more(count, "un'altra colonna", "colonne")} ripete una colonna già letta: conta la prima`,
      todo: "Dare a questa colonna un nome diverso, o togliere quella di troppo.",
    },
    "incomplete-headings": {
      what: (text) => `la tabella «${text}» non ha sia il Peso sia il Target con l'anno, e le sue righe non sono lette`,
      todo: "Completare le intestazioni con quelle che mancano.",
    },
    "unnamed-block": {
      what: (text) => `la riga di intestazioni non dice la prospettiva, e le sue righe continuano «${text}»`,
      todo: "Se comincia un'altra prospettiva, scriverne il nome nella riga di intestazioni.",
    },
    "heading-without-year": {
      what: (text, count) =>
        `«${text}»${more(count, "un'altra colonna", "colonne")} non dice l'anno, e la colonna non è letta`,
      todo: "Scrivere l'anno nell'intestazione, per esempio «Risultato 2016».",
    },
    "column-of-doubt": {
      what: (text, count) =>
        `le celle sotto «${text}»${more(count, "un'altra colonna", "colonne")} dicono altro dall'intestazione, e la colonna non è letta`,
      todo: "Cambiare l'intestazione, o riportare le celle nella loro colonna.",
    },
  },
  OTHER,
);

const placed = byReason(
  "Riga che non ha trovato posto",
  "Quello che non trova posto non entra nel piano: va visto, perché non manchi qualcosa.",
  {
    "text-only": {
      what: (text, count) => `${said(text)}${more(count)} è un testo senza peso, target e risultato, e non è nel piano`,
      todo: "Se è un indicatore, scriverne il peso e il target; se è una nota, lasciarla così.",
    },
    "coded-row-with-target": {
      what: (text, count) => `${said(text)}${more(count)} ha il codice di un obiettivo o programma e anche un target`,
      todo: "Togliere il codice se è un indicatore, il target se non lo è.",
    },
  },
  OTHER,
);

const row = byReason(
  "Riga ripetuta",
  "Una riga uguale in ogni cella è spesso il segno di un salto pagina: contarla due volte raddoppia il suo peso.",
  {
    "duplicate-row-kept": {
      what: (text, count) =>
        `${said(text)}${more(count)} ripete la riga precedente, ma i pesi tornano solo con tutte e due, e contano entrambe`,
      todo: "Controllare se sono davvero due indicatori, e dare a ciascuno il suo titolo.",
    },
  },
  {
    what: (text, count) => `${said(text)}${more(count)} ripete la riga precedente in ogni cella e conta una volta sola`,
    todo: "Togliere una delle due righe.",
  },
);

const indicator: FindingText<IndicatorRepeated> = {
  name: "Indicatore ripetuto",
  why: "Lo stesso indicatore due volte nello stesso programma conta due volte, ciascuna con il suo peso.",
  message: (cell, { title, times }) =>
    `${cell}: «${title}» sta ${times === 2 ? "due" : times} volte nello stesso programma e conta ogni volta.`,
  todo: () => "Togliere le righe di troppo, o dare a ciascuna il titolo che la distingue.",
};

const title = byReason(
  "Titolo che manca",
  "Una riga senza titolo entra nel punteggio senza che nessuno possa dire che cos'è.",
  {},
  {
    what: (_text, count) => `la riga${more(count)} ha dati ma nessun titolo`,
    todo: "Scrivere il titolo dell'indicatore.",
  },
);

const programme = byReason(
  "Riga senza un programma del piano",
  "Risorse, azioni e indicatori operativi si attaccano al loro programma con il codice: senza, restano fuori dalle schede.",
  {
    "missing-code": {
      what: (text, count) => `${said(text)}${more(count)} non ha il codice del programma e non è letta`,
      todo: "Scrivere il codice del programma come nel cruscotto, per esempio 1.1.1.",
    },
  },
  {
    what: (text, count) => `il programma di ${said(text)}${more(count)} non è nel cruscotto`,
    todo: "Correggere il codice, o aggiungere il programma al cruscotto.",
  },
);

const sheet = byReason(
  "Foglio che non conta",
  "In una cartella stanno spesso altre edizioni del piano: va saputo quale conta.",
  {
    "other-year": {
      what: (text) => `la tabella con «${text}» è di un altro anno e non è letta`,
      todo: "Se è di quest'anno, correggere l'anno nell'intestazione; se no, lasciarla così.",
    },
    "second-cockpit": {
      what: (text) => `il foglio «${text}» sembra un altro cruscotto e non conta`,
      todo: "Se è quello giusto, chiedere il suo anno o il suo foglio; se no, lasciarlo così.",
    },
    "sheet-as-unit": {
      what: (text, count) =>
        `il foglio «${text}»${more(count, "un altro", "fogli")} arriva da solo al 100 % ed è letto come un'unità dell'ente, che pesa quanto le altre`,
      todo: "Se è invece un altro piano, scegliere il foglio che conta.",
    },
    "sheet-cut": {
      what: (text) => `del foglio «${text}», molto grande, è letto solo l'inizio`,
      todo: "Spostare il piano su un foglio suo, senza le righe che non servono.",
    },
  },
  OTHER,
);

const direction = byReason(
  "Verso che non si legge",
  "Senza il verso si suppone dal target e dal nome se è meglio di più o di meno.",
  {},
  {
    what: (text, count) => `«${text}»${more(count, "un'altra cella", "celle")} non si legge come verso`,
    todo: "Scrivere crescente o decrescente.",
  },
);

export const structureIt: FindingTexts = {
  "code-repeated": repeated,
  "code-cyclic": cyclic,
  "code-of-other-parent": otherParent,
  "parent-missing": parent,
  "heading-not-read": heading,
  "row-not-placed": placed,
  "row-repeated": row,
  "indicator-repeated": indicator,
  "title-missing": title,
  "programme-unknown": programme,
  "sheet-not-counted": sheet,
  "direction-unreadable": direction,
};
