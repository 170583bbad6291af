/** Shows the workbench in the browser of this machine until somebody ends it with Ctrl+C. */
import { join } from "node:path";
import { cliTexts } from "../../shared/text/cli";
import { openBrowser } from "../workbench/server/openBrowser";
import { type FirstBook, servePage } from "../workbench/server/servePage";
import type { ExitCode } from "./command";
import type { Terminal } from "./terminal";

/** The built page stands beside the built command line. */
const FOLDER = join(__dirname, "..", "workbench");

export interface ShowOptions {
  readonly book?: FirstBook;
  readonly port?: number;
  /** The address is printed, and no browser is opened. */
  readonly quiet?: boolean;
}

export async function showPage({ book, port, quiet }: ShowOptions, terminal: Terminal): Promise<ExitCode> {
  const { open: texts } = cliTexts(terminal.language);
  const server = await servePage({
    folder: FOLDER,
    ...(book === undefined ? {} : { book }),
    ...(port === undefined ? {} : { port }),
  }).catch((error: NodeJS.ErrnoException) => error);
  if (server instanceof Error) {
    terminal.error(server.code === "ENOENT" ? texts.notBuilt : texts.portTaken(String(port ?? "")));
    return 2;
  }
  terminal.out(texts.stands(server.address));
  const opened = quiet !== true && openBrowser(server.address);
  terminal.out(opened ? texts.opened : texts.copyAddress);
  await interrupted();
  await server.close();
  return 0;
}

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
