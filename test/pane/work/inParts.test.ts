/** Workbooks and edits that cross between page and worker in parts come to what they were. */
import fc from "fast-check";
import { formulaOf } from "../../../shared/workbook/formula/formula";
