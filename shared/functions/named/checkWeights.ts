/** CHECKWEIGHTS: by how much weights miss their total; 0 where they add up. */
import { defaultSettings } from "../../score/settings";
import { type ArgumentCell, isBlankCell } from "../argumentCells";
import type { FunctionValue } from "../customFunction";
import { defineFunction, type Lists, list, optional } from "../defineFunction";
import { hundredth, LARGEST_SHARE, numberIn, sumOf, weightsIn } from "../readShares";
import { wrongValue } from "../reasons";

export const checkWeights = defineFunction({
  name: "CHECKWEIGHTS",
  parameters: [list("weights"), optional("total")],
  prepare: (lists) => (cells) => difference(lists, cells.total),
});

/** In the unit of the weights: where they are numbers such as 6 for 6 %, 2 means two points too many. */
function difference({ weights: cells = [] }: Lists, totalCell: ArgumentCell | undefined): FunctionValue {
  const total = totalCell === undefined ? WHOLE : numberIn(totalCell);
  if (total === undefined || total.value <= 0) return wrongValue("total");
  if (cells.every(isBlankCell)) return "";
  const weights = weightsIn(cells, total);
  if ("error" in weights) return weights;
  const isPercentage = !total.isShare && total.value > LARGEST_SHARE;
  const misses = sumOf(weights.values) - (isPercentage ? hundredth(total.value) : total.value);
  if (Math.abs(misses) <= TOLERANCE) return 0;
  return Number((weights.arePercentages ? misses * 100 : misses).toFixed(DECIMALS));
}

const WHOLE = { value: 1, isShare: true };
const DECIMALS = 10;
/** As in *Regole di calcolo*, with the last digits of binary fractions overlooked. */
const TOLERANCE = defaultSettings(2000, "2000-01-01").tolerance + 1e-12;
