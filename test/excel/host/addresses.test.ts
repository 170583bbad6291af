/** Addresses as Excel answers them, whatever its system puts between areas. */
import { parseAreas } from "../../../addin/host/addresses";

const B2 = { top: 1, left: 1, bottom: 1, right: 1 };
const A1_C4 = { top: 0, left: 0, bottom: 3, right: 2 };
const ROWS = { top: 4, left: 0, bottom: 5, right: 16_383 };

it.each([
  ["Piano!B2", [B2]],
  ["Piano!A1:C4,Piano!B2", [A1_C4, B2]],
  ["Piano!A1:C4;Piano!B2;Piano!5:6", [A1_C4, B2, ROWS]],
  ["'Altro; foglio, nuovo'!B2;'Altro; foglio, nuovo'!$A$1:$C$4", [B2, A1_C4]],
  ["'L''anno; B2'!A1:C4,B2", [A1_C4, B2]],
  ["", []],
])("%s", (address, areas) => {
  expect(parseAreas(address)).toEqual(areas);
});
