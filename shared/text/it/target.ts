/** What Cabina says in Italian about targets: how they are printed, what is wrong with them, what was supposed. */
import type { Assumption, ProblemCode } from "../../target/target";

/** The words that a target is printed with; `parseTarget` reads them back. */
export interface TargetPrintWords {
  readonly decimal: "," | ".";
  readonly between: readonly [before: string, middle: string];
  readonly by: string;
  readonly yes: string;
  readonly units: Readonly<Record<string, string>>;
  readonly previousTarget: string;
  readonly previousResult: string;
  /** Before the year. */
  readonly result: string;
  /** Before the group. */
  readonly mean: string;
  readonly onMean: string;
  /** The same, for narrow columns. */
  readonly short: {
    readonly previousTarget: string;
    readonly previousResult: string;
    readonly result: string;
    readonly points: string;
    readonly level: Readonly<Record<"previousTarget" | "previousResult" | "result", string>>;
    readonly dash: string;
    readonly assumed: string;
    readonly missing: string;
    readonly unreadable: string;
  };
}

/** Why a text is no target, and what to write instead. */
export interface ProblemText {
  readonly cause: string;
  readonly todo: string;
}

export interface TargetTexts {
  readonly print: TargetPrintWords;
  readonly problems: Readonly<Record<ProblemCode, ProblemText>>;
  readonly assumptions: Readonly<Record<Assumption, string>>;
}

export const italianTargetTexts: TargetTexts = {
  print: {
    decimal: ",",
    between: ["tra ", " e "],
    by: "entro il ",
    yes: "sì",
    units: { "%": "%", EUR: " €", days: " gg", minutes: " min", months: " mesi", points: " punti percentuali" },
    previousTarget: " sul target precedente",
    previousResult: " sul risultato precedente",
    result: " sul risultato ",
    mean: "media ",
    onMean: " sulla media ",
    short: {
      previousTarget: " sul target prec.",
      previousResult: " sull'anno prec.",
      result: " sul ",
      points: " p.p.",
      level: { previousTarget: "target prec.", previousResult: "anno prec.", result: "risultato " },
      dash: "–",
      assumed: " (presunto)",
      missing: "manca",
      unreadable: "non leggibile",
    },
  },
  problems: {
    missing: { cause: "Il target manca.", todo: "Scrivere per esempio «>= 25» oppure «entro il 31/12»." },
    "missing-placeholder": {
      cause: "Al posto del target c’è un segnaposto.",
      todo: "Quando il target è deciso, scriverlo per esempio come «>= 25».",
    },
    "missing-zero-date": {
      cause: "La cella mostra una data vuota (00/01/1900): il target manca.",
      todo: "Scrivere il giorno, per esempio «31/12/2016», oppure svuotare la cella.",
    },
    "impossible-date": {
      cause: "Questo giorno non esiste nel calendario.",
      todo: "Correggere il giorno, per esempio «30/09» al posto di «31/09».",
    },
    "malformed-number": {
      cause: "Questo numero non si può leggere in un solo modo.",
      todo: "Scrivere i migliaia con il punto e i decimali con la virgola: «80.000,00». Un rapporto si scrive come percentuale.",
    },
    "two-conditions": {
      cause: "Qui ci sono due condizioni che non stanno in un solo target.",
      todo: "Dividerle in due indicatori, oppure unirle con «e»: «n. 3 report e entro il 30/09».",
    },
    "several-years": {
      cause: "Qui ci sono i valori di più anni.",
      todo: "Scrivere ogni valore nella colonna del suo anno.",
    },
    "needs-judgement": {
      cause: "Qui non c’è niente da misurare: deve giudicare una persona.",
      todo: "Scrivere un numero o un giorno, per esempio «100%» o «entro il 31/12», oppure compilare «% giudicata».",
    },
    "needs-event": {
      cause: "La scadenza dipende da un evento di cui non si conosce il giorno.",
      todo: "Scrivere il giorno, per esempio «entro il 31/10», nella cella o in «Entro».",
    },
    "not-a-target": {
      cause: "Questo è un valore di partenza o una nota, non un target.",
      todo: "Scrivere il valore da raggiungere, per esempio «>= 25».",
    },
    "no-target-found": {
      cause: "Qui non si trova né un numero da raggiungere né un giorno completo.",
      todo: "Scrivere per esempio «>= 25», «<= 7 gg», «80%» oppure «entro il 31/12/2016».",
    },
    contradiction: {
      cause: "I due limiti si escludono.",
      todo: "Scrivere prima il più piccolo: «tra 3 e 5».",
    },
    "cell-error": {
      cause: "La cella mostra un errore di calcolo.",
      todo: "Correggere la formula, oppure scrivere il target.",
    },
    "too-long": {
      cause: "Il testo è troppo lungo per un target.",
      todo: "Scrivere solo il target, per esempio «>= 25», e spostare il resto nelle note.",
    },
  },
  assumptions: {
    "direction-default": "Il verso non è scritto: si suppone che di più sia meglio (di meno, per uno zero).",
    "direction-from-name": "Il verso non è scritto: si deduce dal nome dell’indicatore o dall’unità.",
    "date-comparator": "Il segno davanti alla data è letto come «entro».",
    "year-from-context": "L’anno è quello della colonna.",
    "base-previous-target": "La base non è scritta: si prende il target dell’anno prima.",
    "base-previous-result": "La base non ha un anno: si prende il risultato dell’anno prima.",
    "done-by-year-end": "È un prodotto senza data: si suppone fatto entro la fine dell’anno.",
    "text-ignored": "Parole come «circa», «salvo», «non» non sono entrate nella lettura.",
    "number-format": "Punto e virgola del numero si potrebbero leggere anche in un altro modo.",
    strictness: "«Prima di» un giorno è letto come «entro» quel giorno.",
    "unit-guessed": "L’unità è supposta.",
    "part-of-text": "È letta solo una parte del testo.",
  },
};
