/** How amounts of money are read: both conventions, dashes, slips, words. */
import { isMore, isSameAmount, isThousandfold, type MoneyReading, readMoney } from "../../shared/check/amounts";
import type { Language } from "../../shared/language";
import { cellAt } from "../../shared/workbook/address";
import type { CellValue } from "../../shared/workbook/snapshot";

const read = (value: CellValue, language: Language = "it"): MoneyReading =>
  readMoney({ value, at: cellAt("S", 0, 0) }, language);

it.each<readonly [CellValue, number]>([
  [50000, 50000],
  [0, 0],
  [-12.5, -12.5],
  ["€ 250.000,00", 250000],
  ["€ 0,00", 0],
  ["50000", 50000],
  ["50000,5", 50000.5],
  ["1.250", 1250],
  ["250.000 euro", 250000],
  ["Euro 5.000", 5000],
  ["EUR 5.000,10", 5000.1],
  ["€.5.000,00", 5000],
  ["250 000,00", 250000],
  ["250'000", 250000],
  ["1,250,000.00", 1250000],
  ["5.000,-", 5000],
  ["€ 5.000,=", 5000],
  ["-5.000,00", -5000],
  ["- € 5.000,00", -5000],
  ["€ -5.000", -5000],
  ["+5.000", 5000],
  ["(5.000,00)", -5000],
  ["9M€", 9000000],
  ["k€ 50", 50000],
  ["2 milioni di euro", 2000000],
])("%s is %d", (value, amount) => {
  expect(read(value)).toMatchObject({ kind: "amount", value: amount, asText: typeof value === "string" });
});

it("Only figures with sign and currency are plain", () => {
  expect(read("€ 5.000")).toMatchObject({ isPlain: true });
  expect(read("9M€")).toMatchObject({ isPlain: false });
  expect(read(5000)).toMatchObject({ isPlain: true });
});

it.each(["€ 80,000,00", "€ 25.00,00", "€ 1.2.3", "€ 1.000.00", "80.000,00,00", "-25.00,00"])(
  "%s is malformed",
  (text) => {
    expect(read(text)).toEqual({ kind: "malformed" });
    expect(read(text, "en")).toEqual({ kind: "malformed" });
  },
);

it.each(["-", "€ -", "–", "—", "€ --"])("%s is a dash", (text) => {
  expect(read(text)).toEqual({ kind: "dash" });
});

it.each<CellValue>([null, "", "  ", "€", "n.d.", "da definire", true, { error: "#N/A" }, Number.NaN, Infinity])(
  "%s says nothing",
  (value) => {
    expect(read(value)).toEqual({ kind: "nothing" });
  },
);

it.each(["vedi bilancio", "€ 10.000 circa", "15%", "(5.000", "5.000)", "x".repeat(61), "5".repeat(61)])(
  "%s is no amount",
  (text) => {
    expect(read(text)).toEqual({ kind: "words" });
  },
);

it("A text of sixty signs is still read", () => {
  expect(read(`€ 5.000${" ".repeat(53)}`)).toMatchObject({ value: 5000 });
});

it("What the two conventions read otherwise is not sure, in either", () => {
  expect(read("80,000")).toEqual({ kind: "unsure" });
  expect(read("80.000", "en")).toEqual({ kind: "unsure" });
  expect(read("80.000")).toMatchObject({ value: 80000 });
  expect(read("80,000", "en")).toMatchObject({ value: 80000 });
  expect(read("1,250,000", "it")).toMatchObject({ value: 1250000 });
});

it("Half a cent is no difference", () => {
  expect(isSameAmount(0.1 + 0.2, 0.3)).toBe(true);
  expect(isSameAmount(10, 10.01)).toBe(false);
  expect(isMore(10.01, 10)).toBe(true);
  expect(isMore(10.004, 10)).toBe(false);
  expect(isMore(9, 10)).toBe(false);
});

it("A thousand times is told from any other factor", () => {
  expect(isThousandfold(250, 250000)).toBe(true);
  expect(isThousandfold(-250000, 250)).toBe(true);
  expect(isThousandfold(250, 25000)).toBe(false);
  expect(isThousandfold(0, 0)).toBe(false);
});
