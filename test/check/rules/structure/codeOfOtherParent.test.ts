/** A code that belongs under another parent than the row stands under. */
import { codeOfOtherParent } from "../../../../shared/check/rules/structure/codeOfOtherParent";
import { behavesAsRule } from "../../behavesAsRule";

behavesAsRule(codeOfOtherParent);
