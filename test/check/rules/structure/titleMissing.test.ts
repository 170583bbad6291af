/** A row with figures and no title: it counts, and nobody can say what it is. */
import { titleMissing } from "../../../../shared/check/rules/structure/titleMissing";
import { behavesAsRule } from "../../behavesAsRule";

behavesAsRule(titleMissing);
