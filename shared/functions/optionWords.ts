/** Words that people write for a choice, in Italian and English: method, direction, missing results, language, parts. */
import type { Language } from "../language";
import { fold } from "../target/plainText";
import type { ArgumentCell } from "./argumentCells";
import type { FunctionError } from "./customFunction";
import { wrongValue } from "./reasons";

const words = <Choice extends string>(choices: Readonly<Record<Choice, string>>): ReadonlyMap<string, Choice> =>
  new Map(
    (Object.keys(choices) as Choice[]).flatMap((choice) => choices[choice].split("|").map((word) => [word, choice])),
  );

const METHODS = words({
  proportional: "proporzionale|proportional|target ÷ risultato|target / risultato|target ÷ result|target / result",
  mirror:
    "specchio|a specchio|speculare|mirror|2 − risultato ÷ target|2 - risultato / target|2 − result ÷ target|2 - result / target",
});

const DIRECTIONS = words({
  higher:
    "piu|piu e meglio|piu alto e meglio|alto|crescente|in aumento|maggiore|higher|higher is better|more|more is better|up|increasing|+|↑|▲|max",
  lower:
    "meno|meno e meglio|piu basso e meglio|basso|decrescente|in diminuzione|minore|lower|lower is better|less|less is better|down|decreasing|-|−|–|↓|▼|min",
});

const MISSING = words({
  pending:
    "fuori|esclusi|escluso|fuori dal calcolo|fuori dal punteggio|in attesa|in corso|left out|left out of the score|out|excluded|pending",
  zero: "zero|zeri|contano zero|conta zero|0|count zero|counts zero|count as zero|zeros",
});

const LANGUAGES = words({
  it: "it|italiano|italian|it-it",
  en: "en|inglese|english|en-us|en-gb",
});

const PARTS = words({
  reading: "lettura|reading|testo|text",
  kind: "tipo|kind|type|segno|comparison",
  value: "valore|value|soglia|threshold|minimo|low|da",
  high: "massimo|high|a|fino a",
  unit: "unita|unita di misura|unit",
  day: "giorno|entro|scadenza|day|by|deadline",
  base: "base|baseline",
  assumed: "presunto|presunzioni|supposto|assumed|assumptions",
  problem: "problema|problem",
});

/** What of a target READTARGET gives. */
export type TargetPart = "reading" | "kind" | "value" | "high" | "unit" | "day" | "base" | "assumed" | "problem";

const choice =
  <Choice extends string>(choices: ReadonlyMap<string, Choice>) =>
  ({ value }: ArgumentCell): Choice | undefined =>
    choices.get(
      fold(String(value))
        .replace(/[\s\u00a0]+/g, " ")
        .trim(),
    );

/** `undefined` for words that are none of them. */
export const methodIn = choice(METHODS);
export const directionIn = choice(DIRECTIONS);
export const missingIn = choice(MISSING);
const languageIn: (cell: ArgumentCell) => Language | undefined = choice(LANGUAGES);
export const partIn = choice(PARTS);

/** The language that is asked for, else the one of the texts. */
export const languageOr = (told: Language, cell: ArgumentCell | undefined): Language | FunctionError =>
  cell === undefined ? told : (languageIn(cell) ?? wrongValue("language"));
