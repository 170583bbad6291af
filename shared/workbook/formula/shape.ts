/** What of a formula stays when its cells move: the same text with every reference written `#`. */
import { EN_US, printFormula } from "./print";
import type { Formula } from "./tree";
import { rewriteReferences } from "./writtenReferences";

/** `SUM($C$2:$C$4)*2` and `SUM('Piano 2016'!C2:C9)*2` are both `SUM(#)*2`; so is one that has lost its cells. */
export const formulaShape = (formula: string): string => withoutLost(rewriteReferences(formula, () => "#"));

/** The shape of a tree is that of its text; found without writing and reading the text. */
export const treeShape = (formula: Formula): string => withoutLost(printFormula(formula, SHAPE));

const SHAPE = { ...EN_US, printReference: () => "#" };

const withoutLost = (text: string): string => text.replace(/#(?:REF!)+(?:#)?/g, "#");
