/** One weight for several rows: stated twice with different numbers, or left to be shared among indicators that have none. */
import { weightOfGroup } from "../../../../shared/check/rules/weights/weightOfGroup";
import { behavesAsRule } from "../../behavesAsRule";

behavesAsRule(weightOfGroup);
