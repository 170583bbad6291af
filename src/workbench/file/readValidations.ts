/** What may be typed into a sheet's cells, from the file's rules; also from those of the newer form, which may point to other sheets. */
import { withoutMarks } from "../../file/futureFunctions";
import { parseAreas } from "../../file/write/structure/addresses";
import { coveredBy } from "../../file/write/structure/covered";
import { isTrue } from "../../file/xml/scanXml";
import { attribute, childNamed, isElement, textIn, type XmlElement } from "../../file/xml/xmlTree";
import { elementsNamed } from "./elements";
import type { Comparison, ValidationAllows, ValidationLook } from "./looks";

/** `sheet`: the root of the sheet's part. */
export const readValidations = (sheet: XmlElement): ValidationLook[] =>
  elementsNamed(sheet, "dataValidation").flatMap((rule) => {
    const areas = parseAreas(coveredBy(rule) ?? "");
    return areas.length === 0 ? [] : [validationOf(rule, areas)];
  });

function validationOf(rule: XmlElement, areas: ValidationLook["areas"]): ValidationLook {
  const shown = (flag: string, name: string): string | undefined =>
    isTrue(attribute(rule, flag)) ? attribute(rule, name) : undefined;
  const texts = {
    promptTitle: shown("showInputMessage", "promptTitle"),
    prompt: shown("showInputMessage", "prompt"),
    errorTitle: attribute(rule, "errorTitle"),
    error: attribute(rule, "error"),
  };
  return {
    areas,
    allow: allowed(rule),
    blankAllowed: isTrue(attribute(rule, "allowBlank")),
    level: levelOf(rule),
    ...(Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)) as Partial<
      Pick<ValidationLook, "promptTitle" | "prompt" | "errorTitle" | "error">
    >),
  };
}

function levelOf(rule: XmlElement): ValidationLook["level"] {
  if (!isTrue(attribute(rule, "showErrorMessage"))) return "none";
  const style = attribute(rule, "errorStyle");
  return style === "warning" || style === "information" ? style : "stop";
}

const COMPARISONS: ReadonlySet<string> = new Set<Comparison>([
  ...(["between", "notBetween", "equal", "notEqual"] as const),
  ...(["greaterThan", "lessThan", "greaterThanOrEqual", "lessThanOrEqual"] as const),
]);

export const isComparison = (text: string): text is Comparison => COMPARISONS.has(text);

function allowed(rule: XmlElement): ValidationAllows {
  const kind = attribute(rule, "type") ?? "none";
  const first = formulaIn(rule, "formula1");
  const second = formulaIn(rule, "formula2");
  const comparison = attribute(rule, "operator") ?? "between";
  if (first === undefined) return { kind: "any" };
  if (kind === "list") return listOf(first);
  if (kind === "custom") return { kind: "custom", formula: first };
  const measured =
    kind === "whole" || kind === "decimal" || kind === "date" || kind === "time" || kind === "textLength";
  if (!measured || !isComparison(comparison)) return { kind: "any" };
  return { kind, comparison, first, ...(second === undefined ? {} : { second }) };
}

/** Texts between quotes, parted by commas; anything else is a formula that gives them. */
function listOf(formula: string): ValidationAllows {
  if (!/^"[\s\S]*"$/.test(formula)) return { kind: "range", formula };
  const items = formula
    .slice(1, -1)
    .replace(/""/g, '"')
    .split(",")
    .map((item) => item.trim());
  return { kind: "items", items };
}

/** The formula in an element, or in the element inside it (`xm:f`). */
function formulaIn(rule: XmlElement, name: string): string | undefined {
  const element = childNamed(rule, name);
  if (element === undefined) return undefined;
  const text = textIn(element.children.filter(isElement)[0] ?? element).trim();
  return text === "" ? undefined : withoutMarks(text);
}
