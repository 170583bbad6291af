/** The pages of `--help`, made from the commands' tables and the texts. */

import type { Language } from "../../shared/language";
import { type CliTexts, cliTexts } from "../../shared/text/cli";
import { COMMON_OPTIONS, type Command } from "./command";

/** The page of the whole command line. */
export function generalHelp(commands: readonly Command[], language: Language): string {
  const texts = cliTexts(language);
  const rows = commands.map(({ name }) => [texts.commandHelp[name].usage, texts.commandHelp[name].summary] as const);
  return [texts.tagline, "", `${texts.commands}:`, ...columns(rows), "", texts.helpHint].join("\n");
}

/** The page of one command. */
export function commandHelp(command: Command, language: Language): string {
  const texts = cliTexts(language);
  const { usage, summary } = texts.commandHelp[command.name];
  const rows = [...command.options, ...COMMON_OPTIONS].map(({ name, short, value }) => {
    const left = `${short === undefined ? "" : `-${short}, `}--${name}${value ? ` ${name.toUpperCase()}` : ""}`;
    return [left, optionHelp(texts, name)] as const;
  });
  return [`${texts.usage}: ${usage}`, "", summary, "", `${texts.options}:`, ...columns(rows)].join("\n");
}

const optionHelp = (texts: CliTexts, name: string): string =>
  Object.entries(texts.optionHelp).find(([option]) => option === name)?.[1] ?? "";

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
