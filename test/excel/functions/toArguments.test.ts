/** Whatever Excel hands over for an argument is understood, or is an error; nothing throws. */
import fc from "fast-check";
import { toArgument } from "../../../addin/functions/toArguments";

it.each<[string, unknown, unknown]>([
  ["an argument left out", null, undefined],
  ["an argument that older versions do not name", undefined, undefined],
  ["a single cell", [[61]], 61],
  ["a single empty cell", [[null]], null],
  ["a single empty text", [[""]], ""],
  ["a value that is not in rows", 61, 61],
  ["a column", [[1], [true], ["x"], [null]], [[1], [true], ["x"], [null]]],
  ["a row", [[1, 2]], [[1, 2]]],
  ["a day, which is its number", [[42735]], 42735],
  ["values without columns", [1, 2], [[1], [2]]],
  ["an error of the runtime", [[{ code: "#N/A", message: "" }]], { error: "#N/A" }],
  ["an error as a data type", [[{ type: "Error", basicType: "Error", basicValue: "#REF!" }]], { error: "#REF!" }],
  ["an error without a sign", [[{ type: "Error" }]], { error: "#VALUE!" }],
  [
    "a number with a format",
    [[{ type: "FormattedNumber", basicValue: 0.8, numberFormat: "0%" }]],
    { value: 0.8, format: "0%" },
  ],
  ["a number as a data type", [[{ type: "Double", basicType: "Double", basicValue: 3 }]], 3],
  ["an empty cell as a data type", [[{ type: "Empty", basicType: "Empty", basicValue: "" }]], null],
  [
    "a card, beneath which is an error",
    [[{ type: "Entity", text: "Lucca", basicType: "Error", basicValue: "#VALUE!" }]],
    { error: "#VALUE!" },
  ],
  ["an object that nobody knows", [[{ some: "thing" }]], { error: "#VALUE!" }],
  ["a function", [[() => 1]], { error: "#VALUE!" }],
])("%s", (_, given, argument) => expect(toArgument(given)).toEqual(argument));

it("nothing throws", () => {
  fc.assert(
    fc.property(fc.anything(), (given) => {
      toArgument(given);
      toArgument([[given]]);
    }),
  );
});
