/** Rows whose objective or programme stands on no row above them. */
import { parentMissing } from "../../../../shared/check/rules/structure/parentMissing";
import { behavesAsRule } from "../../behavesAsRule";

behavesAsRule(parentMissing);
