/** What malformed amounts probably say. */
import { likelyAmounts } from "../../shared/check/amountsLikely";

it.each<readonly [string, "it" | "en", readonly string[]]>([
  ["€ 80,000,00", "it", ["€ 80.000,00"]],
  ["70.000.00 euro", "it", ["€ 70.000,00"]],
  ["25.00,00", "it", ["2.500,00", "25.000,00"]],
  ["25.0,00", "it", ["250,00", "25.000,00"]],
  ["1.25.000", "it", ["125.000,00"]],
  ["1,50,000.25", "en", ["150,000.25"]],
  ["00.500,00", "it", ["500,00"]],
  ["8,0,0", "it", ["800,00"]],
  ["boh", "it", ["25.000,00"]],
  ["12345678,901,234567", "it", ["25.000,00"]],
])("«%s» in a book in %s", (text, language, likely) => {
  expect(likelyAmounts(text, language)).toEqual(likely);
});
