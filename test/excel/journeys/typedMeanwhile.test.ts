/** Somebody else types before any request of a work into a cell that it is still to write: the text stands, or its cell is named. */
import { closeAll, inExcel } from "./theExcel";
import { cellsToWrite, type Kind, recorded, typing } from "./typedMeanwhile";
import { WORKS } from "./works";

/** Requests of a small book are as small as this part of what they may be, so that there are many of them. */
jest.mock("../../../addin/host/write/step", () => {
  const actual = jest.requireActual<typeof import("../../../addin/host/write/step")>("../../../addin/host/write/step");
  const TIMES = 25;
  const { COST, jsonBytes } = actual;
  return {
    ...actual,
    COST: Object.fromEntries(Object.entries(COST).map(([name, bytes]) => [name, bytes * TIMES])),
    jsonBytes: (data: unknown) => jsonBytes(data) * TIMES,
  };
});

/** Nothing here asks what formulas show. */
jest.mock("../../engine/univer", () =>
  jest
    .requireActual<typeof import("./stilled")>("./stilled")
    .stilled(jest.requireActual("../../engine/univer"), () => false),
);

const PATIENCE = 300_000;

afterEach(closeAll);

it.each(WORKS)(
  "$says",
  async (work) => {
    const start = await work.start();
    const here = inExcel(start);
    const { host, edits } = recorded(here.host);
    await work.run(host);
    const requests = here.excel.stats.count;
    const cells = cellsToWrite(edits);
    closeAll();
    expect(requests).toBeGreaterThan(3);
    const kinds: (Kind | undefined)[] = [];
    for (let request = 1; request <= requests; request++) kinds.push(await typing(work, start, cells, request));
    if (cells.length > 0) expect(kinds.some((kind) => kind !== undefined)).toBe(true);
  },
  PATIENCE,
);
