/** Functions that are still being calculated when the workbook is read. */
import { bookOf, closeAll, openHost, sheetOf } from "./openHost";

/** For so many requests yet a value of 424242 is one that Excel has not calculated. */
const mockBusy = { requests: 0 };

jest.mock("../fake/processQuery", () => {
  const real = jest.requireActual("../fake/processQuery");
  const busy = (result: { readonly Value: Record<string, unknown> | null }): void => {
    const { Values: values, ValueTypes: valueTypes } = (result.Value ?? {}) as Record<string, unknown[][] | undefined>;
    for (const [row, cells] of (values ?? []).entries())
      for (const [column, value] of cells.entries()) {
        const types = valueTypes?.[row];
        if (value !== 424242 || types === undefined) continue;
        cells[column] = "#BUSY!";
        types[column] = "Error";
      }
  };
  return {
    ...real,
    processQuery: async (body: unknown, session: unknown) => {
      const answer = await real.processQuery(body, session);
      if (JSON.stringify(answer).includes("ValueTypes") && mockBusy.requests-- > 0) answer.Results.forEach(busy);
      return answer;
    },
  };
});

afterEach(closeAll);

const SLOW = sheetOf("Piano", [[{ value: 424242, formula: "424241+1" }, "uno"]]);
const OTHER = sheetOf("Altro", [["x", 2]]);

it("are waited for, and only their sheet is asked again", async () => {
  const { host, excel } = openHost(bookOf(SLOW, OTHER));
  mockBusy.requests = 1;
  expect((await host.readWorkbook()).sheets).toEqual([SLOW, OTHER]);
  expect(excel.stats.count).toBe(4);
});

it("stay errors when they do not come to an end within a few seconds", async () => {
  const { host, excel } = openHost(bookOf(SLOW, OTHER));
  mockBusy.requests = 100;
  const { sheets } = await host.readWorkbook();
  expect(sheets[0]?.rows[0]).toEqual([{ value: { error: "#BUSY!" }, formula: "424241+1" }, { value: "uno" }]);
  expect(sheets[1]).toEqual(OTHER);
  expect(excel.stats.count).toBe(7);
}, 20_000);

it("are not waited for where the workbook is read as it stands", async () => {
  const { host, excel } = openHost(bookOf(SLOW));
  mockBusy.requests = 100;
  expect((await host.readStanding?.())?.sheets[0]?.rows[0]?.[0]?.value).toEqual({ error: "#BUSY!" });
  expect(excel.stats.count).toBe(3);
});
