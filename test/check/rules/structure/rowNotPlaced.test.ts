/** Rows and cells that found no place in the plan, or one that a person should look at, and that no other rule speaks of. */
import { rowNotPlaced } from "../../../../shared/check/rules/structure/rowNotPlaced";
import { behavesAsRule } from "../../behavesAsRule";

behavesAsRule(rowNotPlaced);
