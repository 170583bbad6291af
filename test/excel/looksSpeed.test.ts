/** The in-memory Excel is quick enough for the looks of 200 sheets. */
import { call, get, set, via } from "./facets/asCalled";
import { plainSheet } from "./facets/plainSheet";
import { rangesAt } from "./objects/rangeAreas";

const timed = (act: () => void): number => {
  const start = performance.now();
  act();
  return performance.now() - start;
};

it("200 sheets of 2,000 cells are dressed cell by cell in a few seconds", () => {
  const looks = Array.from({ length: 12 }, (_, at) => ({
    format: { font: { size: 10 + (at % 3), bold: at % 2 === 0, color: "#1F4E79" }, fill: { color: `#0000${10 + at}` } },
  }));
  const grid = Array.from({ length: 100 }, (_, row) =>
    Array.from({ length: 20 }, (_, column) => looks[(row * 7 + column) % looks.length] ?? {}),
  );
  const milliseconds = timed(() => {
    for (let at = 0; at < 200; at++) call(plainSheet().range("A1:T100"), "setCellProperties", grid);
  });
  expect(milliseconds).toBeLessThan(6000);
});

it("500 areas at once take a look, a border, a rule", () => {
  const { facets, range } = plainSheet();
  const address = Array.from({ length: 500 }, (_, at) => `B${2 * at + 1}:F${2 * at + 1}`).join(",");
  const milliseconds = timed(() => {
    for (let round = 0; round < 20; round++) {
      const areas = rangesAt(facets, address);
      set(areas, "format/font/bold", round % 2 === 0);
      set(via(areas, "format/borders/getItem", "EdgeBottom"), "style", "Continuous");
      set(areas, "dataValidation/rule", { custom: { formula: `=B1>${round}` } });
    }
  });
  expect(get(range("F999"), "format/font/bold")).toBe(false);
  expect(milliseconds).toBeLessThan(6000);
});
