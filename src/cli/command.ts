/** A command of the command line: its name, its options, and what it does. Its help stands in the texts. */
import type { Terminal } from "./terminal";

/** 0: done. 1: done, and something is wrong in the content. 2: could not be done. */
export type ExitCode = 0 | 1 | 2;

/** The options a command takes; `value: true` when a value follows (`-o OUT`); `many`: given again it adds a line to its value. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  readonly value: boolean;
  readonly many?: true;
}

export interface Arguments {
  readonly words: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: Readonly<Record<string, string>>;
}

export interface Command {
  readonly name: "sample" | "build" | "undo" | "remove" | "score" | "check" | "fix" | "target" | "demo" | "open";
  readonly options: readonly OptionSpec[];
  /** How many plain words it takes. */
  readonly words: { readonly least: number; readonly most: number };
  run(args: Arguments, terminal: Terminal): Promise<ExitCode>;
}

/** Options that every command takes. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [
  { name: "help", short: "h", value: false },
  { name: "lang", value: true },
  { name: "json", value: false },
];

/** The options that choose what is read and scored, and when. */
export const SCORING_OPTIONS: readonly OptionSpec[] = [
  { name: "year", value: true },
  { name: "today", value: true },
  { name: "missing", value: true },
  { name: "sheet", value: true },
  { name: "map", value: true, many: true },
];
