/** Workbooks whose person calculates by hand: what a task needs is calculated, what is only looked at again is not. */
import { bookOf, closeAll, openHost, sheetOf, write } from "./openHost";

afterEach(closeAll);

const opened = () => {
  const here = openHost(bookOf(sheetOf("Piano", [[1, { value: 2, formula: "A1*2" }]])));
  here.excel.book.calculation.mode = "Manual";
  const shown = async (...given: Parameters<typeof here.host.readWorkbook>) =>
    (await here.host.readWorkbook(...given)).sheets[0]?.rows[0]?.[1]?.value;
  return { ...here, shown };
};
const look = (): void => undefined;

it("the first look calculates, one after a change does not, one that a task asks for does", async () => {
  const { excel, shown } = opened();
  excel.person.types("Piano", "A1", 5);
  expect(await shown(look)).toBe(10);
  excel.person.types("Piano", "A1", 7);
  const { runs } = excel.book.calculation;
  expect(await shown(look)).toBe(10);
  expect(excel.book.calculation.runs).toBe(runs);
  expect(await shown()).toBe(14);
});

it("a reading that waits for nothing is not the first look", async () => {
  const { excel, host, shown } = opened();
  excel.person.types("Piano", "A1", 5);
  await host.readStanding?.();
  expect(await shown(look)).toBe(10);
});

it("what is written is calculated, so that sheets show what they say", async () => {
  const { host, shown } = opened();
  await shown(look);
  const edit = { kind: "writeCells", sheet: "Piano", cells: [write(0, 0, 9, 1)] } as const;
  expect((await host.applyEdits([edit])).kind).toBe("applied");
  expect(await shown(look)).toBe(18);
});

it("a workbook that calculates by itself is calculated at every look", async () => {
  const { excel, shown } = opened();
  excel.book.calculation.mode = "Automatic";
  await shown(look);
  excel.person.types("Piano", "A1", 7);
  expect(await shown(look)).toBe(14);
});
