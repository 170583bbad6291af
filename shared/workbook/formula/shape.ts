/** What of a formula stays when its cells move: the same text with every reference written `#`. */
import { rewriteReferences } from "./writtenReferences";

/** `SUM($C$2:$C$4)*2` and `SUM('Piano 2016'!C2:C9)*2` are both `SUM(#)*2`; so is one that has lost its cells. */
export const formulaShape = (formula: string): string =>
  rewriteReferences(formula, () => "#").replace(/#(?:REF!)+(?:#)?/g, "#");
