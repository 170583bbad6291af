/** `cabina sample OUT.xlsx`: the 2016–2018 plan as a body would keep it, without any sheet of Cabina. */
import { sampleSheets } from "../../../shared/sample/sampleSheets";
import { newSheetEdits } from "../../../shared/sheets/newSheetEdits";
import { cliTexts } from "../../../shared/text/cli";
import { emptyWorkbook } from "../../file/emptyWorkbook";
import type { Command, ExitCode } from "../command";
import type { Terminal } from "../terminal";
import { saveWorkbook } from "../workbookFile";

export const sample: Command = {
  name: "sample",
  options: [],
  words: { least: 1, most: 1 },
  run: async ({ words, flags }, terminal) => writeSample(words[0] ?? "", terminal, flags.has("json")),
};

/** Writes the sample workbook and says where. */
export async function writeSample(path: string, terminal: Terminal, json: boolean): Promise<ExitCode> {
  const host = await emptyWorkbook(terminal.language);
  await host.applyEdits(sampleSheets().flatMap(newSheetEdits));
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
