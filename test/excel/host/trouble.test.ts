/** What Excel refuses, and what others do meanwhile: said with its reason, before anything is written where it can be known. */

import { hostErrorOf } from "../../../addin/host/problems";
import { contentPrint } from "../../../shared/workbook/contentPrint";
import type { Edit } from "../../../shared/workbook/edit";
import type { HostEvent } from "../../../src/host";
import { hostProblemOf } from "../../../src/hostProblem";
import { bookOf, closeAll, looks, type Opened, openHost, refusal, sheetOf, write } from "./openHost";

afterEach(closeAll);

const PLAN = sheetOf("Piano", [[1, "uno"]]);
const OTHER = sheetOf("Altro", [["x"]]);
const typing = (sheet: string, value: string | number, row = 5): Edit => ({
  kind: "writeCells",
  sheet,
  cells: [write(row, 0, value)],
});
const adding: Edit = { kind: "addSheet", sheet: "Nuovo", hidden: false };

/** A list that needs several requests, the intent first. */
const long = (sheets: number): Edit[] => [
  { kind: "addSheet", sheet: "Registro", hidden: true },
  {
    kind: "writeCells",
    sheet: "Registro",
    cells: [write(0, 0, "cabina"), write(1, 80, "open"), write(3, 80, "pane-1")],
  },
  ...Array.from({ length: sheets }, (_, index): Edit[] => [
    { kind: "addSheet", sheet: `F${index}`, hidden: false },
    {
      kind: "writeCells",
      sheet: `F${index}`,
      cells: Array.from({ length: 100 }, (__, row) => write(row, 0, `${"parola ".repeat(4000)}${row}`)),
    },
  ]).flat(),
];

describe("refused before anything is written", () => {
  it.each<readonly [string, (opened: Opened) => void, readonly Edit[], object]>([
    [
      "a protected sheet",
      ({ excel }) => excel.person.protects("Piano"),
      [typing("Altro", 1), typing("Piano", 2)],
      { code: "sheet-protected", sheet: "Piano" },
    ],
    [
      "a protected workbook that is to get a sheet",
      ({ excel }) => excel.person.protectsWorkbook(),
      [typing("Piano", 2), adding],
      { code: "workbook-protected" },
    ],
    [
      "a text that no cell holds",
      () => undefined,
      [typing("Altro", 1), typing("Piano", "x".repeat(32_768))],
      { code: "too-long", sheet: "Piano", cell: "A6" },
    ],
    [
      "the last visible sheet that is to go",
      ({ excel }) => excel.person.hides("Altro"),
      [typing("Altro", 1), { kind: "removeSheet", sheet: "Piano", expected: contentPrint(PLAN) }],
      { code: "other", sheet: "Piano" },
    ],
  ])("%s", async (_, prepare, edits, problem) => {
    const opened = openHost(bookOf(PLAN, OTHER));
    prepare(opened);
    const before = await opened.excel.picture();
    expect(await refusal(opened.host.applyEdits(edits))).toMatchObject(problem);
    expect(await opened.excel.picture()).toEqual(before);
  });

  it("a workbook that may only be read", async () => {
    const { host, excel } = openHost(bookOf(PLAN), { readOnly: true });
    expect(await refusal(host.applyEdits([typing("Piano", 1)]))).toMatchObject({ code: "read-only" });
    expect((await excel.picture()).sheets).toEqual([PLAN]);
  });
});

it("writes on other sheets although one is protected, and on a protected workbook as long as the tabs stay", async () => {
  const { host, excel } = openHost(bookOf(PLAN, OTHER));
  excel.person.protects("Altro");
  excel.person.protectsWorkbook();
  expect((await host.applyEdits([typing("Piano", "x".repeat(32_767))])).kind).toBe("applied");
});

it.each<readonly [string, (opened: Opened) => void, object]>([
  [
    "a sheet that is deleted between two requests",
    ({ excel }) => excel.coauthor.deletes("Altro"),
    { code: "sheet-gone", sheet: "Altro" },
  ],
  [
    "a sheet that is renamed between two requests",
    ({ excel }) => excel.coauthor.renames("Altro", "Mio"),
    { code: "sheet-gone", sheet: "Altro" },
  ],
  [
    "a sheet that is protected between two requests",
    ({ excel }) => excel.coauthor.protects("Altro"),
    { code: "sheet-protected", sheet: "Altro" },
  ],
])("says what happened to %s", async (_, happens, problem) => {
  const opened = openHost(bookOf(PLAN, OTHER));
  opened.excel.hostile.before(2, () => happens(opened));
  expect(await refusal(opened.host.applyEdits([typing("Piano", 1), typing("Altro", 2)]))).toMatchObject(problem);
});

it.each([
  ["TooManyRequests", 2, "mended"],
  ["ActivityLimitReached", 2, "mended"],
  ["ServiceNotAvailable", 1, "mended"],
  ["ServiceNotAvailable", 2, "throttled"],
  ["RequestPayloadSizeLimitExceeded", 2, "too-large"],
  ["GeneralException", 2, "other"],
  ["ApiNotFound", 1, "unsupported"],
] as const)(
  "%s at request %i is told as %s, or mended by trying again where nothing can be done twice",
  async (code, request, told) => {
    const { host, excel } = openHost(bookOf(PLAN));
    excel.hostile.failRequest(request, code);
    const applying = host.applyEdits([typing("Piano", 1)]);
    if (told === "mended") expect((await applying).kind).toBe("applied");
    else expect(await refusal(applying)).toMatchObject({ code: told, details: expect.stringContaining(code) });
  },
);

it("does not write again what a service that went away has done in part, wherever it went", async () => {
  const row: Edit = { kind: "insertRows", sheet: "Altro", at: 0, count: 1 };
  for (let action = 0, isInPart = false; !isInPart; action++) {
    const { host, excel } = openHost(bookOf(PLAN, OTHER));
    excel.hostile.failAction(2, action, "ServiceNotAvailable");
    const code = await host.applyEdits([row, typing("Piano", 1)]).then(({ kind }) => kind, codeOf);
    const { rows = [] } = (await excel.picture()).sheets.find(({ name }) => name === "Altro") ?? {};
    isInPart = rows.length > OTHER.rows.length && code === "throttled";
    expect([["throttled", "applied"].includes(code), rows.length < 3, action < 40]).toEqual([true, true, true]);
  }
});

it("tells areas as an older Excel of an Italian system takes them, once it has refused commas", async () => {
  const opened = openHost(bookOf(PLAN));
  const { host, excel } = opened;
  excel.hostile.failRequest(1, "InvalidArgument");
  expect((await host.readWorkbook()).sheets).toEqual([PLAN]);
  const cell = (row: number) => ({ top: row, left: 3, bottom: row, right: 3, style: { fill: "#FFF8E3" } });
  excel.stats.reset();
  expect((await host.applyEdits([{ kind: "styleCells", sheet: "Piano", areas: [cell(2), cell(5)] }])).kind).toBe(
    "applied",
  );
  const { cells } = looks(opened, "Piano");
  expect([cells.D3?.fill, cells.D6?.fill, cells.D4?.fill]).toEqual(["#FFF8E3", "#FFF8E3", undefined]);
});

it("has events on again after a request that broke off in the middle", async () => {
  const { host, excel } = openHost(bookOf(PLAN));
  const heard: HostEvent[] = [];
  const stop = host.watch((event) => heard.push(event));
  await host.readWorkbook();
  excel.hostile.failAction(2, 7, "GeneralException");
  expect(await refusal(host.applyEdits([typing("Piano", 1)]))).toMatchObject({ code: "other" });
  excel.person.types("Piano", "C3", "mio");
  await settled();
  expect(heard).toEqual([{ kind: "changed" }]);
  stop();
});

const codeOf = (thrown: unknown): string => hostProblemOf(thrown)?.code ?? String(thrown);
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

describe("two people at once", () => {
  it("stops when somebody else goes on with what is under way here", async () => {
    const { host, excel } = openHost(bookOf(PLAN));
    excel.hostile.before(3, () => excel.coauthor.types("Registro", "CC4", "pane-2"));
    expect(await refusal(host.applyEdits(long(3)))).toMatchObject({ code: "taken-over", sheet: "Registro" });
  }, 60_000);

  it("does not miss what it has not written yet, where the first edit alone fills several requests", async () => {
    const { host, excel } = openHost(bookOf(PLAN));
    const much = Array.from({ length: 120 }, (_, row) => write(row, 0, `${"parola ".repeat(4000)}${row}`));
    const edits: Edit[] = [
      { kind: "addSheet", sheet: "Registro", hidden: true },
      { kind: "writeCells", sheet: "Registro", cells: [...much, write(140, 80, "open")] },
      typing("Piano", 1),
    ];
    expect((await host.applyEdits(edits)).kind).toBe("applied");
    expect(excel.stats.count).toBe(3);
  }, 60_000);

  it("goes on to its end when nobody does, and its own last word is not taken for somebody else's", async () => {
    const { host, excel } = openHost(bookOf(PLAN));
    const done: Edit = { kind: "writeCells", sheet: "Registro", cells: [write(1, 80, "done", "open")] };
    excel.hostile.before(3, () => excel.coauthor.types("Piano", "F9", "altro"));
    const edits = [...long(3), done];
    expect(await host.applyEdits(edits)).toEqual({ kind: "applied", edits: edits.length });
    expect(excel.stats.count).toBeGreaterThan(3);
  }, 60_000);
});

describe("watching", () => {
  it("tells what the person and others do, and nothing of what Cabina writes", async () => {
    const { host, excel } = openHost(bookOf(PLAN, OTHER));
    const heard: HostEvent[] = [];
    const stop = host.watch((event) => heard.push(event));
    await host.readWorkbook();
    await host.applyEdits([typing("Piano", 1), adding, typing("Nuovo", 2)]);
    await settled();
    expect(heard).toEqual([]);
    const events: readonly (readonly [() => void, HostEvent])[] = [
      [() => excel.person.types("Piano", "B9", "mio"), { kind: "changed" }],
      [() => excel.coauthor.types("Altro", "B9", "suo"), { kind: "changed" }],
      [() => excel.coauthor.adds("Terzo"), { kind: "changed" }],
      [() => excel.person.deletes("Terzo"), { kind: "changed" }],
      [() => excel.person.renames("Altro", "Mio"), { kind: "changed" }],
      [
        () => excel.person.selects("Piano", "B2:C4"),
        { kind: "selected", at: { sheet: "Piano", top: 1, left: 1, bottom: 3, right: 2 } },
      ],
    ];
    for (const [act, event] of events) {
      heard.length = 0;
      act();
      await settled();
      expect(heard).toContainEqual(event);
    }
    stop();
    await settled();
    heard.length = 0;
    excel.person.types("Piano", "B10", "mio");
    await settled();
    expect(heard).toEqual([]);
  });

  it("stops listening at once, also before Excel has begun to", async () => {
    const { host, excel } = openHost(bookOf(PLAN));
    const heard: HostEvent[] = [];
    host.watch((event) => heard.push(event))();
    await settled();
    excel.person.types("Piano", "B9", "mio");
    await settled();
    expect(heard).toEqual([]);
  });
});

describe("showing cells", () => {
  it("opens their sheet and selects them", async () => {
    const { host, excel } = openHost(bookOf(PLAN, OTHER));
    await host.select({ sheet: "Altro", top: 2, left: 1, bottom: 3, right: 1 });
    expect([excel.book.active.name, excel.book.active.selection]).toEqual([
      "Altro",
      { top: 2, left: 1, bottom: 3, right: 1 },
    ]);
  });

  it.each<readonly [string, (opened: Opened) => void]>([
    ["gone", ({ excel }) => excel.person.deletes("Altro")],
    ["hidden", ({ excel }) => excel.person.hides("Altro")],
  ])("leaves a sheet alone that is %s", async (_, happens) => {
    const opened = openHost(bookOf(PLAN, OTHER));
    happens(opened);
    await opened.host.select({ sheet: "Altro", top: 2, left: 1, bottom: 3, right: 1 });
    expect(opened.excel.book.active.name).toBe("Piano");
  });
});

it.each([
  [{ code: "InvalidOperationInCellEditMode" }, "cell-edited", "InvalidOperationInCellEditMode"],
  [
    { code: "AccessDenied", debugInfo: { errorLocation: "Range.formulas" } },
    "sheet-protected",
    "AccessDenied Range.formulas",
  ],
  [
    { code: "AccessDenied", debugInfo: { errorLocation: "WorksheetCollection.add" } },
    "workbook-protected",
    "AccessDenied WorksheetCollection.add",
  ],
  [
    { code: "InvalidArgument", debugInfo: { errorLocation: "WorksheetCollection.add" } },
    "name-taken",
    "InvalidArgument WorksheetCollection.add",
  ],
  [{ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } }, "other", "InvalidArgument Range.values"],
  [{ code: "GenericFailure", httpStatusCode: 503 }, "throttled", "GenericFailure HTTP 503"],
  [{ code: "Timeout" }, "throttled", "Timeout"],
  [{ code: "SomethingNew", message: "a cell says «segreto»" }, "other", "SomethingNew"],
  [{ code: "ConnectionFailure" }, "no-answer", "ConnectionFailure"],
])("reads %j as %s", (thrown, code, details) => {
  const error = hostErrorOf(Object.assign(new Error("«segreto»"), thrown));
  expect(hostProblemOf(error)).toEqual({ code, details });
});

it("leaves errors of others as they are", () => {
  const error = new TypeError("x");
  expect(hostErrorOf(error)).toBe(error);
  expect(hostProblemOf(hostErrorOf("text"))).toMatchObject({ code: "other" });
});
