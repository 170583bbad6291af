/** `cabina open [BOOK.xlsx]`: a spreadsheet in the browser of this machine, with Cabina's pane beside it. */
import { basename } from "node:path";
import { cliTexts } from "../../../shared/text/cli";
import type { Command } from "../command";
import { showPage } from "../servePage";
import { openBook } from "../workbookFile";

export const open: Command = {
  name: "open",
  options: [
    { name: "port", value: true },
    { name: "no-browser", value: false },
  ],
  words: { least: 0, most: 1 },
  async run({ words: [path], flags, values }, terminal) {
    const port = values.port === undefined ? undefined : portOf(values.port);
    if (port === "bad") {
      terminal.error(cliTexts(terminal.language).problems.badOption("port", values.port ?? ""));
      return 2;
    }
    const book = path === undefined ? undefined : await openBook(path, terminal);
    if (book?.ok === false) {
      terminal.error(book.problem);
      return 2;
    }
    return showPage(
      {
        ...(book === undefined ? {} : { book: { name: basename(book.value.path), bytes: book.value.bytes } }),
        ...(port === undefined ? {} : { port }),
        quiet: flags.has("no-browser"),
      },
      terminal,
    );
  },
};

const portOf = (word: string): number | "bad" => {
  const port = Number(word);
  return Number.isInteger(port) && port > 0 && port < 65536 ? port : "bad";
};
