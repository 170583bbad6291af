/** `cabina sample OUT.xlsx`: the 2016–2018 plan as a body would keep it, without any sheet of Cabina. */
import { printedSheets, sampleSheets } from "../../../shared/sample/sampleSheets";
import { newSheetEdits } from "../../../shared/sheets/newSheetEdits";
import { cliTexts } from "../../../shared/text/cli";
import { emptyWorkbook } from "../../file/emptyWorkbook";
import type { Command, ExitCode } from "../command";
import type { Terminal } from "../terminal";
import { saveWorkbook } from "../workbookFile";

export const sample: Command = {
  name: "sample",
  options: [{ name: "printed", value: false }],
  words: { least: 1, most: 1 },
  run: async ({ words, flags }, terminal) =>
    writeSample(words[0] ?? "", terminal, flags.has("json"), flags.has("printed")),
};

/** Writes the sample workbook and says where. `printed`: with programme sheets kept by hand instead of registers. */
export async function writeSample(path: string, terminal: Terminal, json: boolean, printed = false): Promise<ExitCode> {
  const host = await emptyWorkbook(terminal.language);
  await host.applyEdits((printed ? printedSheets() : sampleSheets()).flatMap(newSheetEdits));
  const saved = await saveWorkbook(host, path, terminal);
  if (!saved.ok) {
    terminal.error(saved.problem);
    return 2;
  }
  terminal.out(
    json ? JSON.stringify({ written: saved.value }) : cliTexts(terminal.language).sample.written(saved.value),
  );
  return 0;
}
