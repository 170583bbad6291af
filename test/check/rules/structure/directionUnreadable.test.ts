/** A cell of the column Verso that says neither higher nor lower: the direction is supposed from the target and the name. */
import { directionUnreadable } from "../../../../shared/check/rules/structure/directionUnreadable";
import { behavesAsRule } from "../../behavesAsRule";

behavesAsRule(directionUnreadable);
