/** A row that stands twice, the same in every cell: the trace of a page break, or of a copy. */
import { rowRepeated } from "../../../../shared/check/rules/structure/rowRepeated";
import { behavesAsRule } from "../../behavesAsRule";

behavesAsRule(rowRepeated);
