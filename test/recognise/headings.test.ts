/** The words that Cabina knows, as a page to read: a word that is lost or moved shows there. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  AREA_PREFIXES,
  CODE_PREFIXES,
  DATED_MEANING,
  HEADING_FILLERS,
  HEADING_WORDS,
  HIGHER_WORDS,
  LOWER_WORDS,
  TITLE_WORDS,
} from "../../shared/recognise/headings";
import { recogniseEn } from "../../shared/text/en/recognise";
import { recogniseIt } from "../../shared/text/it/recognise";

const page = join(__dirname, "..", "fixtures", "workbooks", "headings.md");

function printed(): string {
  const meanings = Object.entries(HEADING_WORDS).map(([meaning, words]) => {
    const name = meaning as keyof typeof HEADING_WORDS;
    return `| ${recogniseIt.meanings[name]} | ${recogniseEn.meanings[name]} | ${words.join(" · ")} |`;
  });
  const lists: readonly (readonly [string, Iterable<string>])[] = [
    ["With a year, these mean another thing", Object.entries(DATED_MEANING).map((pair) => pair.join(" → "))],
    ["Around a year, these change nothing", HEADING_FILLERS],
    ["Over titles, these name no perspective", TITLE_WORDS],
    [
      "Before a code",
      Object.entries(CODE_PREFIXES).map(([word, level]) => (level === "any" ? word : `${word} (${level})`)),
    ],
    ["Before a code of one part, of an area", AREA_PREFIXES],
    ["Higher is better", HIGHER_WORDS],
    ["Lower is better", LOWER_WORDS],
  ];
  return [
    "# Words known in headings",
    "",
    "| Italian | English | Known words, without case, accents, years and brackets |",
    "|---|---|---|",
    ...meanings,
    ...lists.flatMap(([title, words]) => ["", `## ${title}`, "", [...words].join(" · ")]),
    "",
  ].join("\n");
}

it("The words of headings are those of their page", () => {
  if (process.env.UPDATE_PAGES === "1") writeFileSync(page, printed());
  expect(printed()).toBe(readFileSync(page, "utf8"));
});
