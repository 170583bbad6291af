/** NEXTTARGET: the number that a relative target («+5%») asks for, from its base. */
import { isUnmeasurable, singleBound } from "../../target/achievement/measure";
import type { FunctionValue } from "../customFunction";
import { type CellsBeside, defineFunction, each, optional } from "../defineFunction";
import { readCells } from "../judgeCells";
import { noNumber, noTarget, notMeasurable } from "../reasons";

export const nextTarget = defineFunction({
  name: "NEXTTARGET",
  parameters: [each("target"), each("base"), ...["indicator", "year"].map(optional)],
  prepare: () => numberAsked,
});

function numberAsked({ base, ...cells }: CellsBeside): FunctionValue {
  const read = readCells({ ...cells, baseline: base });
  if ("error" in read) return read;
  const { measure, reading, text } = read;
  if (reading.kind !== "target") return noTarget(text, reading.problem);
  if (isUnmeasurable(measure)) return noNumber(measure.why);
  if (measure.number === undefined) return notMeasurable("noNumber");
  return singleBound(measure.number) ?? notMeasurable("twoBounds");
}
