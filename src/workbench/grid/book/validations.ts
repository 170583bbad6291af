/** What may be typed, as the spreadsheet program keeps it. */
import type { ISheetDataValidationRule } from "@univerjs/core";
import type { ValidationDoc } from "../../../../shared/workbook/sheetFacets";
import type { ValidationAllows, ValidationLook } from "../../file/looks";
import type { PlacedLooks } from "./bookData";
import { rangeData } from "./rangeData";

export function validationsResource(sheets: readonly PlacedLooks[]): { name: string; data: string } {
  const rules = Object.fromEntries(
    sheets.map(({ looks, id }) => [
      id,
      looks.validations
        .filter(({ allow }) => allow.kind !== "any")
        .map((look, index) => ruleOfLook(look, `${id}-v${index}`)),
    ]),
  );
  return { name: "SHEET_DATA_VALIDATION_PLUGIN", data: JSON.stringify(rules) };
}

/** `DataValidationErrorStyle` of Univer. A warning is a word, not a bar: the program has no “type it nevertheless”. */
const LEVELS = { information: 0, stop: 1, warning: 2, none: 0 } as const;

function ruleOfLook(look: ValidationLook, uid: string): ISheetDataValidationRule {
  const { promptTitle, prompt, errorTitle, error, level, blankAllowed, areas } = look;
  return {
    uid,
    ranges: areas.map(rangeData),
    ...allowsData(look.allow),
    allowBlank: blankAllowed,
    errorStyle: LEVELS[level],
    showErrorMessage: level !== "none",
    showInputMessage: prompt !== undefined,
    ...(promptTitle === undefined ? {} : { promptTitle }),
    ...(prompt === undefined ? {} : { prompt }),
    ...(errorTitle === undefined ? {} : { errorTitle }),
    ...(error === undefined ? {} : { error }),
  } as ISheetDataValidationRule;
}

function allowsData(allow: ValidationAllows): object {
  switch (allow.kind) {
    case "any":
      return { type: "any" };
    case "items":
      return { type: "list", formula1: listText(allow.items), showDropDown: true };
    case "range":
      return { type: "list", formula1: `=${allow.formula}`, showDropDown: true };
    case "custom":
      return { type: "custom", formula1: `=${allow.formula}` };
    default:
      return {
        type: allow.kind,
        operator: allow.comparison,
        formula1: limitText(allow.first),
        ...(allow.second === undefined ? {} : { formula2: limitText(allow.second) }),
      };
  }
}

const limitText = (text: string): string => (/^-?\d+(\.\d+)?([Ee][+-]?\d+)?$/.test(text) ? text : `=${text}`);

/** The program cuts a list at its commas, but for those in quotes. */
const listText = (items: readonly string[]): string =>
  items.map((item) => (/[",]/.test(item) ? `"${item.replace(/"/g, '""')}"` : item)).join(",");

export function ruleOfDoc(doc: ValidationDoc, uid: string): ISheetDataValidationRule {
  const { allow, level, promptTitle, prompt, errorTitle, error } = doc;
  return ruleOfLook(
    { areas: [doc], allow: docAllows(allow), blankAllowed: true, level, promptTitle, prompt, errorTitle, error },
    uid,
  );
}

function docAllows(allow: ValidationDoc["allow"]): ValidationAllows {
  switch (allow.kind) {
    case "list":
      return { kind: "items", items: allow.items };
    case "numberBetween":
      return { kind: "decimal", comparison: "between", first: `${allow.low}`, second: `${allow.high}` };
    case "numberAtLeast":
      return { kind: "decimal", comparison: "greaterThanOrEqual", first: `${allow.low}` };
    case "dayBetween":
      return { kind: "date", comparison: "between", first: `${allow.low}`, second: `${allow.high}` };
  }
}
