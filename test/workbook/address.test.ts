/** Addresses and days: the arithmetic everything else trusts. */
import fc from "fast-check";
import { cellAt, cellName, columnName, columnNumber, printRange } from "../../shared/workbook/address";
import { dayOf, dayOfSerial, lastDayOf, printDay, serialOf } from "../../shared/workbook/days";

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (number, name) => {
  expect(columnName(number)).toBe(name);
  expect(columnNumber(name)).toBe(number);
});

it("a column's name and number are each other's inverse", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 16383 }), (column) => columnNumber(columnName(column)) === column));
});

it("an address quotes only the names that need it", () => {
  expect(cellName(4, 1)).toBe("B5");
  expect(printRange(cellAt("Piano", 4, 4))).toBe("Piano!E5");
  expect(printRange({ sheet: "Piano 2016", top: 0, left: 0, bottom: 1, right: 1 })).toBe("'Piano 2016'!A1:B2");
});

it.each([
  [2016, 12, 31, "2016-12-31", 42735],
  [2016, 2, 29, "2016-02-29", 42429],
  [1900, 3, 1, "1900-03-01", 61],
])("%i-%i-%i is a day with its serial number", (year, month, day, text, serial) => {
  expect(dayOf(year, month, day)).toBe(text);
  expect(serialOf(text)).toBe(serial);
  expect(dayOfSerial(serial)).toBe(text);
});

it.each([
  [2017, 9, 31],
  [2017, 2, 29],
  [2017, 13, 1],
  [2017, 0, 1],
  [1899, 1, 1],
])("%i-%i-%i is no day", (year, month, day) => expect(dayOf(year, month, day)).toBeUndefined());

it("a month ends on its last day and a day prints as staff write it", () => {
  expect(lastDayOf(2016, 2)).toBe("2016-02-29");
  expect(printDay("2016-02-29")).toBe("29/02/2016");
});
