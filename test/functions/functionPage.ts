/** The page of a BSC function, made from its words and its examples; and the page that lists them all. */
import type {
  CustomFunction,
  ExampleText,
  FunctionAnswer,
  FunctionArgument,
  FunctionCell,
  FunctionText,
  FunctionValue,
} from "../../shared/functions/customFunction";
import { hostName } from "../../shared/functions/functions";
import type { Language } from "../../shared/language";
import { functionTexts } from "../../shared/text/functions";
import { columnName } from "../../shared/workbook/address";

export const textOf = ({ name }: Pick<CustomFunction, "name">, language: Language): FunctionText =>
  functionTexts(language).functions[name];

const WORDS = {
  it: {
    parameter: "Argomento",
    meaning: "Che cosa è",
    answer: "Risposta",
    examples: "Esempi",
    cell: "Celle",
    optional: "facoltativo",
    range: "intervallo",
    empty: "(vuoto)",
    true: "VERO",
    false: "FALSO",
  },
  en: {
    parameter: "Argument",
    meaning: "What it is",
    answer: "Answer",
    examples: "Examples",
    cell: "Cells",
    optional: "optional",
    range: "range",
    empty: "(empty)",
    true: "TRUE",
    false: "FALSE",
  },
} as const;

const ERRORS_IT: Readonly<Record<string, string>> = { "#N/A": "#N/D", "#VALUE!": "#VALORE!" };

export function functionPage(fn: CustomFunction): string {
  return [
    `# ${hostName(fn, ".")}`,
    "",
    `Google Sheets: \`${hostName(fn, "_")}\``,
    ...(["it", "en"] as const).flatMap((language) => inLanguage(fn, language)),
    "",
  ].join("\n");
}

function inLanguage(fn: CustomFunction, language: Language): string[] {
  const text = textOf(fn, language);
  const words = WORDS[language];
  return [
    "",
    `## ${language === "it" ? "Italiano" : "English"}`,
    "",
    text.description,
    "",
    `\`${signature(fn, language)}\``,
    "",
    `| ${words.parameter} | ${words.meaning} |`,
    "|---|---|",
    ...fn.parameters.map(({ id, optional, takes }) => {
      const { name, description } = text.parameters[id] ?? { name: id, description: "" };
      const notes = [...(optional ? [words.optional] : []), ...(takes === "list" ? [words.range] : [])];
      return `| \`${name}\`${notes.length === 0 ? "" : ` (${notes.join(", ")})`} | ${escaped(description)} |`;
    }),
    "",
    `**${words.answer}:** ${text.returns}`,
    ...text.examples.flatMap((example) => exampleLines(fn, example, language)),
  ];
}

/** `BSC.TARGETMET(risultato; target; [base])`. */
export function signature(fn: CustomFunction, language: Language): string {
  const names = fn.parameters.map(({ id, optional }) => {
    const name = textOf(fn, language).parameters[id]?.name ?? id;
    return optional ? `[${name}]` : name;
  });
  return `=${hostName(fn, ".")}(${names.join(separator(language))})`;
}

const separator = (language: Language): string => (language === "it" ? "; " : ", ");

function exampleLines(fn: CustomFunction, example: ExampleText, language: Language): string[] {
  const { formula, cells } = asTyped(fn, example, language);
  const answer = fn.run(example.args);
  const reason = typeof answer === "object" && "error" in answer ? answer.reason?.[language] : undefined;
  const shown = `${answerText(answer, language)}${reason === undefined ? "" : ` — ${reason}`}`;
  return [
    "",
    `**${example.says.slice(0, 1).toUpperCase()}${example.says.slice(1)}**`,
    "",
    ...(cells.length === 0 ? [] : [`| ${WORDS[language].cell} | |`, "|---|---|", ...cells, ""]),
    `\`${formula}\` → ${shown}`,
  ];
}

/** The formula as one types it; ranges stand in columns from A on, from row 1. */
function asTyped(fn: CustomFunction, { args }: ExampleText, language: Language) {
  const cells: string[] = [];
  let column = 0;
  const typed = args.map((argument) => {
    if (!isRows(argument)) return literal(argument, language);
    const width = argument[0]?.length ?? 0;
    const corners = [`${columnName(column)}1`, `${columnName(column + width - 1)}${argument.length}`];
    const address = [...new Set(corners)].join(":");
    cells.push(`| ${address} | ${rowsText(argument, (cell) => cellShown(cell, language))} |`);
    column += width;
    return address;
  });
  const given = typed.join(separator(language)).replace(/[;, ]+$/, "");
  return { formula: `=${hostName(fn, ".")}(${given})`, cells };
}

type Rows = readonly (readonly FunctionCell[])[];

const isRows = (argument: FunctionArgument): argument is Rows => Array.isArray(argument);

const rowsText = <T>(rows: readonly (readonly T[])[], say: (cell: T) => string): string =>
  rows.map((row) => row.map(say).join(" · ")).join(" / ");

function literal(cell: FunctionCell | undefined, language: Language): string {
  if (cell === undefined || cell === null) return "";
  if (typeof cell === "string") return `"${cell}"`;
  return plain(cell, language);
}

function cellShown(cell: FunctionCell, language: Language): string {
  return cell === null || cell === "" ? WORDS[language].empty : escaped(plain(cell, language));
}

function plain(cell: Exclude<FunctionCell, null>, language: Language): string {
  if (typeof cell === "number") {
    const shown = String(Number(cell.toPrecision(12)));
    return language === "it" ? shown.replace(".", ",") : shown;
  }
  if (typeof cell === "boolean") return WORDS[language][cell ? "true" : "false"];
  if (typeof cell === "string") return cell;
  if ("error" in cell) return language === "it" ? (ERRORS_IT[cell.error] ?? cell.error) : cell.error;
  return cell.value === null ? "" : plain(cell.value, language);
}

function answerText(answer: FunctionAnswer, language: Language): string {
  if (isAnswerRows(answer)) return rowsText(answer, (value) => cellShown(value, language));
  return answer === "" ? WORDS[language].empty : `\`${plain(answer, language)}\``;
}

type AnswerRows = readonly (readonly FunctionValue[])[];

const isAnswerRows = (answer: FunctionAnswer): answer is AnswerRows => Array.isArray(answer);

const escaped = (text: string): string => text.replace(/\|/g, "\\|").replace(/\n/g, " ");

export const functionsPage = (functions: readonly CustomFunction[], notes: string): string =>
  [
    "# Funzioni BSC · BSC functions",
    "",
    "Made from the functions themselves (`UPDATE_PAGES=1 npx jest test/functions/functions.test.ts`).",
    "",
    "| Function | In italiano | In English |",
    "|---|---|---|",
    ...functions.map((fn) => {
      const [it, en] = [textOf(fn, "it"), textOf(fn, "en")];
      return `| [${hostName(fn, ".")}](${pageName(fn)}) | ${it.description} | ${en.description} |`;
    }),
    "",
    notes,
  ].join("\n");

export const pageName = ({ name }: Pick<CustomFunction, "name">): string => `${name.toLowerCase()}.md`;
