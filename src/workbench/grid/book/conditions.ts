/** Looks that depend on what cells show, as the spreadsheet program keeps them. */
import type { IStyleBase } from "@univerjs/core";
import { printFormula } from "../../../../shared/workbook/formula/print";
import type { ConditionalDoc } from "../../../../shared/workbook/sheetFacets";
import type { ConditionLook, ConditionStyle, ConditionTest, ScalePoint } from "../../file/conditionLooks";
import type { PlacedLooks } from "./bookData";
import { rangeData } from "./rangeData";
import { fontData, lookData, rgb } from "./styleData";

/** A rule of the program, as its own file and commands take it. */
export interface ConditionRule {
  readonly cfId: string;
  readonly ranges: ReturnType<typeof rangeData>[];
  readonly stopIfTrue: boolean;
  readonly rule: object;
}

export function conditionsResource(sheets: readonly PlacedLooks[]): { name: string; data: string } {
  const rules = Object.fromEntries(
    sheets.map(({ looks, id }) => [
      id,
      [...looks.conditions]
        .sort((one, other) => one.priority - other.priority)
        .flatMap((look, index) => ruleOfLook(look, `${id}-c${index}`) ?? []),
    ]),
  );
  return { name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN", data: JSON.stringify(rules) };
}

function ruleOfLook({ areas, stopIfTrue, test }: ConditionLook, cfId: string): ConditionRule | undefined {
  const rule = testData(test);
  return rule === undefined ? undefined : { cfId, ranges: areas.map(rangeData), stopIfTrue, rule };
}

export function ruleOfDoc(doc: ConditionalDoc, cfId: string): ConditionRule {
  const { colour, fill, bold, italic } = doc.style;
  const style: IStyleBase = {
    ...(colour === undefined ? {} : { cl: rgb(colour) }),
    ...(fill === undefined ? {} : { bg: rgb(fill) }),
    ...(bold === undefined ? {} : { bl: bold ? 1 : 0 }),
    ...(italic === undefined ? {} : { it: italic ? 1 : 0 }),
  };
  return { cfId, ranges: [rangeData(doc)], stopIfTrue: false, rule: expression(printFormula(doc.when), style) };
}

const highlight = (style: IStyleBase, rest: object) => ({ type: "highlightCell", style, ...rest });
const expression = (formula: string, style: IStyleBase) =>
  highlight(style, { subType: "formula", value: `=${formula}` });

/** What the program has no rule for is left out: the page names it among what is not shown. */
function testData(test: ConditionTest): object | undefined {
  switch (test.kind) {
    case "expression":
      return expression(test.formula, styleOf(test.style));
    case "compare":
      return compareData(test);
    case "text":
      return highlight(styleOf(test.style), { subType: "text", operator: TEXTS[test.comparison], value: test.text });
    case "blanks":
    case "notBlanks":
    case "errors":
    case "notErrors":
      return highlight(styleOf(test.style), { subType: "text", operator: STATES[test.kind] });
    case "duplicates":
      return highlight(styleOf(test.style), { subType: "duplicateValues" });
    case "uniques":
      return highlight(styleOf(test.style), { subType: "uniqueValues" });
    case "top":
      return highlight(styleOf(test.style), {
        subType: "rank",
        isBottom: test.bottom,
        isPercent: test.percent,
        value: test.count,
      });
    case "average":
      return highlight(styleOf(test.style), {
        subType: "average",
        operator: `${test.above ? "greaterThan" : "lessThan"}${test.orEqual ? "OrEqual" : ""}`,
      });
    case "timePeriod":
      return highlight(styleOf(test.style), { subType: "timePeriod", operator: test.period });
    default:
      return graphicData(test);
  }
}

const TEXTS = {
  contains: "containsText",
  notContains: "notContainsText",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
} as const;
const STATES = {
  blanks: "containsBlanks",
  notBlanks: "notContainsBlanks",
  errors: "containsErrors",
  notErrors: "notContainsErrors",
} as const;

/** Limits that are numbers are compared as numbers; the program takes no formula there, so others are left to the file. */
function compareData(test: Extract<ConditionTest, { kind: "compare" }>): object | undefined {
  const first = Number(test.first);
  const second = Number(test.second ?? test.first);
  if (Number.isNaN(first) || Number.isNaN(second)) return undefined;
  const value = test.second === undefined ? first : [first, second];
  return highlight(styleOf(test.style), { subType: "number", operator: test.comparison, value });
}

type Graphic = Extract<ConditionTest, { kind: "colourScale" | "bar" | "icons" }>;

function graphicData(test: Graphic): object {
  if (test.kind === "colourScale")
    return {
      type: "colorScale",
      config: test.points.map((point, index) => ({ index, color: point.colour, value: pointData(point) })),
    };
  if (test.kind === "bar")
    return {
      type: "dataBar",
      isShowValue: test.valueShown,
      config: {
        min: pointData(test.low),
        max: pointData(test.high),
        isGradient: test.gradient,
        positiveColor: test.colour,
        nativeColor: test.negativeColour ?? test.colour,
      },
    };
  return iconsData(test);
}

const POINTS: Readonly<Record<ScalePoint["kind"], string>> = {
  min: "min",
  max: "max",
  number: "num",
  percent: "percent",
  percentile: "percentile",
  formula: "formula",
  automatic: "min",
};

const pointData = ({ kind, formula }: ScalePoint) => ({
  type: POINTS[kind],
  ...(formula === undefined ? {} : { value: Number.isNaN(Number(formula)) ? `=${formula}` : Number(formula) }),
});

/** The file counts limits upwards, the program downwards; the lowest step has none. */
function iconsData({ set, points, reversed, valueShown }: Extract<Graphic, { kind: "icons" }>): object {
  const last = points.length - 1;
  return {
    type: "iconSet",
    isShowValue: valueShown,
    config: [...points].reverse().map((point, step) => ({
      operator: step === last ? "lessThanOrEqual" : point.orEqual === false ? "greaterThan" : "greaterThanOrEqual",
      value: step === last ? { type: "num", value: Number.MAX_SAFE_INTEGER } : pointData(point),
      iconType: set,
      iconId: `${reversed ? last - step : step}`,
    })),
  };
}

function styleOf(style: ConditionStyle): IStyleBase {
  return style.font === undefined
    ? lookData({ ...style, font: {} })
    : { ...lookData({ ...style, font: {} }), ...fontData(style.font) };
}
