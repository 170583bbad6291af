/** The shape of a language's words: the grammar is one, the words and number conventions of each language are data. */
import type { Language } from "../../language";
import type { Comparison } from "../target";

/** Phrases are written as people write them; spaces separate words, case and accents do not count. */
export type Phrases = readonly string[];

/** The words of a language. Every list is a closed one, kept by hand. */
export interface Words {
  readonly language: Language;
  readonly decimal: "," | ".";
  /** Whether a date may stand month first. */
  readonly monthFirst: boolean;
  /** Articles and prepositions: they never carry meaning by themselves. */
  readonly small: Phrases;
  readonly comparisons: Readonly<Record<Comparison | "exactly", Phrases>>;
  /** Before a day: on it or before; before a duration or a number: at most. */
  readonly within: Phrases;
  /** Only before a day. */
  readonly due: Phrases;
  /** Only before a duration: at most. */
  readonly during: Phrases;
  readonly before: Phrases;
  readonly after: Phrases;
  /** As at a day: says when the number is measured, not when it is due. */
  readonly asAt: Phrases;
  readonly between: Phrases;
  readonly from: Phrases;
  readonly to: Phrases;
  /** Between two numbers: a range («5 to 10»). */
  readonly through: Phrases;
  readonly and: Phrases;
  readonly or: Phrases;
  readonly outOf: Phrases;
  /** Between two number words: «one in ten». */
  readonly oneIn: Phrases;
  /** They name a definite group before a number: «nei 14 capoluoghi», «of the 30 bodies». */
  readonly ofGroup: Phrases;
  /** Comparisons that name a level and never a step: «al di sotto del 15%». */
  readonly positional: Phrases;
  readonly by: Phrases;
  readonly numberSign: Phrases;
  readonly numbers: Readonly<Record<string, string>>;
  /** Numbers only after a comparison («almeno un»). */
  readonly one: Phrases;
  /** Numbers in words that only say about how many («una decina»). */
  readonly approximate: Phrases;
  readonly none: Phrases;
  /** Decimal places that a word moves the number: mila 3, milioni 6. */
  readonly multipliers: Readonly<Record<string, number>>;
  /** After a number or its multiplier: half of one more («2 milioni e mezzo»). */
  readonly andHalf: Phrases;
  /** Shares: «metà» 0.5, «totalità» 1. */
  readonly shares: Readonly<Record<string, string>>;
  /** All of a group: 100 %. */
  readonly every: Phrases;
  readonly percent: Phrases;
  readonly points: Phrases;
  readonly units: Readonly<Record<"EUR" | "days" | "minutes" | "months", Phrases>>;
  /** Units that are kept as nouns, but tell of a duration: «ore», «anni», «settimane». */
  readonly durations: Phrases;
  /** After a number they name an age or a length, not the target, when another number is there. */
  readonly years: Phrases;
  /** Adjectives between a number and its noun. */
  readonly adjectives: Phrases;
  readonly months: readonly Phrases[];
  /** Lengths in months of the periods of a year. */
  readonly periods: Readonly<Record<string, number>>;
  /** «Q3», «H1»: period length and number. */
  readonly periodCodes: Readonly<Record<string, readonly [number, number]>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly ordinalEndings: Phrases;
  readonly end: Phrases;
  readonly middle: Phrases;
  readonly start: Phrases;
  readonly year: Phrases;
  readonly thisYear: Phrases;
  readonly monthNoun: Phrases;
  readonly increase: Phrases;
  readonly decrease: Phrases;
  /** A change for the better: up or down, as the indicator goes. */
  readonly improve: Phrases;
  readonly plus: Phrases;
  readonly minus: Phrases;
  /** «raddoppio» 1, «dimezzamento» -0.5: a change by a factor. */
  readonly factors: Readonly<Record<string, string>>;
  readonly keep: Phrases;
  /** What is kept: «valore», «livello». */
  readonly level: Phrases;
  readonly further: Phrases;
  /** After a number: «o più», «o meno». */
  readonly orMore: Phrases;
  readonly orLess: Phrases;
  readonly moreAfter: Phrases;
  readonly lessAfter: Phrases;
  readonly reach: Phrases;
  readonly against: Phrases;
  /** Open a base only where one follows («sul consuntivo 2016», «on 2015»). */
  readonly on: Phrases;
  readonly previousTarget: Phrases;
  readonly previousResult: Phrases;
  /** A change «annuo» is measured from the year before. */
  readonly yearly: Phrases;
  readonly result: Phrases;
  readonly mean: Phrases;
  /** Whether the group stands before the word for the mean («regional average»). */
  readonly meanAfterGroup: boolean;
  readonly better: Phrases;
  readonly worse: Phrases;
  readonly yes: Phrases;
  readonly placeholders: Phrases;
  readonly notTarget: Phrases;
  /** What was so far: a label even without a colon («Baseline 75%, target 80%»). */
  readonly startValue: Phrases;
  readonly targetLabel: Phrases;
  readonly judgement: Phrases;
  readonly deliverables: Phrases;
  /** Endings of nouns of action: «-zione», «-mento». */
  readonly deliverableEndings: Phrases;
  /** Endings of past participles: «emanato», «launched». */
  readonly doneEndings: Phrases;
  /** Nouns of measures: «numero di …», «grado di …» alone is no deliverable. */
  readonly measures: Phrases;
  /** Nouns with such an ending that name no deliverable. */
  readonly notDeliverable: Phrases;
  /** Words before a number that is a reference: «art. 4», «misura 1.7». */
  readonly references: Phrases;
  readonly events: Phrases;
  readonly recurring: Phrases;
  readonly since: Phrases;
  /** They open a part of the sentence that qualifies and does not aim. */
  readonly subordinate: Phrases;
  /** «non», «mai»: they turn a comparison round («mai oltre 5»), and make anything else doubtful. */
  readonly negation: Phrases;
  /** Verbs between a negation and its comparison: «non deve superare». */
  readonly auxiliary: Phrases;
  /** Verbs of comparison that with *by* name a step: «superare del 5% il dato del 2015». */
  readonly exceed: Phrases;
  /** Places in a list of many: «tra i primi 10», «top 10». */
  readonly ranking: Phrases;
  /** What is to be no more: «eliminare le attese di più di 30 giorni». */
  readonly eliminate: Phrases;
  /** They send the reader elsewhere or put the target off: «si rinvia a …», «in attesa di …». */
  readonly elsewhere: Phrases;
  /** Seasons and the like, which are no days: «entro la primavera». */
  readonly vagueTimes: Phrases;
  /** «Situazione al 31/12: 74»: they label what was, whatever day stands before the colon. */
  readonly stateLabel: Phrases;
  /** Before a number they name an age: «over 65». */
  readonly ages: Phrases;
  /** The number is that of each one: «per ogni provincia», «per region». */
  readonly each: Phrases;
  /** They make the number doubtful: «circa», «salvo», «non». */
  readonly doubt: Phrases;
  readonly frequency: Phrases;
  /** In an indicator's name: measures of which less is better («tempo», «costo»). */
  readonly lower: Phrases;
  /** In an indicator's name: things of which fewer is better, unless they are dealt with («reclami», «reclami evasi»). */
  readonly lowerThings: Phrases;
  /** In an indicator's name: more is better («riduzione», «rispetto», «copertura»). */
  readonly higher: Phrases;
  /** What is done with things: more is better («evasi», «gestiti»). */
  readonly handled: Phrases;
}
