/** An Excel that lets one wait is told to who watches, and that it has answered, or is waited for no more. */
import { createExcelHost } from "../../../addin/excelHost";
import type { HostEvent, LiveHost } from "../../../src/host";
import { bookOf, closeAll, openHost, refusal, sheetOf, write } from "./openHost";

afterEach(closeAll);

const PLAN = sheetOf("Piano", [[1]]);
const LATE = 40;
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const EDIT = { kind: "writeCells", sheet: "Piano", cells: [write(0, 1, 2)] } as const;

const watched = async (patience?: number) => {
  const { excel } = openHost(bookOf(PLAN));
  const host = createExcelHost({ ...excel.desk, ...(patience === undefined ? {} : { patience }) }, LATE);
  const told: boolean[] = [];
  const stop = host.watch((event: HostEvent) => event.kind === "late" && told.push(event.isLate));
  await host.readWorkbook();
  return { excel, host, told, stop };
};

const WORKS: readonly (readonly [string, (host: LiveHost) => Promise<unknown>])[] = [
  ["a reading", (host) => host.readWorkbook()],
  ["a reading that waits for no calculation", (host) => host.readStanding?.() ?? Promise.reject(new Error("none"))],
  ["a writing", (host) => host.applyEdits([EDIT])],
];

describe.each(WORKS)("%s", (_, work) => {
  it("that is answered at once tells nothing", async () => {
    const { host, told } = await watched();
    await work(host);
    await pause(2 * LATE);
    expect(told).toEqual([]);
  });

  it("that waits for a cell that is being typed into tells so until Enter is pressed", async () => {
    const { excel, host, told } = await watched();
    const enter = excel.hostile.editCell();
    const working = work(host);
    await pause(LATE / 2);
    expect(told).toEqual([]);
    await pause(2 * LATE);
    expect(told).toEqual([true]);
    enter();
    await working;
    expect(told).toEqual([true, false]);
  });

  it("that is given up waits no more", async () => {
    const { excel, host, told } = await watched(2 * LATE);
    const found = excel.hostile.loseConnection();
    expect(await refusal(work(host))).toMatchObject({ code: "no-answer" });
    expect(told).toEqual([true, false]);
    found();
    await pause(2 * LATE);
    expect(told).toEqual([true, false]);
  });
});

it("who does not watch any more is told nothing", async () => {
  const { excel, host, told, stop } = await watched();
  const enter = excel.hostile.editCell();
  stop();
  const reading = host.readWorkbook();
  await pause(2 * LATE);
  enter();
  await reading;
  expect(told).toEqual([]);
});
