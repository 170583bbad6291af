/** Reads the words of a command line into options and plain words. */
import { parseArgs } from "node:util";
import { fail, type Result, succeed } from "../../shared/result";
import { type Arguments, COMMON_OPTIONS, type Command } from "./command";

/** What is wrong with the command line, and with which word of it. */
export interface UsageProblem {
  readonly code: "unknown-option" | "value-missing" | "too-few-words" | "too-many-words";
  readonly word: string;
}

export function parseArguments(command: Command, raw: readonly string[]): Result<Arguments, UsageProblem> {
  const specs = [...COMMON_OPTIONS, ...command.options];
  const { tokens } = parseArgs({
    args: raw.map(protect),
    options: Object.fromEntries(
      specs.map(({ name, short, value }) => [
        name,
        { type: value ? ("string" as const) : ("boolean" as const), ...(short === undefined ? {} : { short }) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: string[] = [];
  const flags = new Set<string>();
  const values: Record<string, string> = {};
  for (const token of tokens) {
    if (token.kind === "positional") words.push(unprotect(token.value));
    if (token.kind !== "option") continue;
    const spec = specs.find(({ name }) => name === token.name);
    if (spec === undefined) return fail({ code: "unknown-option", word: token.rawName });
    if (spec.value && token.value === undefined) return fail({ code: "value-missing", word: token.rawName });
    const before = spec.many === true ? values[spec.name] : undefined;
    if (spec.value) values[spec.name] = `${before === undefined ? "" : `${before}\n`}${unprotect(token.value ?? "")}`;
    else flags.add(spec.name);
  }
  if (flags.has("help")) return succeed({ words, flags, values });
  if (words.length < command.words.least) return fail({ code: "too-few-words", word: command.name });
  if (words.length > command.words.most) return fail({ code: "too-many-words", word: words[command.words.most] ?? "" });
  return succeed({ words, flags, values });
}

/** Before a word that begins with a minus but is no option: «-10%» and «-» are texts of targets. */
const GUARD = "\u0000";
const protect = (word: string): string => (/^-([^a-zA-Z-]|$)/.test(word) ? GUARD + word : word);
const unprotect = (word: string): string => (word.startsWith(GUARD) ? word.slice(1) : word);
