/** Sheets and tables that look like a part of the plan and are not counted, or not wholly, or in another way than they look. */
import { sheetNotCounted } from "../../../../shared/check/rules/structure/sheetNotCounted";
import { behavesAsRule } from "../../behavesAsRule";

behavesAsRule(sheetNotCounted);
