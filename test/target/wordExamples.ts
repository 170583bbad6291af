/** For each list of words of a language, a short target that uses each of its words. */
import type { Words } from "../../shared/target/words/words";

/** Where a phrase stands in its example: at `_`, or wherever a function puts it. */
type Pattern = string | ((phrase: string) => string);

/** A list of phrases with its examples in Italian and in English; the phrase is the indicator's name where `asName` is true. */
export interface WordTable {
  readonly name: string;
  readonly phrases: (words: Words) => readonly string[];
  readonly it: Pattern;
  readonly en: Pattern;
  readonly asName?: boolean;
}

const keys = (table: Readonly<Record<string, unknown>>): readonly string[] => Object.keys(table);
const flat = (table: Readonly<Record<string, readonly string[]>>): readonly string[] => Object.values(table).flat();

/** The phrase in its example. */
export const exampleOf = (pattern: Pattern, phrase: string): string =>
  typeof pattern === "string" ? pattern.replace("_", () => phrase) : pattern(phrase);

const beforeDay =
  (month: string) =>
  (phrase: string): string =>
    phrase.endsWith("mese di") ? `${phrase} ${month}` : `${phrase} 30/06/2016`;

const sinceEvent = (phrase: string): string =>
  phrase.startsWith("dal") ? `entro 1 mese ${phrase}` : `entro 1 mese dall'${phrase}`;

const sinceEnglishEvent = (phrase: string): string =>
  /^(of|from|after) /.test(phrase)
    ? `within 1 month ${phrase}`
    : `within 1 month of ${phrase.startsWith("the") ? "" : "the "}${phrase}`;

const inEuro =
  (atLeast: string) =>
  (phrase: string): string =>
    `${atLeast} 2 ${phrase}${phrase.includes("eur") ? "" : " €"}`;

const ofBodies = (phrase: string): string => `at least ${phrase}${phrase.endsWith(" of") ? "" : " of"} bodies`;

const T = (
  name: string,
  phrases: (words: Words) => readonly string[],
  it: Pattern,
  en: Pattern,
  asName = false,
): WordTable => ({ name, phrases, it, en, ...(asName && { asName }) });

/** Every list of `words/*.ts`; one list may have several examples. */
export const wordTables: readonly WordTable[] = [
  T("small", (w) => w.small, "entro _ 30/06/2016", "by _ 30/06/2016"),
  T("comparisons: at least", (w) => w.comparisons.atLeast, "_ 25 corsi", "_ 25 courses"),
  T("comparisons: more than", (w) => w.comparisons.moreThan, "_ 25 corsi", "_ 25 courses"),
  T("comparisons: at most", (w) => w.comparisons.atMost, "_ 25 corsi", "_ 25 courses"),
  T("comparisons: less than", (w) => w.comparisons.lessThan, "_ 25 corsi", "_ 25 courses"),
  T("comparisons: exactly", (w) => w.comparisons.exactly, "_ 25 corsi", "_ 25 courses"),
  T("within a day", (w) => w.within, beforeDay("giugno 2016"), "_ 30/06/2016"),
  T("within a time", (w) => w.within.filter((phrase) => !/mese di$|dat[ae]|giorno/.test(phrase)), "_ 7 gg", "_ 7 days"),
  T("due", (w) => w.due, "_ 30/06/2016", "_ 30/06/2016"),
  T("during", (w) => w.during, "_ 5 gg", "_ 5 days"),
  T("before", (w) => w.before, "_ 30/06/2016", "_ 30/06/2016"),
  T("after", (w) => w.after, "_ 30/06/2016", "_ 30/06/2016"),
  T("as at", (w) => w.asAt, ">= 80% _ 31/12/2016", ">= 80% _ 31/12/2016"),
  T("between", (w) => w.between, "_ 3 e 5", "_ 3 and 5"),
  T("from", (w) => w.from, "aumento _ 10% al 15%", "increase _ 10% to 15%"),
  T("to", (w) => w.to, "aumento dal 10% _ 15%", "increase from 10% _ 15%"),
  T("through", (w) => w.through, "da 5 _ 10 gg", "5 _ 10 days"),
  T("and", (w) => w.and, "≥ 3 _ ≤ 5", "≥ 3 _ ≤ 5"),
  T("or", (w) => w.or, "3 _ 4", "3 _ 4"),
  T("out of", (w) => w.outOf, "almeno 18 _ 20", "at least 18 _ 20"),
  T("of a group", (w) => w.ofGroup, "due sportelli _ 14 capoluoghi", "two offices _ 14 towns"),
  T("positional", (w) => w.positional, "riduzione _ 15%", "reduction _ 15%"),
  T("by", (w) => w.by, "riduzione dei tempi _ 10%", "reduction in times _ 10%"),
  T("number sign", (w) => w.numberSign, "_ 4 incontri", "_ 4 meetings"),
  T("numbers", (w) => keys(w.numbers), "almeno _ corsi", "at least _ courses"),
  T("one", (w) => w.one, "almeno _ corso", "at least _ course"),
  T("none", (w) => w.none, "_ reclami", "_ complaints"),
  T("multipliers", (w) => keys(w.multipliers), inEuro("almeno"), inEuro("at least")),
  T("and a half", (w) => w.andHalf, "almeno 2 milioni _", "at least 2 million _"),
  T("shares", (w) => keys(w.shares), "almeno _ dei comuni", ofBodies),
  T("every", (w) => w.every, "_ PA", "_ bodies"),
  T("percent", (w) => w.percent, "almeno 80 _", "at least 80 _"),
  T("points", (w) => w.points, "+2 _", "+2 _"),
  T("units", (w) => flat(w.units), "almeno 5 _", "at least 5 _"),
  T("durations", (w) => w.durations, "entro 5 _", "within 5 _"),
  T("years", (w) => w.years, "almeno il 70% della popolazione tra 16 e 74 _", "at least 70% of people aged 16-74 _"),
  T("adjectives", (w) => w.adjectives, "almeno 3 _ corsi", "at least 3 _ courses"),
  T("months", (w) => w.months.flat(), "entro _ 2016", "by _ 2016"),
  T("months after a day", (w) => w.months.flat(), "7 _ 2016", "_ 7, 2016"),
  T("periods", (w) => keys(w.periods), "entro il 2° _ 2016", "by the 2nd _ 2016"),
  T("period codes", (w) => keys(w.periodCodes), "entro _ 2016", "by _ 2016"),
  T("ordinals", (w) => keys(w.ordinals), "entro il _ bimestre 2016", "by the _ quarter 2016"),
  T("ordinal endings", (w) => w.ordinalEndings, "entro il 3_ trimestre 2016", "by the 3_ quarter 2016"),
  T("end", (w) => w.end, "entro _ febbraio 2016", "by _ february 2016"),
  T("middle", (w) => w.middle, "entro _ febbraio 2016", "by _ february 2016"),
  T("start", (w) => w.start, "entro _ febbraio 2016", "by _ february 2016"),
  T("year", (w) => w.year, "entro giugno _ 2017", "by june _ 2017"),
  T("this year", (w) => w.thisYear, "entro _", "by _"),
  T("month noun", (w) => w.monthNoun, "entro _ giugno 2016", "by _ june 2016"),
  T("increase", (w) => w.increase, "_ del 5% rispetto al 2015", "_ of 5% compared to 2015"),
  T("decrease", (w) => w.decrease, "_ del 5% rispetto al 2015", "_ of 5% compared to 2015"),
  T("improve", (w) => w.improve, "_ del 5% rispetto al 2015", "_ of 5% compared to 2015"),
  T("plus", (w) => w.plus, "_ 5%", "_ 5%"),
  T("minus", (w) => w.minus, "_ 5%", "_ 5%"),
  T("factors", (w) => keys(w.factors), "_ rispetto al 2015", "_ compared to 2015"),
  T("keep", (w) => w.keep, "_ valore 2015", "_ 2015 value"),
  T("level", (w) => w.level, "mantenimento _ 2015", "maintain _ 2015"),
  T("further", (w) => w.further, "_ 5 servizi", "_ 5 services"),
  T("or more", (w) => w.orMore, "3 _ incontri", "3 _ meetings"),
  T("or less", (w) => w.orLess, "3 _ incontri", "3 _ meetings"),
  T("more, after", (w) => w.moreAfter, "5% _ rispetto al 2015", "5% _ compared to 2015"),
  T("less, after", (w) => w.lessAfter, "5% _ rispetto al 2015", "5% _ compared to 2015"),
  T("reach", (w) => w.reach, "_ dal 10% al 15%", "_ from 10% to 15%"),
  T("against", (w) => w.against, "+5% _ 2015", "+5% _ 2015"),
  T("on", (w) => w.on, "+5% _ consuntivo 2015", "+5% _ result 2015"),
  T("previous target", (w) => w.previousTarget, "+5% rispetto al _", "+5% compared to _"),
  T("previous result", (w) => w.previousResult, "+5% rispetto al _", "+5% compared to _"),
  T("yearly", (w) => w.yearly, "+5% _", "+5% _"),
  T("result", (w) => w.result, "+5% sul _ 2015", "+5% on the _ 2015"),
  T(
    "mean",
    (w) => w.mean,
    "> _ regionale",
    (phrase) => (phrase.includes(" ") ? `> ${phrase} region` : `> regional ${phrase}`),
  ),
  T("better", (w) => w.better, "_ anno precedente", "_ previous year"),
  T("no worse", (w) => w.worse, "_ anno precedente", "_ previous year"),
  T("yes", (w) => w.yes, "_", "_"),
  T("placeholders", (w) => w.placeholders, "_", "_"),
  T("no target", (w) => w.notTarget, "_: 25", "_: 25"),
  T("start value", (w) => w.startValue, "_ 75%, target 80%", "_ 75%, target 80%"),
  T("target label", (w) => w.targetLabel, "_: 80%", "_: 80%"),
  T("target label without a colon", (w) => w.targetLabel, "_ 80%", "_ 80%"),
  T("judgement", (w) => w.judgement, "_", "_"),
  T("deliverables", (w) => w.deliverables, "_ servizio", "_ service"),
  T("deliverable endings", (w) => w.deliverableEndings, "Smista_ del servizio", "Digita_ service"),
  T("measures", (w) => w.measures, "_ sportelli", "_ offices"),
  T("no deliverable", (w) => w.notDeliverable, "_ ai cittadini", "_ of citizens"),
  T("references", (w) => w.references, "_ 12", "_ 12"),
  T("events", (w) => w.events, sinceEvent, sinceEnglishEvent),
  T("recurring", (w) => w.recurring, "entro 30 giorni dalla _", "within 30 days of _"),
  T("since", (w) => w.since, "entro 30 giorni _ richiesta", "within 30 days _ request"),
  T("subordinate", (w) => w.subordinate, "almeno 40 comuni _ 5 servizi", "at least 40 bodies _ 5 services"),
  T("doubt", (w) => w.doubt, "almeno 50 corsi _ estivi", "at least 50 courses _ summer"),
  T("frequency", (w) => w.frequency, "almeno 3 _", "at least 3 _"),
  T("lower, in a name", (w) => w.lower, "_ del servizio", "_ of the service", true),
  T("lower things, in a name", (w) => w.lowerThings, "numero di _", "number of _", true),
  T("higher, in a name", (w) => w.higher, "_ del servizio", "_ of the service", true),
  T("handled, in a name", (w) => w.handled, "reclami _", "complaints _", true),
  T("negation", (w) => w.negation, "_ oltre 25 corsi", "_ more than 25 courses"),
  T("auxiliary", (w) => w.auxiliary, "non _ superiore a 25 corsi", "not _ more than 25 courses"),
  T("exceed", (w) => w.exceed, "_ del 5% il dato dell'anno precedente", "_ by 5% the previous year"),
  T("ranking", (w) => w.ranking, "_ 10 comuni", "_ 10 bodies"),
  T("eliminate", (w) => w.eliminate, "_ attese di oltre 30 giorni", "_ waits of more than 30 days"),
  T("elsewhere", (w) => w.elsewhere, "_ piano triennale", "_ the three-year plan"),
  T("vague times", (w) => w.vagueTimes, "Definizione del piano entro _", "Draft plan before _"),
  T("state label", (w) => w.stateLabel, "_ al 31/12/2015: 25", "_ at 31/12/2015: 25"),
  T("each", (w) => w.each, "almeno 3 corsi _ comune", "at least 3 courses _ body"),
  T("ages", (w) => w.ages, "Almeno il 70% _ 65", "At least 70% _ 65"),
  T("one in so many", (w) => w.oneIn, "almeno un comune _ dieci", "one _ ten"),
];

/**
 * Words that their example does not suit: they are read otherwise there, or not at all. The page leaves them out, so that it
 * holds right readings only.
 */
export const withoutExample: ReadonlySet<string> = new Set([
  "or less: in giu",
  "result: fine",
  "against: a partire dal valore",
  "reach: elevato",
  "reach: elevata",
  "references: h",
  "references: all",
  "references: via",
  "references: obiettivo",
  "references: goal",
  "references: sec",
  "references: note",
  "references: objective",
  "references: pp",
  "references: standard",
  "positional: beneath",
  "frequency: a month",
  "frequency: a day",
  "deliverables: benchmark",
  "deliverables: annual report",
  "deliverables: hold",
  "no deliverable: documento",
  "measures: media",
  "measures: average",
]);
