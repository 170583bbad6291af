/** Years in the text that are not the column's. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { targetNamesAnotherYear } from "../../../../shared/check/rules/targets/targetNamesAnotherYear";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";
import { told } from "./told";

behavesAsRule(targetNamesAnotherYear);

it.each([
  ["E10", "Anno 2015: >= 90%", 2015],
  ["E10", "Target 2017: >= 90%", 2017],
  ["F10", "Anno 2016: >= 92%", 2016],
  ["G10", ">= 92% nel 2017", 2017],
  ["G10", "+5% sul target 2015", 2016],
])("%s «%s» seems to be of %d", (cell, text, named) => {
  const found = findingsOf(targetNamesAnotherYear, smallPlan({ [`Cruscotto!${cell}`]: text }));
  expect(found.map(({ severity, at, data }) => [severity, at.left, (data as { named?: number }).named])).toEqual([
    ["warning", cell.charCodeAt(0) - 65, named],
  ]);
});

it.each([
  ["E10", "Anno 2016: >= 90%"],
  ["E10", "entro settembre"],
  ["E10", "31/12"],
  ["E10", ">= 2015"],
  ["E10", "+5% sul risultato 2015"],
  ["F10", "+5% sul target 2016"],
  ["E10", "entro il 30/09/2015"],
  ["E10", "Almeno 50 enti certificati secondo la norma ISO 37001:2015"],
  ["E10", "Almeno 50 enti di quelli ammessi all'avviso pubblico del 2015"],
])("%s «%s» names no other year", (cell, text) => {
  expect(told(targetNamesAnotherYear, { [`Cruscotto!${cell}`]: text })).toEqual([]);
});

it("The same year left in two columns is one finding, two years are two", () => {
  const same = { "Cruscotto!E10": "Anno 2015: >= 90%", "Cruscotto!F10": "Anno 2015: >= 92%" };
  expect(told(targetNamesAnotherYear, same)).toEqual(["warning Cruscotto!E10 Cruscotto!F10"]);
  const shifted = { "Cruscotto!E10": "Anno 2015: >= 90%", "Cruscotto!F10": "Anno 2016: >= 92%" };
  expect(told(targetNamesAnotherYear, shifted)).toHaveLength(2);
});
