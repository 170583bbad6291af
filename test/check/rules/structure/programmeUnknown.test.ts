/** Rows of a register that hang on no programme of the plan. */
import { programmeUnknown } from "../../../../shared/check/rules/structure/programmeUnknown";
import { behavesAsRule } from "../../behavesAsRule";

behavesAsRule(programmeUnknown);
