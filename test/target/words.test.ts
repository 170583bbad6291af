/**
 * Every word that targets may use, with an example and how it is read: two pages to be read and corrected by planners.
 * After a change of the words: `UPDATE_GOLDENS=1 npx jest test/target/words`, and read what has changed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { english } from "../../shared/target/words/en";
import { italian } from "../../shared/target/words/it";
import type { Words } from "../../shared/target/words/words";
import { told } from "./told";
import { exampleOf, type WordTable, withoutExample, wordTables } from "./wordExamples";

const cell = (text: string): string => text.replace(/\|/g, "\\|").replace(/\u00a0/g, " ");

function rowOf(table: WordTable, words: Words, phrase: string): string {
  const { language } = words;
  const example = exampleOf(table[language], phrase);
  const text = table.asName ? "5" : example;
  const read = told(text, { language, year: 2016, ...(table.asName && { indicator: example }) });
  return `| ${cell(phrase)} | ${cell(table.asName ? `5 (${example})` : example)} | ${cell(read)} |`;
}

function sectionOf(table: WordTable, words: Words): string {
  const phrases = table.phrases(words).filter((phrase) => !withoutExample.has(`${table.name}: ${phrase}`));
  const rows = phrases.map((phrase) => rowOf(table, words, phrase));
  return [`## ${table.name}`, "", "| Word | Example | Read as |", "|---|---|---|", ...rows].join("\n");
}

const pageOf = (words: Words): string =>
  [`# The words of targets: ${words.language}`, ...wordTables.map((table) => sectionOf(table, words)), ""].join("\n\n");

it.each([
  ["it", italian],
  ["en", english],
] as const)("each word (%s) is read in its example as the page says", (language, words) => {
  const path = join(__dirname, "goldens", `words-${language}.md`);
  const page = pageOf(words);
  if (process.env.UPDATE_GOLDENS === "1") writeFileSync(path, page);
  expect(page).toBe(readFileSync(path, "utf8"));
});
