/** Numbers without a format, and truth values, as the person reads them: the program shows those as in English. */
import type { ICellDataForSheetInterceptor } from "@univerjs/core";
import type { Language } from "../../../../shared/language";
import { BOOLEAN, NUMBER, PLAIN_TEXT } from "../book/cellTypes";

/** `HorizontalAlign.CENTER` of Univer: where truth values stand. */
const CENTRE = 2;

export function plainCell(
  cell: ICellDataForSheetInterceptor,
  format: string | undefined,
  language: Language,
): ICellDataForSheetInterceptor {
  if (language !== "it" || cell.v === null || cell.v === undefined) return cell;
  if (cell.t === BOOLEAN) {
    const shown = cell.v === 1 || cell.v === "1" || cell.v === true ? "VERO" : "FALSO";
    return { ...cell, v: shown, t: PLAIN_TEXT, interceptorStyle: { ht: CENTRE, ...cell.interceptorStyle } };
  }
  if (cell.t !== NUMBER || format !== undefined || !/^-?\d*\.\d+(?:e[+-]?\d+)?$/i.test(String(cell.v))) return cell;
  return { ...cell, v: String(cell.v).replace(".", ",") };
}
