/** The rules on the plan's structure, in the order in which their findings are told. */
import type { Rule } from "../../rule";
import { codeCyclic } from "./codeCyclic";
import { codeOfOtherParent } from "./codeOfOtherParent";
import { codeRepeated } from "./codeRepeated";
import { directionUnreadable } from "./directionUnreadable";
import { headingNotRead } from "./headingNotRead";
import { indicatorRepeated } from "./indicatorRepeated";
import { parentMissing } from "./parentMissing";
import { programmeUnknown } from "./programmeUnknown";
import { rowNotPlaced } from "./rowNotPlaced";
import { rowRepeated } from "./rowRepeated";
import { sheetNotCounted } from "./sheetNotCounted";
import { titleMissing } from "./titleMissing";

export const STRUCTURE_RULES: readonly Rule[] = [
  codeRepeated,
  codeCyclic,
  codeOfOtherParent,
  parentMissing,
  headingNotRead,
  rowNotPlaced,
  rowRepeated,
  indicatorRepeated,
  titleMissing,
  programmeUnknown,
  sheetNotCounted,
  directionUnreadable,
];
