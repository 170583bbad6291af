/** Amounts of money as the registers hold them: a number, or a text in the conventions of the book's language. */
import type { Language } from "../../language";
import type { RawCell } from "../../plan/plan";

/** Groups of three and at most two decimals: `80.000,00`, `1.250`; anything else is not an amount. */
const SHAPES: Readonly<Record<Language, { readonly shape: RegExp; readonly group: RegExp; readonly decimal: string }>> =
  {
    it: { shape: /^\d{1,3}(\.\d{3})+(,\d{1,2})?$|^\d+(,\d{1,2})?$/, group: /\./g, decimal: "," },
    en: { shape: /^\d{1,3}(,\d{3})+(\.\d{1,2})?$|^\d+(\.\d{1,2})?$/, group: /,/g, decimal: "." },
  };

/** Signs that stand where an amount is missing. */
const MISSING = /^(|[-–—]|…|\.\.\.|n\.?\s?d\.?|n\.?\s?a\.?|n\/[ad])$/i;

/**
 * The amount of a cell; a malformed one (`80,000,00`) stays its text; `undefined` where the cell says that there is none.
 * The other language's form is taken only where it has both marks and so cannot mean anything else.
 */
export function readAmount(cell: RawCell | undefined, language: Language): number | string | undefined {
  const value = cell?.value;
  if (typeof value === "number") return value;
  if (typeof value !== "string") return undefined;
  const bare = value.replace(/€|euro|eur/gi, "").replace(/\s/g, "");
  if (MISSING.test(bare)) return undefined;
  const other = language === "it" ? "en" : "it";
  return shaped(bare, language) ?? (/[.].*,|,.*[.]/.test(bare) ? shaped(bare, other) : undefined) ?? value;
}

function shaped(text: string, language: Language): number | undefined {
  const { shape, group, decimal } = SHAPES[language];
  return shape.test(text) ? Number(text.replace(group, "").replace(decimal, ".")) : undefined;
}
