/** In which language a book is read: its headings say it, the titles where these do not tell or are nearly all of the other language. */
import { HEADING_WORDS, type Meaning } from "../../shared/recognise/headings";
import { HEADING_LANGUAGE, LITTLE_WORDS } from "../../shared/recognise/languageWords";
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import { gridSheet } from "./flatBooks";

const ENGLISH = "Perspective | Objective | Programme | Indicator | Weight | Target 2025 | Actual 2025";
const ITALIAN = "Prospettiva | Obiettivo | Programma | Indicatore | Peso | Target 2025 | Risultato 2025";
const NEUTRAL = "Prospettiva | Objective | Programma | Indicator | Peso | Target 2025 | Actual 2025";

const TITLES_EN = ["Training hours per person", "Days to pay suppliers", "Calls answered", "Report published"];
const TITLES_IT = ["Ore di formazione per dipendente", "Giorni di attesa", "Km di piste ciclabili", "Istanze online"];

const bookWith = (headings: string, titles: readonly string[]) => ({
  sheets: [
    gridSheet(
      "KPI",
      [headings, ...titles.map((title) => `P1 | O1 | G1 | ${title} | ${100 / titles.length} | '1,500 | 1400`)].join(
        "\n",
      ),
    ),
  ],
});

function languageOf(headings: string, titles: readonly string[]): string | undefined {
  const found = recognisePlan(bookWith(headings, titles));
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.value.plan.language;
}

const CASES: readonly (readonly [string, string, readonly string[], "it" | "en"])[] = [
  ["English headings over titles with «per», which is English too", ENGLISH, TITLES_EN, "en"],
  ["English headings over titles that do not tell", ENGLISH, ["Visitors", "Turnover", "Staff"], "en"],
  [
    "English headings over English titles with Italian names among them",
    ENGLISH,
    [...TITLES_EN, "Opening of Villa dei Fiori", "Piano di zona", "Visits", "Loans"],
    "en",
  ],
  [
    "English words joined by a hyphen, an initial",
    ENGLISH,
    ["E-mail answered", "Follow-up of e-learning", "Hours per day"],
    "en",
  ],
  ["Italian headings over Italian titles", ITALIAN, TITLES_IT, "it"],
  ["Italian headings over titles that do not tell", ITALIAN, ["Visitatori", "Prestiti", "Sportelli"], "it"],
  [
    "Italian headings over Italian titles and some English ones",
    ITALIAN,
    ["Number of visits to the site", "Customer satisfaction", "Raccolta differenziata", "Istanze online"],
    "it",
  ],
  [
    "Italian headings over as many English titles as Italian ones",
    ITALIAN,
    ["Time to market", "Return on investment", "Ore di volo", "Giorni di attesa"],
    "it",
  ],
  ["an English form filled in by Italians", ENGLISH, TITLES_IT, "it"],
  [
    "an English form filled in by Italians in few words",
    ENGLISH,
    ["Numero pratiche evase", "Imprese assistite", "Ore formazione", "Sportelli aperti", "Istanze online"],
    "it",
  ],
  [
    "English headings over few words that end in vowels",
    ENGLISH,
    ["Average response time", "Absence rate", "Case file closure", "Phone service available", "Data release"],
    "en",
  ],
  [
    "an Italian form filled in in English throughout",
    ITALIAN,
    [
      "Number of visits",
      "Days to pay",
      "Share of calls answered",
      "Time to answer",
      "Hours of training",
      "Cost of the service",
      "Quality of the air",
      "Length of the queue",
    ],
    "en",
  ],
  ["headings of both languages over English titles", NEUTRAL, ["Number of visits to the site", "Days to pay"], "en"],
  ["headings of both languages over Italian titles", NEUTRAL, TITLES_IT, "it"],
  ["headings of both languages over titles that do not tell", NEUTRAL, ["Visitors", "Staff"], "it"],
];

it.each(CASES)("%s", (_, headings, titles, language) => {
  expect(languageOf(headings, titles)).toBe(language);
});

it("Words that stand on every row count once, whatever their number", () => {
  const rows = Array.from({ length: 40 }, (_, index) => `Cost per unit ${index}`);
  expect(languageOf(ENGLISH, rows)).toBe("en");
});

it("The headings of a printed cockpit count, not the perspective's name among them", () => {
  const sheet = gridSheet(
    "Cockpit",
    `
Risultati e crescita | Weight | Result 2024 | Target 2025 | Result 2025
1.1 Growth | {1;0%}
1.1.1 Skills | {1;0%}
Training hours per person | {1;0%} | | '1,500 | 1400`,
  );
  const found = recognisePlan({ sheets: [sheet] });
  expect(found.ok && found.value.plan.language).toBe("en");
});

it("No word is of both languages", () => {
  for (const { it: italian, en } of [LITTLE_WORDS, HEADING_LANGUAGE]) {
    expect([...italian].filter((word) => en.has(word))).toEqual([]);
  }
  for (const word of ["per", "in", "a", "come", "due", "n"]) expect(LITTLE_WORDS.it.has(word)).toBe(false);
});

/** Headings that Italian and English forms both have. */
const OF_BOTH =
  "# area baseline budget data euro formula id kpi n no note num owner performance rag ref status target targets total u.m € n°".split(
    " ",
  );

it("Every heading that is known says its language, but those that both have", () => {
  const silent = (Object.keys(HEADING_WORDS) as Meaning[])
    .flatMap((meaning) => HEADING_WORDS[meaning])
    .filter((text) => {
      const words = text.match(/[a-z]+'?/g) ?? [];
      const count = (language: "it" | "en") => words.filter((word) => HEADING_LANGUAGE[language].has(word)).length;
      return count("it") === count("en");
    });
  expect(silent.filter((text) => !OF_BOTH.includes(text))).toEqual([]);
});
