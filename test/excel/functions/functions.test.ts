/** The BSC functions called through Microsoft's own runtime, as cells of Excel call them. */
import { associateFunctions } from "../../../addin/functions/associate";
import type { LookForEmpty } from "../../../addin/functions/emptyCells";
import type { ExcelError } from "../../../addin/functions/toAnswer";
import type {
  CustomFunction,
  FunctionAnswer,
  FunctionArgument,
  FunctionCell,
  FunctionValue,
} from "../../../shared/functions/customFunction";
import { FUNCTIONS } from "../../../shared/functions/functions";
import type { Language } from "../../../shared/language";
import { functionTexts } from "../../../shared/text/functions";
import { type Call, type FunctionsRuntime, loadFunctionsRuntime, type Outcome } from "./functionsRuntime";

const nobodyAsks: LookForEmpty = () => {
  throw new Error("nobody asks");
};

function excel(language: Language = "it", look: LookForEmpty = nobodyAsks): FunctionsRuntime {
  const runtime = loadFunctionsRuntime();
  const { CustomFunctions } = runtime;
  const error = () => CustomFunctions.Error as ExcelError;
  associateFunctions(CustomFunctions.associate, { language: () => language, error, look });
  return runtime;
}

const isRows = <Cell>(value: Cell | readonly (readonly Cell[])[]): value is readonly (readonly Cell[])[] =>
  Array.isArray(value);

/** An argument as Excel writes it: rows of cells, errors as objects, nothing for one left out. */
function asHanded(argument: FunctionArgument): unknown {
  if (argument === undefined || argument === null) return null;
  const rows: readonly (readonly FunctionCell[])[] = isRows(argument) ? argument : [[argument]];
  return rows.map((row) => row.map(cellAsHanded));
}

function cellAsHanded(cell: FunctionCell): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  if ("error" in cell) return { type: "CustomFunctionError", code: cell.error };
  throw new Error("Excel hands over no formats");
}

const callOf = (fn: CustomFunction, args: readonly FunctionArgument[]): Call => ({
  name: fn.name,
  args: fn.parameters.map((_, place) => asHanded(args[place])),
});

/** What arrives in cells: numbers without the last digits of binary fractions, errors by their sign. */
function inCells(outcome: Outcome): unknown {
  if (!outcome.ok) return { error: outcome.error };
  const rows = (outcome.value as unknown[][]).map((row) => row.map(cellIn));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

function cellIn(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(12));
  if (typeof value !== "object" || value === null || !("basicValue" in value)) return value;
  return { error: value.basicValue };
}

function plain(answer: FunctionAnswer): unknown {
  const one = (value: FunctionValue): unknown => (typeof value === "object" ? { error: value.error } : cellIn(value));
  if (!isRows(answer)) return one(answer);
  const rows = answer.map((row) => row.map(one));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

describe.each(["it", "en"] as const)("every example of every function (%s)", (language) => {
  it.each(FUNCTIONS.map((fn) => [fn.name, fn] as const))("%s", async (name, fn) => {
    const { examples } = functionTexts(language).functions[name];
    const outcomes = await excel(language).call(examples.map(({ args }) => callOf(fn, args)));
    expect(examples.map(({ says }, place) => [says, inCells(outcomes[place] as Outcome)])).toEqual(
      examples.map(({ says, gives }) => [says, plain(gives)]),
    );
  });

  it("an error brings its sentence in the language of Excel", async () => {
    const [outcome] = await excel(language).call([{ name: "TARGETMET", args: [[[110]], null] }]);
    const { parameters } = functionTexts(language).functions.TARGETMET;
    const message = functionTexts(language).missingArgument(parameters.target?.name ?? "");
    expect(outcome).toEqual({ ok: false, error: "#VALUE!", message });
  });
});

describe("ten thousand rows in one call", () => {
  const ROWS = 10_000;
  const column = (argument: FunctionArgument): FunctionArgument => {
    const first = isRows(argument) ? argument[0]?.[0] : argument;
    return first === undefined || first === null ? argument : Array.from({ length: ROWS }, () => [first]);
  };

  it.each(FUNCTIONS.map((fn) => [fn.name, fn] as const))("%s", async (name, fn) => {
    const { examples } = functionTexts("it").functions[name];
    const example = examples.find(({ gives }) => !(typeof gives === "object" && "error" in gives));
    const hasLists = fn.parameters.some(({ takes }) => takes === "list");
    const args = fn.parameters.map(({ takes }, place) => {
      const given = example?.args[place];
      return (takes === "list") === hasLists ? column(given) : given;
    });
    const [outcome] = await excel().call([callOf(fn, args)]);
    const single = fn.run(example?.args ?? []);
    const rows = Array.from({ length: ROWS }, () => (isRows(single) ? single[0]?.[0] : single) ?? "");
    expect(inCells(outcome as Outcome)).toEqual(plain(hasLists ? fn.run(args) : rows.map((value) => [value])));
  });
});

describe("cells with errors", () => {
  const error = (code: string) => ({ type: "CustomFunctionError", code });
  const target = [["almeno 60"]];

  it.each(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#NAME?", "#REF!"])(
    "%s comes back as it is",
    async (sign) => {
      const outcomes = await excel().call([
        { name: "TARGETMET", args: [[[error(sign)]], target] },
        { name: "TARGETMET", args: [[[error(sign)], [61]], target] },
      ]);
      expect(outcomes.map(inCells)).toEqual([{ error: sign }, [[{ error: sign }], [true]]]);
    },
  );

  it.each(["#SPILL!", "#CALC!", "#FIELD!", "#BUSY!"])(
    "%s, which no function may answer, comes back as #VALUE!",
    async (sign) => {
      const [outcome] = await excel().call([{ name: "TARGETMET", args: [[[error(sign)]], target] }]);
      expect(inCells(outcome as Outcome)).toEqual({ error: "#VALUE!" });
    },
  );

  it("a reason stands beside an error within rows, too", async () => {
    const [outcome] = await excel().call([
      {
        name: "TARGETMET",
        args: [
          [[3], [3]],
          [["vedi allegato"], [3]],
        ],
      },
    ]);
    expect(outcome).toMatchObject({
      ok: true,
      value: [[{ message: expect.stringMatching(/^Qui non si trova/) }], [true]],
    });
  });
});

describe("an empty cell is not a result of 0", () => {
  const target = [["al massimo 7"]];
  const addresses = ["Piano!C5:C6", "Piano!D5"];
  const firstIsEmpty: LookForEmpty = async (asked) => asked.map(() => (row: number) => row === 0);

  it("where Excel hands over 0 for both, the cells are asked", async () => {
    const [outcome] = await excel("it", firstIsEmpty).call([
      { name: "TARGETMET", args: [[[0], [0]], target], addresses },
    ]);
    expect(inCells(outcome as Outcome)).toEqual([[""], [true]]);
  });

  it.each<[string, unknown]>([
    ["nothing at all", null],
    ["a cell with nothing", [[null]]],
    ["an empty text", [[""]]],
  ])("where Excel hands over %s for a cell, there is no result yet", async (_, given) => {
    const [outcome] = await excel().call([
      { name: "TARGETMET", args: [given, target], addresses: ["Piano!C5", "Piano!D5"] },
    ]);
    expect(inCells(outcome as Outcome)).toBe("");
  });

  it("a 0 that stands in the formula is a 0", async () => {
    const [outcome] = await excel().call([{ name: "TARGETMET", args: [[[0]], target], addresses: [null, "Piano!D5"] }]);
    expect(inCells(outcome as Outcome)).toBe(true);
  });

  it("where Excel does not answer, only what is sure is answered, the rest says why not", async () => {
    const silent: LookForEmpty = async (asked) => asked.map(() => undefined);
    const [outcome, weights] = await excel("it", silent).call([
      { name: "TARGETMET", args: [[[0], [9]], target], addresses },
      { name: "CHECKWEIGHTS", args: [[[0.5], [0], [0.5]], null], addresses: ["Piano!B1:B3", null] },
    ]);
    expect(inCells(outcome as Outcome)).toEqual([[{ error: "#N/A" }], [false]]);
    expect(outcome).toMatchObject({ value: [[{ message: functionTexts("it").reasons.zeroOrEmpty }], [false]] });
    expect(inCells(weights as Outcome)).toBe(0);
  });

  it.each<[string, unknown]>([
    ["a zero alone", 0],
    ["a zero in a cell", [[0]]],
  ])("in an Excel that tells no addresses %s is not answered", (_, given) => {
    const called: [string, (...given: unknown[]) => unknown][] = [];
    class ExcelError extends Error {
      constructor(
        readonly code: CustomFunctions.ErrorCode,
        message?: string,
      ) {
        super(message);
      }
    }
    const error = () => ExcelError as typeof CustomFunctions.Error;
    associateFunctions((id, fn) => void called.push([id, fn]), { language: () => "en", error, look: nobodyAsks });
    const [, met] = called.find(([id]) => id === "TARGETMET") ?? [];
    expect(() => met?.(given, "at most 7", {})).toThrow(functionTexts("en").reasons.zeroOrEmpty);
    expect(met?.([[9]], [["at most 7"]], {})).toEqual([[false]]);
  });
});

describe("an Excel without error objects", () => {
  const called = new Map<string, (...given: unknown[]) => unknown>();
  associateFunctions((id, fn) => void called.set(id, fn), {
    language: () => "it",
    error: () => undefined,
    look: nobodyAsks,
  });

  it("shows no text that looks like an error: the whole answer is one", () => {
    expect(called.get("TARGETMET")?.([[61], [70]], [["almeno 60"]], {})).toEqual([[true], [true]]);
    expect(() => called.get("TARGETMET")?.([[61]], [["vedi allegato"]], {})).toThrow(/^Qui non si trova/);
    expect(() => called.get("TARGETMET")?.([[61], [70]], [["vedi allegato"], [60]], {})).toThrow(/^Qui non si trova/);
  });
});
