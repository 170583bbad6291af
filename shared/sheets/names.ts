/** The names of the generated sheets: a programme's tab is its code and a short title; every name gives way to the user's sheets. */
import { programmeKey } from "../plan/keys";
import type { Plan } from "../plan/plan";
import { type CellRange, cellAt } from "../workbook/address";
import type { SheetKey } from "./sheetDoc";

/** How sheets are called in the workbook at hand. */
export interface SheetNames {
  readonly cockpit: string;
  readonly index: string;
  readonly findings: string;
  readonly rules: string;
  readonly ledger: string;
  /** *Rilevazioni*; empty where no programme is adopted. */
  readonly readings: string;
  /**
   * The sheet with the home cells of a programme: its own, or *Rilevazioni* where the user keeps a sheet of the programme.
   * A code that the plan does not have gets none (throws: it would be our mistake).
   */
  programme(code: string): string;
  /** Where the sheet of a programme begins, ours or the user's: what links point to. */
  beginning(code: string): CellRange;
}

/** What names depend on. */
export interface NamingInput {
  readonly plan: Plan;
  /** The words for the fixed sheets, in the language of the workbook. */
  readonly words: Readonly<Record<"cockpit" | "index" | "findings" | "rules" | "ledger" | "readings", string>>;
  /** Names of the sheets that are not ours. */
  readonly taken: readonly string[];
  /** Names of our sheets of other years; where there are any, a name that is taken gets the year. */
  readonly archived?: readonly string[];
  /** Names that our sheets already have, by key; they stay. */
  readonly kept?: Readonly<Record<SheetKey, string>>;
  /** Programmes of which the user keeps a sheet, by code: where it begins. */
  readonly adopted?: ReadonlyMap<string, CellRange>;
}

/** Spreadsheet programs allow no more. */
const LONGEST = 31;
/** What a name that is already the user's gets added. */
const OURS = "Cabina";
/** Words that must not end a shortened title. */
const LITTLE =
  /\s+(e|ed|o|di|del|della|dello|dei|degli|delle|a|al|alla|ai|alle|da|dal|in|nel|nella|con|per|su|sul|tra|il|lo|la|i|gli|le|l|and|of|the|to|for|in|on|an?)$/i;

/** Gives every generated sheet a name of at most 31 characters that no other sheet has, ignoring case. */
export function nameSheets({
  plan,
  words,
  taken,
  archived = [],
  kept = {},
  adopted = new Map(),
}: NamingInput): SheetNames {
  const used = new Set([...taken, ...archived, ...Object.values(kept)].map(sameCase));
  const give = (key: SheetKey, wish: string): string => {
    const isSecond = archived.length > 0 && used.has(sameCase(allowed(wish)));
    return kept[key] ?? free(isSecond ? withYear(wish, plan.year) : wish, used);
  };
  const fixed = {
    cockpit: give("cockpit", words.cockpit),
    index: give("index", words.index),
    findings: give("findings", words.findings),
    rules: give("rules", words.rules),
    ledger: give("ledger", words.ledger),
    readings: adopted.size > 0 ? give("readings", words.readings) : "",
  };
  const programmes = new Map<string, string>();
  for (const [code, title] of programmeTitles(plan)) {
    programmes.set(
      code,
      adopted.has(code) ? fixed.readings : give(`programme:${programmeKey(plan, code)}`, programmeTab(code, title)),
    );
  }
  const programme = (code: string): string => {
    const name = programmes.get(code);
    if (name === undefined) throw new Error(`no programme ${code} in the plan`);
    return name;
  };
  return { ...fixed, programme, beginning: (code) => adopted.get(code) ?? cellAt(programme(code), 0, 0) };
}

/** Every programme of the plan once, in order of appearance: code and title. */
export function programmeTitles(plan: Plan): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const perspective of plan.perspectives)
    for (const objective of perspective.objectives)
      for (const programme of objective.programmes)
        if (!titles.has(programme.code)) titles.set(programme.code, programme.title.value);
  for (const detail of plan.details) if (!titles.has(detail.code)) titles.set(detail.code, detail.title?.value ?? "");
  return titles;
}

/** `1.1.1 Produrre e diffondere`: code and as many whole words of the title as 31 characters hold. */
export const programmeTab = (code: string, title: string): string => shortened(allowed(`${code} ${title}`), LONGEST);

/** `Cruscotto 2017`; of a long name as many whole words as leave room for the year. */
const withYear = (name: string, year: number): string =>
  `${shortened(allowed(name), LONGEST - ` ${year}`.length)} ${year}`;

function shortened(full: string, longest: number): string {
  if (full.length <= longest) return full;
  const cut = full.slice(0, longest + 1);
  let short = cut.slice(0, Math.max(cut.lastIndexOf(" "), 0)) || full.slice(0, longest);
  while (LITTLE.test(short)) short = short.replace(LITTLE, "");
  return trimmed(short);
}

const sameCase = (name: string): string => name.toLowerCase();

/** Without what spreadsheet programs forbid in a name. */
const allowed = (name: string): string => trimmed(name.replace(/[:\\/?*[\]]/g, " ").replace(/\s+/g, " "));

/** No apostrophe, comma or dash may begin or end it. */
const trimmed = (name: string): string => name.replace(/^['\s]+|['’,;.(\s–-]+$/g, "");

function free(wish: string, used: Set<string>): string {
  const base = allowed(wish) || OURS;
  for (let attempt = 0; ; attempt++) {
    const mark = attempt === 0 ? "" : attempt === 1 ? ` (${OURS})` : ` (${OURS} ${attempt})`;
    const name = base.slice(0, LONGEST - mark.length).trim() + mark;
    if (!used.has(sameCase(name)) && sameCase(name) !== "history") {
      used.add(sameCase(name));
      return name;
    }
  }
}
