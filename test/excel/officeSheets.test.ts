/** Sheets of the in-memory Excel: names, order, what can be seen, and what protection forbids. */
import { onPiano, opened, refusal, sheetOf } from "./withExcel";

const SEVERAL = {
  sheets: [
    sheetOf("Piano", [[{ value: 1 }]]),
    sheetOf("L'elenco", [[{ value: 2, formula: "Piano!A1+1" }]]),
    sheetOf("Nascosto", [], true),
  ],
};

describe("names of sheets", () => {
  it.each<readonly [string, string]>([
    ["a name of 32 characters", "x".repeat(32)],
    ["no name", ""],
    ...[..."[]:*?/\\"].map((sign) => [`a name with ${sign}`, `a${sign}b`] as const),
    ["a name that begins with an apostrophe", "'a"],
    ["a name that ends with an apostrophe", "a'"],
    ["the name of Excel's own history", "history"],
  ])("%s is refused", async (_, name) => {
    const excel = opened();
    expect(await refusal(excel.desk.run(async ({ workbook }) => void workbook.worksheets.add(name)))).toBe(
      "InvalidArgument",
    );
    expect(
      await refusal(
        onPiano(excel, (sheet) => {
          sheet.name = name;
        }),
      ),
    ).toBe("InvalidArgument");
  });

  it("takes 31 characters, and a name with an apostrophe inside", async () => {
    const excel = opened();
    await excel.desk.run(async ({ workbook }) => {
      workbook.worksheets.add("x".repeat(31));
      workbook.worksheets.add("L'altro & C.");
    });
    expect((await excel.picture()).sheets.map(({ name }) => name)).toEqual(["Piano", "x".repeat(31), "L'altro & C."]);
  });

  it("refuses a name that another sheet has in other capitals, and lets a sheet change its own", async () => {
    const excel = opened({}, SEVERAL);
    expect(await refusal(excel.desk.run(async ({ workbook }) => void workbook.worksheets.add("PIANO")))).toBe(
      "ItemAlreadyExists",
    );
    expect(
      await refusal(
        onPiano(excel, (sheet) => {
          sheet.name = "nascosto";
        }),
      ),
    ).toBe("ItemAlreadyExists");
    await onPiano(excel, (sheet) => {
      sheet.name = "PIANO";
    });
    expect((await excel.picture()).sheets[1]?.rows[0]?.[0]).toEqual({ value: 2, formula: "PIANO!A1+1" });
  });
});

describe("sheets that come and go", () => {
  it("lets formulas follow a new name, and shows a lost reference where a sheet went", async () => {
    const excel = opened({}, SEVERAL);
    await onPiano(excel, (sheet) => {
      sheet.name = "Il piano";
    });
    expect((await excel.picture()).sheets[1]?.rows[0]?.[0]).toEqual({ value: 2, formula: "'Il piano'!A1+1" });
    await excel.desk.run(async ({ workbook }) => workbook.worksheets.getItem("Il piano").delete());
    const cell = (await excel.picture()).sheets[0]?.rows[0]?.[0];
    expect(cell?.formula).toContain("#REF!");
    expect(cell?.value).toEqual({ error: "#REF!" });
  });

  it("keeps the last sheet that can be seen, and one that is very hidden", async () => {
    const excel = opened({}, SEVERAL);
    excel.person.hides("L'elenco");
    expect(await refusal(onPiano(excel, (sheet) => sheet.delete()))).toBe("InvalidOperation");
    expect(
      await refusal(
        onPiano(excel, (sheet) => {
          sheet.visibility = "Hidden";
        }),
      ),
    ).toBe("InvalidOperation");
    await excel.desk.run(async ({ workbook }) => {
      workbook.worksheets.getItem("Nascosto").visibility = "VeryHidden";
    });
    const deleting = excel.desk.run(async ({ workbook }) => workbook.worksheets.getItem("Nascosto").delete());
    expect(await refusal(deleting)).toBe("InvalidOperation");
    expect((await excel.picture()).sheets).toHaveLength(3);
  });

  it("tells sheets in the order of their tabs, with the active one, the first and the last that can be seen", async () => {
    const excel = opened({}, SEVERAL);
    const told = await excel.desk.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("L'elenco").position = 0;
      worksheets.getItem("L'elenco").activate();
      worksheets.load("items/name,items/position,items/visibility");
      const ends = [worksheets.getActiveWorksheet(), worksheets.getFirst(true), worksheets.getLast(true)];
      for (const end of ends) end.load("name");
      const counts = [worksheets.getCount(), worksheets.getCount(true)];
      const none = worksheets.getItemOrNullObject("Manca");
      await context.sync();
      return {
        items: worksheets.items.map(({ name, position, visibility }) => [name, position, visibility]),
        ends: ends.map(({ name }) => name),
        counts: counts.map(({ value }) => value),
        none: none.isNullObject,
      };
    });
    expect(told).toEqual({
      items: [
        ["L'elenco", 0, "Visible"],
        ["Piano", 1, "Visible"],
        ["Nascosto", 2, "Hidden"],
      ],
      ends: ["L'elenco", "L'elenco", "Piano"],
      counts: [3, 2],
      none: true,
    });
  });

  it("refuses to show a hidden sheet in front", async () => {
    const excel = opened({}, SEVERAL);
    const showing = excel.desk.run(async ({ workbook }) => workbook.worksheets.getItem("Nascosto").activate());
    expect(await refusal(showing)).toBe("InvalidOperation");
  });
});

type Deed = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

const ON_A_PROTECTED_SHEET: readonly (readonly [string, Deed, string])[] = [
  [
    "a value in a locked cell",
    (sheet) => {
      sheet.getRange("A1").values = [[2]];
    },
    "AccessDenied",
  ],
  [
    "values of which one cell is locked",
    (sheet) => {
      sheet.getRange("B2:B3").values = [[1], [2]];
    },
    "AccessDenied",
  ],
  [
    "a value in an open cell",
    (sheet) => {
      sheet.getRange("B2").values = [[2]];
    },
    "fine",
  ],
  [
    "a number format",
    (sheet) => {
      sheet.getRange("B2").numberFormat = [["0%"]];
    },
    "AccessDenied",
  ],
  [
    "a fill",
    (sheet) => {
      sheet.getRange("B2").format.fill.color = "#FFF8E3";
    },
    "AccessDenied",
  ],
  ["rows that come", (sheet) => void sheet.getRange("2:3").insert("Down"), "AccessDenied"],
  ["rows that go", (sheet) => sheet.getRange("2:3").delete("Up"), "AccessDenied"],
  ["cells that are merged", (sheet) => sheet.getRange("B2:C2").merge(), "AccessDenied"],
  ["cells that are cleared", (sheet) => sheet.getRange("A1").clear("Contents"), "AccessDenied"],
  ["a chart", (sheet) => void sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"), "Columns"), "AccessDenied"],
  ["protection over protection", (sheet) => sheet.protection.protect(), "InvalidOperation"],
  [
    "a name of the sheet",
    (sheet) => {
      sheet.name = "Altro";
    },
    "fine",
  ],
  ["a sheet beside it", (_, { workbook }) => void workbook.worksheets.add("Altro"), "fine"],
];

const IN_A_PROTECTED_WORKBOOK: readonly (readonly [string, Deed, string])[] = [
  ["a new sheet", (_, { workbook }) => void workbook.worksheets.add("Altro"), "AccessDenied"],
  ["a sheet that goes", (_, { workbook }) => workbook.worksheets.getItem("L'elenco").delete(), "AccessDenied"],
  [
    "a name of a sheet",
    (sheet) => {
      sheet.name = "Altro";
    },
    "AccessDenied",
  ],
  [
    "a sheet that is hidden",
    (sheet) => {
      sheet.visibility = "Hidden";
    },
    "AccessDenied",
  ],
  [
    "a sheet that is moved",
    (sheet) => {
      sheet.position = 1;
    },
    "AccessDenied",
  ],
  [
    "a value",
    (sheet) => {
      sheet.getRange("A1").values = [[2]];
    },
    "fine",
  ],
];

describe("protection", () => {
  it.each(ON_A_PROTECTED_SHEET)("of a sheet: %s", async (_, deed, code) => {
    const excel = opened({}, SEVERAL);
    excel.person.unlocks("Piano", "B2");
    excel.person.protects("Piano");
    expect(await refusal(onPiano(excel, deed))).toBe(code);
  });

  it.each(IN_A_PROTECTED_WORKBOOK)("of the workbook: %s", async (_, deed, code) => {
    const excel = opened({}, SEVERAL);
    excel.person.protectsWorkbook();
    expect(await refusal(onPiano(excel, deed))).toBe(code);
  });

  it("lets formats be changed where the protection says so, and ends with the right password only", async () => {
    const excel = opened();
    await onPiano(excel, (sheet) => sheet.protection.protect({ allowFormatCells: true }, "segreta"));
    await onPiano(excel, (sheet) => {
      sheet.getRange("A1").numberFormat = [["0%"]];
    });
    expect(await refusal(onPiano(excel, (sheet) => sheet.protection.unprotect()))).toBe("AccessDenied");
    await onPiano(excel, (sheet) => sheet.protection.unprotect("segreta"));
    await onPiano(excel, (sheet) => {
      sheet.getRange("A1").values = [[3]];
    });
    expect((await excel.picture()).sheets[0]?.rows[0]?.[0]).toEqual({ value: 3, format: "0%" });
  });
});
