/** A conditional format with a formula of its own: its rule, and the font and fill where it holds. */
import type { Merge } from "../../../shared/workbook/snapshot";
import { around } from "../facets/areas";
import { type Conditional, type ConditionalLook, PLAIN_CONDITION } from "../facets/conditionals";
import { checkedFormula, translated } from "../facets/formulas";
import type { ExcelObject, Json } from "../fake/excelObject";
import { type Check, colour, oneOf, truth } from "./checks";
import { doing, type Properties } from "./properties";

/** `corner`: the cell for which formulas are told. */
export const customConditional = (one: Conditional, corner: Merge, mayChange: () => void): ExcelObject => ({
  kind: "CustomConditionalFormat",
  parts: {
    rule: () => ({
      kind: "ConditionalFormatRule",
      gets: { formula: () => moved(one.formula, around(one.areas), corner) },
      sets: {
        formula: (value) => {
          const formula = checkedFormula(value);
          mayChange();
          one.formula = moved(formula, corner, around(one.areas));
        },
      },
    }),
    format: () => ({
      kind: "ConditionalRangeFormat",
      parts: { font: () => font(one, mayChange), fill: () => fill(one, mayChange) },
    }),
  },
});

const moved = (formula: string, from: Merge, to: Merge): string =>
  translated(formula, to.top - from.top, to.left - from.left);

const FONT = {
  bold: truth,
  italic: truth,
  strikethrough: truth,
  underline: oneOf(["None", "Single", "Double"]),
  color: colour,
};

function font(one: Conditional, mayChange: () => void): ExcelObject {
  return {
    kind: "ConditionalRangeFont",
    ...fields(one, FONT, mayChange),
    methods: { clear: doing(() => change(one, { ...PLAIN_CONDITION, fill: one.look.fill }, mayChange)) },
  };
}

/** `color` is the colour of the fill. */
function fill(one: Conditional, mayChange: () => void): ExcelObject {
  return {
    kind: "ConditionalRangeFill",
    gets: { color: () => one.look.fill },
    sets: { color: (value) => change(one, { fill: colour(value) }, mayChange) },
    methods: { clear: doing(() => change(one, { fill: null }, mayChange)) },
  };
}

function change(one: Conditional, look: Partial<ConditionalLook>, mayChange: () => void): void {
  mayChange();
  one.look = { ...one.look, ...look };
}

function fields(
  one: Conditional,
  checks: { readonly [K in keyof ConditionalLook]?: Check<Json> },
  mayChange: () => void,
): Properties {
  const gets: Record<string, () => Json> = {};
  const sets: Record<string, (value: Json) => void> = {};
  for (const [name, check] of Object.entries(checks)) {
    gets[name] = () => one.look[name as keyof ConditionalLook];
    sets[name] = (value) => change(one, { [name]: check(value) }, mayChange);
  }
  return { gets, sets };
}
