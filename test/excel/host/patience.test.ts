/** Requests that are never answered are told, and what Excel did not take the first time is asked again. */
import { createExcelHost } from "../../../addin/excelHost";
import type { HostEvent } from "../../../src/host";
import { bookOf, closeAll, openHost, refusal, sheetOf, write } from "./openHost";

afterEach(closeAll);

const PLAN = sheetOf("Piano", [[1]]);
const PATIENCE = 120;
const impatient = () => {
  const { excel } = openHost(bookOf(PLAN));
  return { excel, host: createExcelHost({ ...excel.desk, patience: PATIENCE }) };
};
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

it("a reading, and a writing, that Excel does not answer", async () => {
  const { excel, host } = impatient();
  const edit = { kind: "writeCells", sheet: "Piano", cells: [write(0, 1, 2)] } as const;
  const found = excel.hostile.loseConnection();
  expect(await refusal(host.readWorkbook())).toMatchObject({ code: "no-answer" });
  expect(await refusal(host.applyEdits([edit]))).toMatchObject({ code: "no-answer" });
  found();
  expect((await host.readWorkbook()).sheets).toEqual([PLAN]);
  excel.hostile.before(1, () => excel.hostile.loseConnection());
  expect(await refusal(host.applyEdits([edit]))).toMatchObject({ code: "no-answer" });
});

it("while a cell is being typed into it is waited for, however long that takes", async () => {
  const { excel, host } = impatient();
  const enter = excel.hostile.editCell();
  const reading = host.readWorkbook();
  await pause(PATIENCE * 3);
  enter();
  expect((await reading).sheets).toEqual([PLAN]);
});

it("an Excel that takes its time is waited for", async () => {
  const { excel } = openHost(bookOf(PLAN));
  const slowly = async (...args: readonly unknown[]): Promise<unknown> => {
    if (args.length > 1) await pause(PATIENCE * 2);
    return Reflect.apply(excel.desk.run, undefined, args);
  };
  const host = createExcelHost({ ...excel.desk, run: slowly as typeof excel.desk.run, patience: PATIENCE });
  expect((await host.readWorkbook()).sheets).toEqual([PLAN]);
});

it("listening that was refused begins with the next reading", async () => {
  const { excel, host } = openHost(bookOf(PLAN));
  const heard: HostEvent[] = [];
  excel.hostile.failRequest(1, "GeneralException");
  const stop = host.watch((event) => heard.push(event));
  await pause(20);
  excel.person.types("Piano", "C3", "prima");
  await host.readWorkbook();
  await pause(20);
  expect(heard).toEqual([]);
  excel.person.types("Piano", "C3", "poi");
  await pause(20);
  expect(heard).toEqual([{ kind: "changed" }]);
  await host.readWorkbook();
  excel.person.types("Piano", "C3", "ancora");
  await pause(20);
  expect(heard).toHaveLength(2);
  stop();
});

it("events that could not be switched on again at once are tried again", async () => {
  const { excel, host } = openHost(bookOf(PLAN));
  const heard: HostEvent[] = [];
  const stop = host.watch((event) => heard.push(event));
  await host.readWorkbook();
  excel.hostile.failAction(2, 9, "GeneralException");
  excel.hostile.failRequest(3, "GeneralException");
  await refusal(host.applyEdits([{ kind: "writeCells", sheet: "Piano", cells: [write(0, 1, 2)] }]));
  excel.person.types("Piano", "C3", "mio");
  await pause(20);
  expect(heard).toEqual([{ kind: "changed" }]);
  stop();
});
