/** What a rule of a conditional format asks of a cell, and what it shows. */
import { withoutMarks } from "../../file/futureFunctions";
import { isTrue } from "../../file/xml/scanXml";
import { attribute, childNamed, childrenNamed, textIn, type XmlElement } from "../../file/xml/xmlTree";
import { colourOf, type Palettes } from "./colours";
import type { ConditionStyle, ConditionTest, ScalePoint } from "./conditionLooks";
import { elementsNamed } from "./elements";
import { isComparison } from "./readValidations";

const TEXTS = {
  containsText: "contains",
  notContainsText: "notContains",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
} as const;

const PLAIN = {
  containsBlanks: "blanks",
  notContainsBlanks: "notBlanks",
  containsErrors: "errors",
  notContainsErrors: "notErrors",
  duplicateValues: "duplicates",
  uniqueValues: "uniques",
} as const;

const has = <T extends object>(table: T, key: string): key is Extract<keyof T, string> => Object.hasOwn(table, key);

/** `completion`: the rule of the newer form that goes with this one. `undefined`: a kind that is not known. */
export function conditionTest(
  rule: XmlElement,
  completion: XmlElement | undefined,
  style: ConditionStyle,
  palettes: Palettes,
): ConditionTest | undefined {
  const kind = attribute(rule, "type") ?? "";
  const [first, second] = formulasOf(rule);
  if (has(TEXTS, kind)) {
    const text = attribute(rule, "text");
    if (text !== undefined) return { kind: "text", comparison: TEXTS[kind], text, style };
    return first === undefined ? undefined : { kind: "expression", formula: first, style };
  }
  if (has(PLAIN, kind)) return { kind: PLAIN[kind], style };
  switch (kind) {
    case "expression":
      return first === undefined ? undefined : { kind, formula: first, style };
    case "cellIs": {
      const comparison = attribute(rule, "operator") ?? "";
      if (first === undefined || !isComparison(comparison)) return undefined;
      return { kind: "compare", comparison, first, ...(second === undefined ? {} : { second }), style };
    }
    case "top10":
      return {
        kind: "top",
        count: Number(attribute(rule, "rank") ?? 10),
        percent: isTrue(attribute(rule, "percent")),
        bottom: isTrue(attribute(rule, "bottom")),
        style,
      };
    case "aboveAverage":
      return averageTest(rule, style);
    case "timePeriod":
      return { kind, period: attribute(rule, "timePeriod") ?? "today", style };
    case "colorScale":
      return scaleTest(rule, palettes);
    case "dataBar":
      return barTest(rule, completion, palettes);
    case "iconSet":
      return iconTest(rule);
    default:
      return undefined;
  }
}

function formulasOf(rule: XmlElement): string[] {
  const own = childrenNamed(rule, "formula");
  // In the newer form the formulas stand as `f` right in the rule.
  return (own.length > 0 ? own : childrenNamed(rule, "f")).map((one) => withoutMarks(textIn(one)));
}

function averageTest(rule: XmlElement, style: ConditionStyle): ConditionTest {
  const deviations = attribute(rule, "stdDev");
  return {
    kind: "average",
    above: !/^(0|false)$/.test(attribute(rule, "aboveAverage") ?? ""),
    orEqual: isTrue(attribute(rule, "equalAverage")),
    ...(deviations === undefined ? {} : { deviations: Number(deviations) }),
    style,
  };
}

function scaleTest(rule: XmlElement, palettes: Palettes): ConditionTest | undefined {
  const scale = childNamed(rule, "colorScale");
  if (scale === undefined) return undefined;
  const colours = childrenNamed(scale, "color").map((one) => colourOf(one, palettes));
  const points = childrenNamed(scale, "cfvo").flatMap((point, index) => {
    const colour = colours[index];
    return colour === undefined ? [] : [{ ...pointOf(point), colour }];
  });
  return points.length < 2 ? undefined : { kind: "colourScale", points };
}

function barTest(rule: XmlElement, completion: XmlElement | undefined, palettes: Palettes): ConditionTest | undefined {
  const plain = childNamed(rule, "dataBar");
  const fuller = (completion && childNamed(completion, "dataBar")) ?? plain;
  if (fuller === undefined) return undefined;
  const [low, high] = childrenNamed(fuller, "cfvo").map(pointOf);
  const colour = colourOf(
    (plain && childNamed(plain, "color")) ?? childNamed(fuller, "fillColor") ?? childNamed(fuller, "color"),
    palettes,
  );
  if (low === undefined || high === undefined || colour === undefined) return undefined;
  const negative = colourOf(childNamed(fuller, "negativeFillColor"), palettes);
  return {
    kind: "bar",
    low,
    high,
    colour,
    ...(negative === undefined ? {} : { negativeColour: negative }),
    gradient: !/^(0|false)$/.test(attribute(fuller, "gradient") ?? ""),
    valueShown: isShown(plain ?? fuller),
  };
}

function iconTest(rule: XmlElement): ConditionTest | undefined {
  const icons = childNamed(rule, "iconSet");
  if (icons === undefined) return undefined;
  return {
    kind: "icons",
    set: attribute(icons, "iconSet") ?? "3TrafficLights1",
    points: childrenNamed(icons, "cfvo").map((point) => ({
      ...pointOf(point),
      orEqual: !/^(0|false)$/.test(attribute(point, "gte") ?? ""),
    })),
    reversed: isTrue(attribute(icons, "reverse")),
    valueShown: isShown(icons),
  };
}

const isShown = (element: XmlElement): boolean => !/^(0|false)$/.test(attribute(element, "showValue") ?? "");

const KINDS: Readonly<Record<string, ScalePoint["kind"]>> = {
  min: "min",
  max: "max",
  num: "number",
  percent: "percent",
  percentile: "percentile",
  formula: "formula",
  autoMin: "automatic",
  autoMax: "automatic",
};

function pointOf(point: XmlElement): ScalePoint {
  const kind = KINDS[attribute(point, "type") ?? ""] ?? "number";
  const [inside] = elementsNamed(point, "f");
  const formula = inside === undefined ? attribute(point, "val") : textIn(inside);
  return {
    kind,
    ...(formula === undefined || kind === "min" || kind === "max" ? {} : { formula: withoutMarks(formula) }),
  };
}
