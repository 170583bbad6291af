/** `cabina demo`: makes the sample, builds it, prints its score and says where the workbook lies; `--open` (as `npm start`) then shows it. */
import { mkdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { cliTexts } from "../../../shared/text/cli";
import type { Command } from "../command";
import { GRAVEST, printGravest } from "../printFindings";
import { printScore } from "../printScore";
import { showPage } from "../servePage";
import { buildWorkbook } from "./build";
import { writeSample } from "./sample";

const FOLDER = "out";

export const demo: Command = {
  name: "demo",
  options: [
    { name: "open", value: false },
    { name: "no-browser", value: false },
  ],
  words: { least: 0, most: 0 },
  async run({ flags }, terminal) {
    const { language } = terminal;
    await mkdir(FOLDER, { recursive: true });
    const plan = join(FOLDER, language === "it" ? "piano-2016-2018.xlsx" : "plan-2016-2018.xlsx");
    const built = join(FOLDER, language === "it" ? "piano-2016-2018-cabina.xlsx" : "plan-2016-2018-cabina.xlsx");
    const code = await writeSample(plan, terminal, false);
    if (code !== 0) return code;
    const result = await buildWorkbook(plan, { kind: "file", path: built }, {}, terminal);
    if (result === undefined) return 2;
    terminal.out("");
    for (const line of printScore(result.scorecard, language)) terminal.out(line);
    terminal.out("");
    for (const line of printGravest(result.findings, language, GRAVEST)) terminal.out(line);
    terminal.out("");
    terminal.out(cliTexts(language).demo.lies(result.path ?? built));
    terminal.out(cliTexts(language).demo.next);
    if (!flags.has("open")) return 0;
    terminal.out("");
    const book = { name: basename(built), bytes: await readFile(built) };
    return showPage({ book, quiet: flags.has("no-browser") }, terminal);
  },
};
