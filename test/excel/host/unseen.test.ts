/** While nobody sees the pane nothing that happens in Excel costs a request; once somebody does, the last of it is told. */
import { createExcelHost } from "../../../addin/excelHost";
import type { HostEvent } from "../../../src/host";
import { bookOf, closeAll, openHost, sheetOf } from "./openHost";

afterEach(closeAll);

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

async function watched() {
  const { excel } = openHost(bookOf(sheetOf("Piano", [[1]]), sheetOf("Altro", [[1]])));
  let isSeen = true;
  const listeners = new Set<(isSeen: boolean) => void>();
  const see = (now: boolean): void => {
    isSeen = now;
    for (const listener of listeners) listener(now);
  };
  const seen = {
    now: () => isSeen,
    watch: (listener: (isSeen: boolean) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const host = createExcelHost({ ...excel.desk, seen });
  const heard: HostEvent[] = [];
  const stop = host.watch((event) => heard.push(event));
  await soon();
  return { excel, heard, see, stop, listeners };
}

it("a pane that is seen is told each thing as it happens", async () => {
  const { excel, heard } = await watched();
  excel.person.types("Piano", "B1", 2);
  excel.person.selects("Altro", "B2");
  await soon();
  expect(heard).toEqual([
    { kind: "changed" },
    { kind: "selected", at: { sheet: "Altro", top: 1, left: 1, bottom: 1, right: 1 } },
  ]);
});

it("a pane that is not hears of nothing and asks nothing; then of one change and of the last selection", async () => {
  const { excel, heard, see } = await watched();
  see(false);
  const before = excel.stats.requests.length;
  for (const value of [2, 3]) excel.person.types("Piano", "B1", value);
  excel.person.selects("Piano", "A1");
  excel.person.selects("Altro", "B2");
  await soon();
  expect(heard).toEqual([]);
  expect(excel.stats.requests).toHaveLength(before);
  see(true);
  await soon();
  expect(heard).toEqual([
    { kind: "changed" },
    { kind: "selected", at: { sheet: "Altro", top: 1, left: 1, bottom: 1, right: 1 } },
  ]);
  see(false);
  see(true);
  await soon();
  expect(heard).toHaveLength(2);
});

it("who stopped listening meanwhile hears nothing, and listens to the pane no more", async () => {
  const { excel, heard, see, stop, listeners } = await watched();
  see(false);
  excel.person.types("Piano", "B1", 2);
  await soon();
  stop();
  see(true);
  await soon();
  expect(heard).toEqual([]);
  expect(listeners.size).toBe(0);
});
