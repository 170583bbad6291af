/** `cabina`: finds the command, reads its options, and turns whatever goes wrong into one sentence and an exit status. */

import packageJson from "../../package.json";
import { cliTexts } from "../../shared/text/cli";
import type { ExitCode } from "./command";
import { COMMANDS } from "./commands";
import { commandHelp, generalHelp } from "./help";
import { parseArguments } from "./parseArguments";
import { processTerminal } from "./terminal";

async function main(raw: readonly string[]): Promise<ExitCode> {
  const asked = languageOf(raw);
  const terminal = processTerminal(asked === "it" || asked === "en" ? asked : undefined);
  const { language } = terminal;
  const texts = cliTexts(language);
  if (asked !== undefined && terminal.asked === undefined) return refuse(texts.problems.badOption("lang", asked));
  const [name, ...rest] = raw.filter((_, index) => !isLanguageWord(raw, index));
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    terminal.out(generalHelp(COMMANDS, language));
    return name === undefined ? 2 : 0;
  }
  if (name === "--version") {
    terminal.out(packageJson.version);
    return 0;
  }
  const command = COMMANDS.find((each) => each.name === name);
  if (command === undefined) return refuse(texts.problems.unknownCommand(name));
  const args = parseArguments(command, rest);
  if (!args.ok) return refuse(texts.problems[args.problem.code](args.problem.word));
  if (args.value.flags.has("help")) {
    terminal.out(commandHelp(command, language));
    return 0;
  }
  return command.run(args.value, terminal);

  function refuse(sentence: string): ExitCode {
    terminal.error(sentence);
    return 2;
  }
}

/** What follows `--lang`, which may stand anywhere. */
function languageOf(raw: readonly string[]): string | undefined {
  const index = raw.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  if (index < 0) return undefined;
  return raw[index]?.startsWith("--lang=") === true ? raw[index].slice("--lang=".length) : (raw[index + 1] ?? "");
}

const isLanguageWord = (raw: readonly string[], index: number): boolean =>
  raw[index] === "--lang" || raw[index]?.startsWith("--lang=") === true || raw[index - 1] === "--lang";

// Whoever reads only the first lines (`| head`) closes the pipe: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const language = languageOf(process.argv.slice(2)) === "en" ? "en" : "it";
    process.stderr.write(
      `${cliTexts(language).problems.unexpected} ${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exitCode = 2;
  },
);
