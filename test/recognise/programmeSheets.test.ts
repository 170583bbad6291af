/** Programme sheets of section 4.3: every label with its content, however the sheet is laid out. */
import fc from "fast-check";
import { placesOf } from "../../shared/plan/placed";
import type { Plan } from "../../shared/plan/plan";
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import { SAMPLE_ACTIONS } from "../../shared/sample/actionData";
import { SAMPLE_PROGRAMMES } from "../../shared/sample/programmeData";
import { sampleCockpit } from "../../shared/sample/sampleCockpit";
import type { SheetSnapshot } from "../../shared/workbook/snapshot";
import { snapshotOfSheets } from "../../shared/workbook/snapshotOfSheets";
import {
  PRINTED_SHEETS,
  programmeSheets,
  resourcesLine,
  type SheetStyle,
  sheetIndicators,
} from "../fixtures/workbooks/programmeSheets";
import { accountsEssence } from "./accountEssence";
import { falseClaims } from "./homes";

const COCKPIT = snapshotOfSheets([sampleCockpit()]).sheets;

function read(sheets: readonly SheetSnapshot[]) {
  const found = recognisePlan({ sheets: [...COCKPIT, ...sheets] });
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.value;
}

const PRINTED = read(programmeSheets());
const account = (plan: Plan, code: string) => (plan.accounts ?? []).find(({ programme }) => programme === code);

describe("The sixteen sheets of the reference plan", () => {
  const { plan, recognised } = PRINTED;

  it("are each taken for a programme sheet, surely, with nothing left over", () => {
    const sheets = recognised.filter(({ layout }) => layout === "programmeSheet");
    expect(sheets.map(({ sheet }) => sheet)).toEqual(SAMPLE_PROGRAMMES.map(([code]) => `Scheda ${code}`));
    for (const { confidence, rows, notPlaced } of sheets) {
      expect(confidence).toBeGreaterThan(0.9);
      expect(rows).toBeGreaterThan(15);
      expect(notPlaced).toEqual([]);
    }
  });

  it.each(SAMPLE_PROGRAMMES)("%s says its head as printed", (code, programme, area, line, responsible) => {
    const own = account(plan, code);
    expect(own?.source).toBe("programmeSheet");
    expect(own?.code?.value).toBe(code);
    expect(own?.title).toMatchObject({ value: programme, raw: `Programma ${code}: ${programme}` });
    expect(own?.area?.raw).toBe(area);
    expect(own?.objective?.raw).toBe(line);
    expect(own?.responsible?.value).toBe(responsible);
  });

  it.each(SAMPLE_PROGRAMMES.map(([code]) => code))("%s lists its indicators, the strategic ones known", (code) => {
    const stated = account(plan, code)?.indicators ?? [];
    const expected = sheetIndicators(code);
    expect(stated.map(({ title }) => title.raw ?? title.value)).toEqual(expected.map(([title]) => title));
    const ofCockpit = placesOf(plan).filter(({ programme }) => programme === code);
    const strategic = expected.filter(([, , , , kind]) => kind === "strategic").length;
    expect(stated.slice(0, strategic).map(({ id }) => id)).toEqual(ofCockpit.map(({ indicator }) => indicator.id));
    expect(stated.slice(strategic).map(({ id }) => id)).toEqual(
      stated.slice(strategic).map((_, index) => `2016/${code}/o${index + 1}`),
    );
    expect(stated.map(({ targets }) => targets[2016]?.value)).toEqual(
      expected.map(([, target]) => (typeof target === "object" ? target?.value : target)),
    );
  });

  it("hold the 30 indicators of the cockpit and 63 operational ones, each once", () => {
    const ids = (plan.accounts ?? []).flatMap(({ indicators }) => indicators.map(({ id }) => id));
    expect(new Set(ids).size).toBe(93);
    expect(ids).not.toContain(undefined);
    expect(plan.details.flatMap(({ operational }) => operational)).toHaveLength(63);
    expect(
      falseClaims(
        { ...plan, details: plan.details.map((each) => ({ ...each, resources: [] })) },
        {
          sheets: [...COCKPIT, ...programmeSheets()],
        },
      ),
    ).toEqual([]);
  });

  it("give the details their actions and expected results", () => {
    expect(
      plan.details.map(({ code, actions, expectedResults }) => [code, actions.length, expectedResults.length]),
    ).toEqual(
      Object.entries(SAMPLE_ACTIONS).map(([code, { actions, expected }]) => [code, actions.length, expected.length]),
    );
  });

  it.each([
    ["1.1.1", "€ 250.000,00", [["Interventi Economici", "€ 250.000,00", "€ 250.000,00", "€ -"]]],
    ["1.2.2", "€ 80,000,00", [["Investimenti", "€ 80,000,00", "€ 80.000,00", "€ -"]]],
    ["2.1.4", "€ 0,00", [["", undefined, "€ -", "€ -"]]],
    ["2.2.1", "€ 5.000,00", [["Interventi Economici", "€ 10.000,00", "€ 5.000,00", "€ -"]]],
    [
      "3.1.4",
      "€ 49.000,00",
      [
        ["Interventi Economici", "€ 24.000,00", "€ 49.000,00", "€ -"],
        ["Investimenti", "€ 25.00,00", undefined, undefined],
      ],
    ],
  ])("%s keeps its amounts as they are printed in the one cell that holds them all", (code, total, parts) => {
    const own = account(plan, code);
    expect(own?.resourcesTotal?.value).toBe(total);
    expect(
      own?.resources.map(({ name, amount, budgeted, spent }) =>
        [name, amount, budgeted, spent].map((cell) => cell?.value),
      ),
    ).toEqual(parts);
    const cell = programmeSheets({}, [code])[0];
    const at = own?.resourcesTotal?.at;
    expect(cell?.rows[at?.top ?? -1]?.[at?.left ?? -1]?.value).toBe(resourcesLine(code));
  });
});

const STYLES: readonly (readonly [string, Partial<SheetStyle>])[] = [
  ["with blank rows", { blankEvery: 2 }],
  ["further to the right", { shift: 3 }],
  ["below a letterhead", { letterhead: 4 }],
  ["with the heads again at each page", { pageBreaks: true }],
  ["with merged cells", { merged: true }],
  ["with labels to the left of their content", { labels: "left" }],
  ["with all actions in one cell", { bullets: "oneCell" }],
  ["with amounts in cells of their own beside each other", { resources: "beside" }],
  ["with amounts in cells one below the other", { resources: "below" }],
  ["with the resources in a small table", { resources: "table" }],
  ["all on one sheet", { onSheets: "one" }],
  [
    "all on one sheet, labels left, pages repeated",
    { onSheets: "one", labels: "left", pageBreaks: true, letterhead: 2 },
  ],
];

describe("The accounts are the same", () => {
  const whole = accountsEssence(PRINTED.plan);

  it.each(STYLES)("%s", (_name, style) => {
    const { plan, recognised } = read(programmeSheets(style));
    expect(accountsEssence(plan)).toEqual(whole);
    const sheets = recognised.filter(({ layout }) => layout === "programmeSheet");
    expect(sheets.every(({ confidence }) => confidence > 0.9)).toBe(true);
    expect(recognised.filter(({ layout }) => layout !== "programmeSheet")).toHaveLength(1);
  });

  it("in any of these together", () => {
    const codes = ["1.2.2", "2.1.4", "3.1.4"];
    const some = accountsEssence(read(programmeSheets({}, codes)).plan);
    const styles: fc.Arbitrary<SheetStyle> = fc.record({
      labels: fc.constantFrom("above", "left"),
      onSheets: fc.constantFrom("each", "one"),
      bullets: fc.constantFrom("rows", "oneCell"),
      resources: fc.constantFrom("oneCell", "beside", "below", "table"),
      letterhead: fc.nat(4),
      blankEvery: fc.nat(4),
      shift: fc.nat(5),
      pageBreaks: fc.boolean(),
      merged: fc.boolean(),
    });
    fc.assert(
      fc.property(styles, (style) => {
        expect(accountsEssence(read(programmeSheets(style, codes)).plan)).toEqual(some);
      }),
      { numRuns: 60, examples: [[PRINTED_SHEETS]] },
    );
  });
});
