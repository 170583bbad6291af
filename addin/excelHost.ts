/** The host whose workbook is open in Excel: what Cabina reads and writes is what a person sees, by way of office.js. */
import type { Snapshot } from "../shared/workbook/snapshot";
import type { HostEvent, LiveHost } from "../src/host";
import type { ExcelDesk } from "./host/desk";
import { ownSheetNames, plainFormulas } from "./host/plainFormulas";
import { type ReadWishes, readBook } from "./host/read/readBook";
import { select } from "./host/select";
import { LATE, tellingLate } from "./host/tellingLate";
import { type Watching, watch } from "./host/watch";
import { type Remembered, writeEdits } from "./host/write/writeEdits";

/**
 * Reads in few requests, applies edits in requests of about 2.5 MB, and looks at the touched cells before it writes.
 * What Excel refuses is thrown as `HostError`; what was written by then stays, and the journal tells. `lateAfter`:
 * milliseconds without an answer after which that is told to who watches.
 */
export function createExcelHost(desk: ExcelDesk, lateAfter = LATE): LiveHost {
  let remembered: Remembered = { ours: new Set(), sizes: new Map(), separator: "," };
  let asksEpoch = true;
  const watching = new Map<Watching, (event: HostEvent) => void>();
  const timed = <T>(work: (desk: ExcelDesk) => Promise<T>): Promise<T> => {
    const tell = (isLate: boolean): void => {
      for (const listener of watching.values()) listener({ kind: "late", isLate });
    };
    return tellingLate(desk, tell, work, lateAfter);
  };
  const read = async (wishes: ReadWishes): Promise<Snapshot> => {
    let separator = remembered.separator;
    const onFirst: ReadWishes["onFirst"] = (first) => {
      separator = first.separator;
      // Where days are counted from 1904 a person may change it, and read again.
      asksEpoch = first.epoch === 1904;
    };
    const picture = await timed((asked) => readBook(asked, { ...wishes, asksEpoch, onFirst }));
    for (const one of watching.keys()) one.again();
    remembered = {
      separator,
      ours: ownSheetNames(picture),
      sizes: new Map(picture.sheets.map((sheet) => [sheet.name, cells(sheet)])),
    };
    return plainFormulas(picture, remembered.ours);
  };
  return {
    about: () => ({ name: "excel", language: desk.language(), calculates: true, session: desk.session }),
    readWorkbook: (onProgress, isStopped, formulas = "calculated") =>
      read({ onProgress, isStopped, calculated: true, evenByHand: formulas === "calculated" }),
    readStanding: () => read({ calculated: false }),
    applyEdits: (edits, onProgress = () => undefined, isStopped = () => false) =>
      timed((asked) => writeEdits(asked, edits, remembered, { onProgress, isStopped })),
    select: (at) => select(desk, at),
    watch(listener) {
      const one = watch(desk, listener);
      watching.set(one, listener);
      return () => {
        watching.delete(one);
        one.stop();
      };
    },
  };
}

const cells = ({ rows }: Snapshot["sheets"][number]): number =>
  rows.length * rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
