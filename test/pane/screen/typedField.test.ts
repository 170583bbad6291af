/** A field of the settings: what is written, and what stays in it. */
import { type Taken, untouched, whenEnded, whenLeft, withTyped, withValue } from "../../../src/pane/screen/typedField";

const handedOn = (taken: Taken) => {
  const typed: string[] = [];
  return {
    typed,
    accept: (text: string): Taken => {
      typed.push(text);
      return taken;
    },
  };
};

it("left untouched writes nothing", () => {
  const { typed, accept } = handedOn("sent");
  expect(whenLeft(untouched("33,3333"), accept)).toEqual(untouched("33,3333"));
  expect(typed).toEqual([]);
});

it("left with something else hands it on, once, though it is left twice", () => {
  const { typed, accept } = handedOn("sent");
  const sent = whenLeft(withTyped(untouched("70"), "75"), accept);
  expect(sent).toEqual({ text: "75", value: "70", sent: "75" });
  expect(whenLeft(sent, accept)).toBe(sent);
  expect(typed).toEqual(["75"]);
});

it("left with the same in other words shows it as it stands", () => {
  expect(whenLeft(withTyped(untouched("70"), "70,0"), handedOn("same").accept)).toEqual(untouched("70"));
});

it("keeps what cannot be read and says so, until it is mended or taken back", () => {
  const wrong = whenLeft(withTyped(untouched("70"), "x"), handedOn({ wrong: "No." }).accept);
  expect(wrong).toEqual({ text: "x", value: "70", wrong: "No." });
  expect(withValue(wrong, "72")).toEqual({ text: "x", value: "72", wrong: "No." });
  expect(whenLeft(withTyped(wrong, "70"), handedOn("sent").accept)).toEqual(untouched("70"));
});

it("says that what was handed on is not written, keeps it, and can be left again", () => {
  const sent = whenLeft(withTyped(untouched("70"), "75"), handedOn("sent").accept);
  const refused = whenEnded(sent, "Non scritto.");
  expect(refused).toEqual({ text: "75", value: "70", wrong: "Non scritto." });
  const { typed, accept } = handedOn("sent");
  whenLeft(refused, accept);
  expect(typed).toEqual(["75"]);
});

it("has nothing to do with a problem of something else", () => {
  const typing = withTyped(untouched("70"), "7");
  expect(whenEnded(typing, "No.")).toBe(typing);
});

it.each([
  ["untouched", untouched("70"), untouched("80")],
  ["written", { text: "80%", value: "70", sent: "80%" }, untouched("80")],
  ["being typed", { text: "9", value: "70" }, { text: "9", value: "80" }],
  ["being typed on", { text: "801", value: "70", sent: "80" }, { text: "801", value: "80" }],
])("follows the workbook while %s as it should", (_, field, next) => {
  expect(withValue(field, "80")).toEqual(next);
});
