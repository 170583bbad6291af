/** What stands in the boxes of the strategy map: codes, what a person has numbered her titles with, else letters. */
import { mapLabels, ownMark } from "../../../src/pane/screen/mapLabels";

const titled = (...titles: string[]) => titles.map((title) => ({ title }));

it.each<[string, { title: string; code?: string }[], string[]]>([
  [
    "codes stay",
    [
      { title: "Cultura", code: "1.1" },
      { title: "Sport", code: "12.10" },
    ],
    ["1.1", "12.10"],
  ],
  ["without codes it is letters", titled("Cultura", "Sport", "Ambiente"), ["A", "B", "C"]],
  ["a code that has no room gets a letter", [{ title: "Cultura", code: "OB.STR.01" }], ["A"]],
  ["what titles are numbered with counts", titled("A) Cultura", "OS2 – Sport", "3. Ambiente"), ["A", "OS2", "3"]],
  ["letters pass by what is taken", titled("B) Cultura", "Sport", "Ambiente"), ["B", "A", "C"]],
  ["a mark that stands twice counts once", titled("1) Cultura", "1) Sport"), ["1", "A"]],
  ["a mark gives way to a code", [{ title: "1) Cultura" }, { title: "Sport", code: "1" }], ["A", "1"]],
  [
    "a code that stands twice is one objective",
    [
      { title: "x", code: "1.1" },
      { title: "x", code: "1.1" },
    ],
    ["1.1", "1.1"],
  ],
  ["nothing is nothing", [], []],
])("%s", (_what, nodes, labels) => {
  expect(mapLabels(nodes)).toEqual(labels);
});

it("after Z comes AA", () => {
  const labels = mapLabels(Array.from({ length: 80 }, (_, place) => ({ title: `Obiettivo n. ${place}` })));
  expect(labels.slice(25, 28)).toEqual(["Z", "AA", "AB"]);
  expect(labels[79]).toBe("CB");
  expect(new Set(labels).size).toBe(80);
});

it.each<[string, string | undefined]>([
  ["A) Cultura", "A"],
  ["1. Cultura", "1"],
  ["1.2 - Cultura", "1.2"],
  ["II: Cultura", "II"],
  ["OB. 3 – Cultura", "OB.3"],
  ["Ob 3: Cultura", "Ob3"],
  ["A scuola senza zaino", undefined],
  ["E-government", undefined],
  ["Entro il 2016: tutto", undefined],
  ["2016: anno della cultura", undefined],
  ["Più servizi - meno code", undefined],
  ["", undefined],
])("«%s» is numbered %s", (title, mark) => {
  expect(ownMark(title)).toBe(mark);
});
