/** Custom functions are called through Microsoft's own runtime, with what Excel hands over and what it shows. */
import { type CustomFunctionsHost, loadCustomFunctions, type Shown } from "./office/loadCustomFunctions";

const value = (shown: unknown): Shown => ({ kind: "value", value: shown });

const FUNCTIONS: Readonly<Record<string, (host: CustomFunctionsHost) => (...args: never[]) => unknown>> = {
  QUOTA: () => (part: number, whole: number) => part / whole,
  GRIGLIA: () => () => [
    [1, "due"],
    [true, 4],
  ],
  DOPO: () => async (text: string) => `${text}!`,
  RIGHE: () => (cells: readonly unknown[][]) => cells.length,
  MANCA: (host) => () => {
    throw new host.CustomFunctions.Error(host.CustomFunctions.ErrorCode.notAvailable, "nessun piano");
  },
  ROTTA: () => () => {
    throw new TypeError("rotta");
  },
  VEDE: (host) => (cells: readonly unknown[][]) =>
    cells
      .flat()
      .map((cell) => (cell instanceof host.CustomFunctions.Error ? "errore" : String(cell)))
      .join(),
  DOVE: () => (_: unknown, invocation: CustomFunctions.Invocation) =>
    `${invocation.address} ${invocation.parameterAddresses}`,
};

describe("custom functions in Excel", () => {
  it("answer, fail and see errors as Excel lets them", async () => {
    const host = loadCustomFunctions();
    for (const [id, made] of Object.entries(FUNCTIONS)) host.CustomFunctions.associate(id, made(host) as () => unknown);
    const error = { error: "#DIV/0!" };
    const calls: readonly (readonly [Promise<Shown>, Shown])[] = [
      [host.call("QUOTA", [3, 4]), value(0.75)],
      [host.call("quota", [1, 4]), value(0.25)],
      [
        host.call("GRIGLIA", []),
        value([
          [1, "due"],
          [true, 4],
        ]),
      ],
      [host.call("DOPO", ["fatto"]), value("fatto!")],
      [host.call("RIGHE", [[[1], [2], [3]]]), value(3)],
      [host.call("MANCA", []), { kind: "error", error: "#N/A", message: "nessun piano" }],
      [host.call("RIGHE", [[[error], [2]]]), { kind: "error", error: "#DIV/0!" }],
      [host.call("DOVE", [1], { address: "Piano!B2", parameterAddresses: ["Piano!A1"] }), value("Piano!B2 Piano!A1")],
    ];
    expect(await Promise.all(calls.map(([call]) => call))).toEqual(calls.map(([, expected]) => expected));
    expect(await host.call("ROTTA", [])).toMatchObject({ kind: "error", error: "#VALUE!" });
    expect(await host.call("SCONOSCIUTA", [])).toMatchObject({ kind: "error" });
    expect(await host.call("VEDE", [[[1, error]]], { allowsErrors: true })).toEqual(value("1,errore"));
  });

  it("are of one Excel alone", async () => {
    const [one, other] = [loadCustomFunctions(), loadCustomFunctions()];
    one.CustomFunctions.associate("SOLO", () => 1);
    const [here, there] = await Promise.all([one.call("SOLO", []), other.call("SOLO", [])]);
    expect([here.kind, there.kind]).toEqual(["value", "error"]);
  });
});
