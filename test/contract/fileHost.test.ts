/** The file host keeps the contract of every host. */
import { cellRef, times } from "../../shared/workbook/formula/build";
import { emptyWorkbook } from "../../src/file/emptyWorkbook";
import type { FileHost } from "../../src/file/fileHost";
import { openFile } from "../../src/file/openFile";
import type { Host } from "../../src/host";
import { findFaults } from "../oracles/xlsxValid";
import { behavesLikeHost } from "./behavesLikeHost";

async function open(bytes: Uint8Array): Promise<FileHost> {
  expect(findFaults(bytes)).toEqual([]);
  const opened = await openFile(bytes);
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value;
}

async function start(): Promise<FileHost> {
  const host = await emptyWorkbook();
  const relative = { ...cellRef(0, 0), absolute: false };
  await host.applyEdits([
    { kind: "addSheet", sheet: "Piano", hidden: false },
    {
      kind: "writeCells",
      sheet: "Piano",
      cells: [
        { row: 0, column: 0, content: { kind: "value", value: 1 }, expected: null },
        { row: 0, column: 1, content: { kind: "value", value: "uno" }, expected: null },
        { row: 0, column: 2, content: { kind: "formula", formula: times(relative, 2), value: 2 }, expected: null },
      ],
    },
  ]);
  return open(await host.save());
}

behavesLikeHost({
  name: "the file host",
  start,
  reopen: async (host: Host) => open(await (host as FileHost).save()),
});
