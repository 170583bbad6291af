/** The number format that a cell takes with what is typed into it. */

/** Days and times. Texts and colours in a format say nothing. */
export const isOfTime = (format: string | undefined): boolean =>
  /[dmyhs]/i.test((format ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]|general/gi, ""));

/** `+5%`: the sign is meant (a target says so that last year's is to be raised), and a bare 0.05 would lose it. */
const WITH_PLUS = /^\s*\+\s*\d[\d.,]*\s*%?\s*$/;

/** A format that shows the plus of what is above zero. */
export const showsPlus = (format: string | undefined): boolean => /^\+[^;]+;-/.test(format ?? "");

/** `asked`: by the text; `own`: the cell's so far, absent where it is the general one. `undefined`: the cell keeps its own. */
export function formatFor(text: string, asked: string | undefined, own: string | undefined): string | undefined {
  const isMeant = WITH_PLUS.test(text);
  const taken = own === undefined || isOther(asked, own, isMeant) ? asked : undefined;
  const base = taken ?? firstPart(own) ?? "General";
  // Colours and conditions are somebody's own work.
  if (base.startsWith("[")) return taken;
  if (!isMeant) return showsPlus(own) && taken === undefined ? base : taken;
  if (isOfTime(base) || (showsPlus(own) && taken === undefined)) return taken;
  return `+${base};-${base}`;
}

/** A day in a cell of shares or amounts, a share in a cell of days: the old format would show something else. */
const isOther = (asked: string | undefined, own: string, isMeant: boolean): boolean =>
  asked !== undefined &&
  (isOfTime(asked) !== isOfTime(own) || ((isMeant || showsPlus(own)) && isShare(asked) && !isShare(own)));

export const isShare = (format: string | undefined): boolean => /%/.test(format ?? "");

/** What a format shows above zero, without its plus. */
const firstPart = (format: string | undefined): string | undefined =>
  format === undefined ? undefined : (/^(?:"[^"]*"|[^;"])*/.exec(format)?.[0].replace(/^\+/, "") ?? format);
