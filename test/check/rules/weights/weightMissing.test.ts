/** Missing weights: how grave, and what is lacking. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { weightMissing } from "../../../../shared/check/rules/weights/weightMissing";
import { weightUnreadable } from "../../../../shared/check/rules/weights/weightUnreadable";
import { weightWithoutIndicators } from "../../../../shared/check/rules/weights/weightWithoutIndicators";
import { tellFinding } from "../../../../shared/text/findings";
import { printRange } from "../../../../shared/workbook/address";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";

behavesAsRule(weightMissing);

const percent = (value: number) => ({ value, format: "0.00%" });

it("It is an error where the others leave something over, and says how much", () => {
  const [finding] = findingsOf(weightMissing, smallPlan({ "Cruscotto!B7": null }));
  expect(finding).toMatchObject({ severity: "error", key: "2016/1.1.1/2", data: { left: 0.2 } });
  expect(finding?.effect).toBeCloseTo(0.2, 10);
});

it("It is a note where the others add up, or make too much", () => {
  const full = findingsOf(weightMissing, smallPlan({ "Cruscotto!B6": percent(0.6), "Cruscotto!B7": null }));
  expect(full[0]).toMatchObject({ severity: "info", data: { left: 0 }, effect: 0 });
  const over = findingsOf(weightMissing, smallPlan({ "Cruscotto!B6": percent(0.7), "Cruscotto!B7": null }));
  expect(over[0]).toMatchObject({ severity: "info", effect: 0 });
  expect(over[0]?.data).not.toHaveProperty("left");
});

it("Books with indicator weights alone: told against the body", () => {
  const bare = { "Cruscotto!B4": null, "Cruscotto!B5": null, "Cruscotto!B8": null, "Cruscotto!B9": null };
  const [finding] = findingsOf(weightMissing, smallPlan({ ...bare, "Cruscotto!B11": null }));
  expect(finding?.cells.map(printRange)).toEqual(["Cruscotto!B11"]);
  expect(finding).toMatchObject({ severity: "error", data: { left: 0.15 } });
});

it("Where none of a programme's indicators has one it is told of the programme", () => {
  const sheets = smallPlan({ "Cruscotto!B10": null, "Cruscotto!B11": null });
  expect(findingsOf(weightMissing, sheets)).toEqual([]);
  expect(findingsOf(weightWithoutIndicators, sheets)).toHaveLength(1);
});

it("A weight that cannot be read is not missing", () => {
  const sheets = smallPlan({ "Cruscotto!B7": "medio" });
  expect(findingsOf(weightMissing, sheets)).toEqual([]);
  expect(findingsOf(weightUnreadable, sheets)).toHaveLength(1);
});

it("A programme without weight among weighted ones, where weights are shares of the parent", () => {
  const shares = {
    "Cruscotto!B4": percent(0.6),
    "Cruscotto!B5": percent(0.4),
    "Cruscotto!B6": percent(0.7),
    "Cruscotto!B7": percent(0.3),
    "Cruscotto!B8": percent(0.4),
    "Cruscotto!B9": percent(1),
    "Cruscotto!B10": percent(0.25),
    "Cruscotto!B11": percent(0.75),
  };
  const added = {
    "Cruscotto!A12": "1.2.2 Accessibilità",
    "Cruscotto!A13": "Pagine conformi",
    "Cruscotto!B13": percent(1),
    "Cruscotto!E13": ">= 90%",
  };
  const [finding] = findingsOf(
    weightMissing,
    smallPlan({ ...shares, "Cruscotto!B5": percent(1), ...added, "Cruscotto!B9": percent(0.6) }),
  );
  expect(finding?.cells.map(printRange)).toEqual(["Cruscotto!B12"]);
  expect(finding).toMatchObject({ severity: "error", data: { left: 0.4 } });
});

it.each([
  [0.2, 0.33, "manca il 7 %", "7% is missing"],
  [0.2, 0.32, "manca l'8 %", "8% is missing"],
  [0.2, 0.29, "manca l'11 %", "11% is missing"],
  [0.2, 0.395, "manca lo 0,5 %", "0.5% is missing"],
])("What is lacking is said with its article: %d and %d", (first, other, italian, english) => {
  const bare = { "Cruscotto!B4": null, "Cruscotto!B5": null, "Cruscotto!B8": null, "Cruscotto!B9": null };
  const [finding] = findingsOf(
    weightMissing,
    smallPlan({
      ...bare,
      "Cruscotto!B6": percent(0.4),
      "Cruscotto!B7": percent(first),
      "Cruscotto!B10": percent(other),
      "Cruscotto!B11": null,
    }),
  );
  if (finding === undefined) throw new Error("nothing is found");
  expect(tellFinding(finding, "it").message).toMatch(new RegExp(`per tornare ${italian}\\.$`));
  expect(tellFinding(finding, "it").todo).toBe(`Scrivere il peso: ${italian}.`);
  expect(tellFinding(finding, "en").message).toContain(`while those beside it have one; ${english}.`);
  expect(tellFinding(finding, "en").todo).toBe(`Write the weight: ${english}.`);
});

it("Two that lack in one sum are one finding with both cells", () => {
  const bare = { "Cruscotto!B4": null, "Cruscotto!B5": null, "Cruscotto!B8": null, "Cruscotto!B9": null };
  const found = findingsOf(weightMissing, smallPlan({ ...bare, "Cruscotto!B7": null, "Cruscotto!B11": null }));
  expect(found.map((each) => each.cells.map(printRange))).toEqual([["Cruscotto!B7", "Cruscotto!B11"]]);
  const [finding] = found;
  if (finding === undefined) throw new Error("nothing is found");
  expect(tellFinding(finding, "it").todo).toBe("Scrivere i pesi: insieme devono fare il 35 %.");
  expect(tellFinding(finding, "en").message).toContain("while those beside them have one; 35% is missing.");
});
