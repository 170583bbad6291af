/** What a command may do with the terminal, so that commands stay testable and never touch `process` themselves. */
import type { Language } from "../../shared/language";
import type { Day } from "../../shared/workbook/days";
import { localDay } from "../actions/localDay";

export interface Terminal {
  /** The language of what is printed. */
  readonly language: Language;
  /** The language asked for with `--lang`, which is then also that of new sheets and explanations; absent: that of the plan. */
  readonly asked: Language | undefined;
  /** Today by the machine's clock; the core gets it as an argument. */
  readonly today: Day;
  out(line: string): void;
  error(line: string): void;
  /** Shown on one line of an interactive terminal, after a second of work; nothing is shown elsewhere. */
  progress(done: number, total: number, what: string): void;
  endProgress(): void;
}

const PATIENCE = 1000;

/** The real terminal. Progress goes to the error stream and is wiped when the work ends. */
export function processTerminal(asked: Language | undefined): Terminal {
  const started = Date.now();
  let shown = false;
  return {
    language: asked ?? "it",
    asked,
    today: localDay(new Date()),
    out: (line) => void process.stdout.write(`${line}\n`),
    error: (line) => void process.stderr.write(`${line}\n`),
    progress(done, total, what) {
      if (!process.stderr.isTTY || Date.now() - started < PATIENCE) return;
      process.stderr.write(`\r\u001b[K${done}/${total}  ${what}`);
      shown = true;
    },
    endProgress() {
      if (shown) process.stderr.write("\r\u001b[K");
      shown = false;
    },
  };
}
