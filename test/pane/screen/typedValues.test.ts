/** What people type into the settings. */
import { typedDay, typedPercent } from "../../../src/pane/screen/typedValues";

it.each([
  ["31/12/2016", "2016-12-31"],
  ["1/3/2016", "2016-03-01"],
  [" 31.12.2016 ", "2016-12-31"],
  ["31-12-2016", "2016-12-31"],
  ["2016-12-31", "2016-12-31"],
  ["", ""],
  ["  ", ""],
  ["31/9/2016", undefined],
  ["12/31/2016", undefined],
  ["31/12/16", undefined],
  ["oggi", undefined],
])("the day %j is %j", (text, day) => expect(typedDay(text)).toBe(day));

it.each([
  ["70", 0.7],
  ["70%", 0.7],
  [" 72,5 % ", 0.725],
  ["72.5", 0.725],
  ["100", 1],
  ["1", 0.01],
  ["0", undefined],
  ["101", undefined],
  ["", undefined],
  ["-70", undefined],
  ["settanta", undefined],
])("the percentage %j is %j", (text, fraction) => expect(typedPercent(text)).toBe(fraction));
