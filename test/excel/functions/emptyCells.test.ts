/** No result is not a result of 0, whatever Excel hands over for an empty cell. */
import fc from "fast-check";
import { clearEmpties, type IsEmpty, type LookForEmpty } from "../../../addin/functions/emptyCells";
import { parseAddress } from "../../../addin/functions/lookForEmpty";

const never: LookForEmpty = () => {
  throw new Error("nobody asked");
};

const answering =
  (...answers: IsEmpty[]): LookForEmpty =>
  async () =>
    answers;

const inColumn =
  (...rows: number[]): IsEmpty =>
  (row) =>
    rows.includes(row);

describe("nothing is asked", () => {
  it.each<[string, readonly unknown[], readonly (string | null)[] | undefined]>([
    ["where there is no zero", [5, "almeno 3", [[1], [null], [""]]], ["A1", "B1", "C1:C3"]],
    ["where there is no zero, in an Excel that tells no addresses", [5, [[1]]], undefined],
    ["about a zero that was calculated or written in the formula", [0, "almeno 3"], [null, "B1"]],
  ])("%s", (_, args, addresses) => expect(clearEmpties(args, addresses, never)).toEqual({ kind: "clear", args }));
});

it.each<[string, readonly unknown[], readonly string[], LookForEmpty, readonly unknown[]]>([
  ["one empty cell", [0, "almeno 3"], ["C5", "D5"], answering(() => true), [null, "almeno 3"]],
  ["one cell with 0", [0, "almeno 3"], ["C5", "D5"], answering(() => false), [0, "almeno 3"]],
  ["cells of a range", [[[0], [0], [4]]], ["C5:C7"], answering(inColumn(1, 2)), [[[0], [null], [4]]]],
  ["two ranges", [[[0]], 7, [[0]]], ["A1", "B1", "C1"], answering(inColumn(), inColumn(0)), [[[0]], 7, [[null]]]],
])("zeros of empty cells go: %s", async (_, args, addresses, look, cleared) => {
  expect(await clearEmpties(args, addresses, look)).toEqual({ kind: "clear", args: cleared });
});

it.each<[string, readonly string[] | undefined, LookForEmpty]>([
  ["this Excel tells no addresses", undefined, never],
  ["Excel does not answer", ["C5"], answering(undefined)],
  ["Excel answers too little", ["C5"], answering()],
])("it is not sure where %s", async (_, addresses, look) => {
  expect(await clearEmpties([0], addresses, look)).toEqual({ kind: "unsure" });
});

it("whatever stands in a column, what comes out is what stands there", () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(null, 0, 1, "", "0"), { minLength: 1 }), async (column) => {
      const handed = column.map((value) => [value ?? 0]);
      const look = answering((row) => column[row] === null);
      const told = await clearEmpties([handed], ["A1:A9"], look);
      expect(told).toEqual({ kind: "clear", args: [column.map((value) => [value])] });
    }),
  ));

it.each([
  ["Piano!C5", { sheet: "Piano", cells: "C5" }],
  ["'Piano 2016'!C5:C40", { sheet: "Piano 2016", cells: "C5:C40" }],
  ["'L''Ente!'!A:A", { sheet: "L'Ente!", cells: "A:A" }],
  ["Attività!$A$1", { sheet: "Attività", cells: "$A$1" }],
  ["C5", undefined],
  ["[altro.xlsx]Foglio!A1", undefined],
])("%s is an address: %j", (address, parts) => expect(parseAddress(address)).toEqual(parts));
