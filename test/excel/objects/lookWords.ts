/** The properties of a cell's look with what Excel takes for each: for `Range.format` and for `setCellProperties`. */
import type { Look } from "../facets/look";
import type { Json } from "../fake/excelObject";
import { invalidArgument } from "../fake/excelObject";
import { type Check, colour, numberIn, oneOf, textUpTo, truth, wholeIn } from "./checks";

type Words = { readonly [property: string]: readonly [field: keyof Look, check: Check<Json>] };

const fontName: Check<string> = (value) => {
  const name = textUpTo(31)(value);
  if (name === "") throw invalidArgument("a font without a name");
  return name;
};

/** Excel keeps halves of a point. */
const fontSize: Check<number> = (value) => Math.round(numberIn(1, 409)(value) * 2) / 2;

/** −90 to 90 degrees, or 180: letters one above the other. */
const orientation: Check<number> = (value) => (value === 180 ? 180 : wholeIn(-90, 90)(value));

export const FONT: Words = {
  name: ["name", fontName],
  size: ["size", fontSize],
  bold: ["bold", truth],
  italic: ["italic", truth],
  underline: ["underline", oneOf(["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"])],
  color: ["color", colour],
  strikethrough: ["strikethrough", truth],
};

export const ALIGNMENT: Words = {
  horizontalAlignment: [
    "horizontal",
    oneOf(["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"]),
  ],
  verticalAlignment: ["vertical", oneOf(["Top", "Center", "Bottom", "Justify", "Distributed"])],
  indentLevel: ["indent", wholeIn(0, 250)],
  wrapText: ["wrap", truth],
  textOrientation: ["orientation", orientation],
};

export const PROTECTION: Words = {
  locked: ["locked", truth],
  formulaHidden: ["formulaHidden", truth],
};
