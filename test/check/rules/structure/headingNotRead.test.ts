/** Columns that Cabina does not read, or not as they stand, because of their headings. */
import { headingNotRead } from "../../../../shared/check/rules/structure/headingNotRead";
import { behavesAsRule } from "../../behavesAsRule";

behavesAsRule(headingNotRead);
