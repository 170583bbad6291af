/** What may be typed into cells, and looks that depend on what they hold. */
import type { Edit } from "../../../shared/workbook/edit";
import { printFormula } from "../../../shared/workbook/formula/print";
import type { ConditionalDoc, ValidationDoc } from "../../../shared/workbook/sheetFacets";
import type { Merge } from "../../../shared/workbook/snapshot";
import { areaAddress, areaLists } from "../addresses";
import { COST, jsonBytes, type Step } from "./step";

/** Excel refuses longer texts, so they are cut, visibly. */
const MOST = { title: 32, prompt: 255, error: 225, list: 255 } as const;

/** Equal rules for several places are one rule. */
export function validationSteps(
  { sheet, validations, keep }: Extract<Edit, { readonly kind: "setValidations" }>,
  isFresh: boolean,
): Step[] {
  const alike = new Map<string, ValidationDoc[]>();
  for (const doc of validations) {
    const { top: _, left: __, bottom: ___, right: ____, ...rule } = doc;
    const key = JSON.stringify(rule);
    alike.set(key, [...(alike.get(key) ?? []), doc]);
  }
  return [
    ...(isFresh ? [] : clearing(sheet, keep === true ? validations : undefined, "dataValidation")),
    ...[...alike.values()].flatMap((docs) => areaLists(docs).flatMap((list) => validationStep(sheet, list, docs[0]))),
  ];
}

function validationStep(sheet: string, list: string, doc: ValidationDoc | undefined): Step[] {
  if (doc === undefined) return [];
  const rule = ruleOf(doc.allow);
  const prompt = {
    showPrompt: doc.prompt !== "" || doc.promptTitle !== "",
    title: shorten(doc.promptTitle, MOST.title),
    message: shorten(doc.prompt, MOST.prompt),
  };
  const errorAlert = {
    showAlert: true,
    style: doc.level === "stop" ? "Stop" : "Warning",
    title: shorten(doc.errorTitle, MOST.title),
    message: shorten(doc.error, MOST.error),
  } as const;
  return [
    {
      bytes: COST.range + COST.part + 4 * COST.action + jsonBytes([list, rule, prompt, errorAlert]),
      queue(request) {
        const range = request.cells(sheet, list);
        const validation = range.dataValidation;
        validation.rule = rule;
        validation.ignoreBlanks = true;
        validation.errorAlert = errorAlert;
        validation.prompt = prompt;
      },
    },
  ];
}

const shorten = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

/** Days as the numbers that they are: a written day would be read in somebody's language. */
function ruleOf(allow: ValidationDoc["allow"]): Excel.DataValidationRule {
  switch (allow.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: listSource(allow.items) } };
    case "numberBetween":
      return { decimal: { operator: "Between", formula1: allow.low, formula2: allow.high } };
    case "numberAtLeast":
      return { decimal: { operator: "GreaterThanOrEqualTo", formula1: allow.low } };
    case "dayBetween":
      return { date: { operator: "Between", formula1: `=${allow.low}`, formula2: `=${allow.high}` } };
  }
}

const listSource = (items: readonly string[]): string => items.join(",");

/** Whether the cell's own list of choices is longer than Excel takes, or would be read as other choices. */
export const isListRefused = ({ allow }: ValidationDoc): boolean =>
  allow.kind === "list" &&
  (listSource(allow.items).length > MOST.list || allow.items.some((item) => item.includes(",")));

/** Excel puts a new rule before all others: the last of the list comes first, so that the first wins. */
export function conditionalSteps(
  { sheet, conditionals, keep }: Extract<Edit, { readonly kind: "setConditionals" }>,
  isFresh: boolean,
): Step[] {
  return [
    ...(isFresh ? [] : clearing(sheet, keep === true ? conditionals : undefined, "conditionalFormats")),
    ...conditionals
      .slice()
      .reverse()
      .map((doc) => conditionalStep(sheet, doc)),
  ];
}

/** The formula is written for the first cell of the range, and Excel reads it so. */
function conditionalStep(sheet: string, doc: ConditionalDoc): Step {
  const formula = `=${printFormula(doc.when)}`;
  const { colour, fill, bold, italic } = doc.style;
  const font = {
    ...(colour === undefined ? {} : { color: colour }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
  };
  const fields = Object.keys(font).length;
  return {
    bytes:
      COST.range +
      COST.part * (5 + (fields > 0 ? 1 : 0) + (fill === undefined ? 0 : 1)) +
      COST.action * (3 + fields) +
      jsonBytes(formula),
    queue(request) {
      const range = request.range(sheet, areaAddress(doc));
      const added = range.conditionalFormats.add("Custom");
      const { rule, format } = added.custom;
      rule.formula = formula;
      // What a rule says of the ground must not keep the next one from the colour of the letters.
      added.stopIfTrue = false;
      if (fields > 0) format.font.set(font);
      if (fill !== undefined) format.fill.color = fill;
    },
  };
}

/** Takes the facet from the whole sheet, or from the named cells alone. */
function clearing(
  sheet: string,
  areas: readonly Merge[] | undefined,
  facet: "dataValidation" | "conditionalFormats",
): Step[] {
  const clear = (range: Excel.Range | Excel.RangeAreas): void => {
    if (facet === "dataValidation") range.dataValidation.clear();
    else range.conditionalFormats.clearAll();
  };
  if (areas === undefined)
    return [
      {
        bytes: COST.range + COST.part + COST.action,
        queue: (request) => clear(request.sheet(sheet).getRange().untrack()),
      },
    ];
  return areaLists(areas).map((list) => ({
    bytes: COST.range + COST.part + COST.action + jsonBytes(list),
    queue: (request) => clear(request.cells(sheet, list)),
  }));
}
