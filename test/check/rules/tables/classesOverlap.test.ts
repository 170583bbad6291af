/** Classes in line, touching, overlapping, with a gap. */
import { classesOverlap } from "../../../../shared/check/rules/tables/classesOverlap";
import { behavesAsRule } from "../../behavesAsRule";
import { firstCells, onTable } from "./onTables";

behavesAsRule(classesOverlap);

const column = (...labels: string[]) => [["Classe", "Unità"], ...labels.map((label) => [label, 1])];

it.each([
  [["0-5", "6-10", "11-19", "16-20", "21-25", "26-30"], ["A4"], "overlap"],
  [["0–9", "10–19", "19–29"], ["A3"], "overlap"],
  [["da 20 a 29 anni", "da 30 a 39 anni", "da 41 a 49 anni"], ["A3"], "gap"],
  [["20-29", "30-39", "40-49", "45 e oltre"], ["A4"], "overlap"],
  [["20-29", "30-39", "40-49", "60 e oltre"], ["A4"], "gap"],
  [["0-10", "10-20", "20-30", "25-40"], ["A4"], "overlap"],
])("%j", (labels, cells, kind) => {
  const rows = column(...labels);
  expect(firstCells(classesOverlap, rows)).toEqual(cells);
  expect(onTable(classesOverlap, rows)[0]).toMatchObject({ severity: "warning", data: { kind } });
});

it.each([
  [["20-29", "30-39", "40-49", "50-59", "60 e oltre"]],
  [["0-10", "10-20", "20-30"]],
  [["0-9", "10-19", "20-49", "49 e oltre"]],
  [["0-5", "6-10", "11-15", "15+"]],
  [["0-0.9", "1-1.9", "2-2.9"]],
  [["2013-2014", "2014-2015", "2015-2016"]],
  [["10-15 gg", "5-10 gg", "3-5 gg"]],
  [["0-9", "5-15"]],
  [["1-1", "2-5", "7-5"]],
  [["1.000-4.999", "5.000-9.999", "10.000-49.999"]],
  [["10-12", "15-22", "31-40"]],
])("Left alone: %j", (labels) => {
  expect(firstCells(classesOverlap, column(...labels))).toEqual([]);
});

it("Classes that head columns are looked at too", () => {
  expect(
    firstCells(classesOverlap, [
      ["Anno", "0-9", "10-19", "19-29"],
      ["2015", 1, 2, 3],
    ]),
  ).toEqual(["C1"]);
});
