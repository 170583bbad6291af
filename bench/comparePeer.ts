/** Whether the peer of a build really writes the same: cells of our sheets that differ between its file and ours. */
import type { Snapshot } from "../shared/workbook/snapshot";
import { cellOf, sheetNamed } from "../shared/workbook/snapshot";
import { openFile } from "../src/file/openFile";
import { build, bytesOf } from "./file";
import { INDICATORS_A_PROGRAMME, largePlan } from "./largePlan";
import { readyBook, writeWithLibrary } from "./peerWriter";
import { sheetsOf } from "./stages";

export async function comparePeer(
  programmes: number,
): Promise<{ readonly cells: number; readonly differ: readonly string[] }> {
  const snapshot = largePlan(programmes * INDICATORS_A_PROGRAMME);
  const { sheets } = sheetsOf(snapshot);
  const ours = await read((await build(await bytesOf(snapshot))).bytes);
  const peer = await read(await writeWithLibrary(readyBook(sheets)));
  const differ: string[] = [];
  let cells = 0;
  // Into the ledger a build writes its journal too.
  for (const doc of sheets.filter(({ key }) => key !== "ledger")) {
    const [one, other] = [sheetNamed(ours, doc.name), sheetNamed(peer, doc.name)];
    if (one === undefined || other === undefined) throw new Error(`no sheet ${doc.name}`);
    for (const [row, line] of doc.rows.entries()) {
      for (const key of Object.keys(line.cells)) {
        const column = Number(key);
        cells += 1;
        const [mine, its] = [cellOf(one, row, column), cellOf(other, row, column)];
        const isSame = mine?.formula === its?.formula && (mine?.formula !== undefined || mine?.value === its?.value);
        if (!isSame || mine?.format !== its?.format) differ.push(`${doc.name} ${row},${column}`);
      }
    }
  }
  return { cells, differ };
}

async function read(bytes: Uint8Array): Promise<Snapshot> {
  const host = await openFile(bytes);
  if (!host.ok) throw new Error("the workbook of the bench cannot be opened");
  return host.value.readWorkbook();
}
