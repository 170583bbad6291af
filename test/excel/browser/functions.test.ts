/** The BSC functions in the built add-in, called by Microsoft's own runtime in the page. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ExampleText, FunctionAnswer, FunctionArgument } from "../../../shared/functions/customFunction";
import { FUNCTIONS } from "../../../shared/functions/functions";
import { functionTexts } from "../../../shared/text/functions";
import type { Json } from "../fake/excelObject";
import { builtAddin } from "./builtAddin";
import { describeOnExcel } from "./onExcel";

/** As Excel hands it over: rows of cells. `undefined`: left out. */
const handed = (argument: FunctionArgument): Json | undefined =>
  argument === undefined ? null : isRows(argument) ? argument.map((row) => [...row] as Json[]) : [[argument as Json]];

const isRows = (argument: FunctionArgument): argument is Extract<FunctionArgument, readonly unknown[]> =>
  Array.isArray(argument);

/** Cells whose format is known come to Excel's functions as plain values: such examples are other questions there. */
const isPlain = ({ args }: ExampleText): boolean =>
  args
    .flatMap((argument) => (isRows(argument) ? argument.flat() : [argument]))
    .every((cell) => typeof cell !== "object" || cell === null);

const rowsOf = (answer: FunctionAnswer): unknown => (Array.isArray(answer) ? answer : [[answer]]);

/** To as many digits as Excel shows. */
const rounded = (rows: unknown): unknown =>
  JSON.parse(JSON.stringify(rows), (_, value: unknown) =>
    typeof value === "number" ? Number(value.toPrecision(15)) : value,
  );

const EXAMPLES = FUNCTIONS.flatMap(({ name }) =>
  functionTexts("it")
    .functions[name].examples.filter(isPlain)
    .map((example): readonly [string, string, ExampleText] => [name, example.says, example]),
);

const ERRORS: Readonly<Record<string, number>> = { "#N/A": 1, "#VALUE!": 7, "#DIV/0!": 5, "#NUM!": 6 };

const ROWS = 10_000;
const column = (cell: (row: number) => Json): Json[][] => Array.from({ length: ROWS }, (_, row) => [cell(row)]);

interface Long {
  readonly name: string;
  readonly args: readonly Json[];
  readonly answers: number;
  wanted(row: number): unknown;
}

/** Ten thousand parts do not add up to the last digit. */
const summed = (answer: unknown): unknown => (typeof answer === "number" ? Math.round(answer * 1e9) / 1e9 + 0 : answer);

const HALVES = [column(() => 1), column((row) => row % 2)] as const;

/** Those that make one number of many rows. */
const SUMS: readonly Long[] = [
  { name: "WEIGHTEDSCORE", args: [...HALVES], answers: 1, wanted: () => 0.5 },
  {
    name: "COVERAGE",
    args: [column(() => 1), column((row) => (row % 4 === 0 ? "" : 1))],
    answers: 1,
    wanted: () => 0.75,
  },
  {
    name: "ROLLUP",
    args: [[["1.1"]], column((row) => `1.${row % 2}.${row}`), ...HALVES],
    answers: 1,
    wanted: () => 1,
  },
  { name: "CHECKWEIGHTS", args: [column(() => 1 / ROWS)], answers: 1, wanted: () => 0 },
];

/** Row by row: an example of the guide, its first argument ten thousand times. */
const ROW_BY_ROW: readonly Long[] = FUNCTIONS.filter(({ name }) => SUMS.every((sum) => sum.name !== name)).flatMap(
  ({ name }): Long[] => {
    const example = functionTexts("it")
      .functions[name].examples.filter(isPlain)
      .find(({ args, gives }) => !args.some(isRows) && typeof gives !== "object");
    if (example === undefined) return [];
    const [first, ...others] = example.args.map((argument) => handed(argument) ?? null);
    const cell = (first as Json[][] | null)?.[0]?.[0] ?? null;
    return [{ name, args: [column(() => cell), ...others], answers: ROWS, wanted: () => summed(example.gives) }];
  },
);

const LONG: readonly Long[] = [
  { name: "TARGETMET", args: [column((row) => row), [[">= 5000"]]], answers: ROWS, wanted: (row) => row >= 5000 },
  ...ROW_BY_ROW,
  ...SUMS,
];

describeOnExcel("the BSC functions in Excel", (at) => {
  it("answer every example of the guide", async () => {
    expect(new Set(EXAMPLES.map(([name]) => name)).size).toBe(FUNCTIONS.length);
    await at.open();
    for (const [name, says, { args, gives }] of EXAMPLES) {
      const result = await at.book.excel.call(
        name,
        args.map((argument) => handed(argument) ?? null),
      );
      const got = result.ok ? rounded(result.value) : result.errorCode;
      const wanted = typeof gives === "object" && "error" in gives ? ERRORS[gives.error] : rounded(rowsOf(gives));
      expect({ name, says, got }).toEqual({ name, says, got: wanted });
    }
  });

  it("say why there is no answer in the language of Excel", async () => {
    await at.open({ language: "en-US" });
    const result = await at.book.excel.call("TARGETMET", [[[110]], null]);
    expect(result).toMatchObject({ ok: false, errorCode: 7, message: expect.stringMatching(/^[A-Z].*\.$/) });
  });

  it.each(["functions.json", "functions-it.json"])("are those that %s tells Excel of", async (file) => {
    const { functions } = JSON.parse(readFileSync(join(builtAddin(), file), "utf8")) as { functions: { id: string }[] };
    expect(functions.map(({ id }) => id)).toEqual(FUNCTIONS.map(({ name }) => name));
    await at.openPlan();
    const mappings = at.frame.evaluate("Object.keys(CustomFunctions._association.mappings)");
    expect((await mappings) as string[]).toEqual(functions.map(({ id }) => id));
  });

  it("tell an empty cell from a 0, by asking the workbook", async () => {
    await at.openPlan();
    at.behind.person.types("Risorse", "Z50", 0);
    const met = (address: string) => at.book.excel.call("TARGETMET", [[[0]], [[">= 5"]]], [address, null]);
    expect(await met("Risorse!Z50")).toEqual({ ok: true, value: [[false]] });
    expect(await met("Risorse!Z51")).toEqual({ ok: true, value: [[""]] });
  });

  it.each(LONG.map((each) => [each.name, each] as const))("%s answers 10,000 rows in one call", async (name, long) => {
    await at.open();
    const result = await at.book.excel.call(name, long.args);
    if (!result.ok) throw new Error(JSON.stringify(result));
    const answers = (result.value as unknown[][]).flat().map(summed);
    expect(answers.length).toBe(long.answers);
    answers.forEach((answer, row) => {
      if (answer !== long.wanted(row)) expect({ row, answer }).toEqual({ row, answer: long.wanted(row) });
    });
  });

  it("are all asked for 10,000 rows", () => {
    expect(new Set(LONG.map(({ name }) => name))).toEqual(new Set(FUNCTIONS.map(({ name }) => name)));
  });
});
