/** The number format that a cell takes with what is typed into it. */

/** Days and times. Texts and colours in a format say nothing. */
export const isOfTime = (format: string | undefined): boolean =>
  /[dmyhs]/i.test((format ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]|general/gi, ""));

/** `+5%`: the sign is meant (a target says so that last year's is to be raised), and a bare 0.05 would lose it. */
const WITH_PLUS = /^\s*\+\s*\d+(?:\.\d{3})*(?:[.,](\d+))?\s*%?\s*$/;

/** A format that shows the plus of what is above zero. */
export const showsPlus = (format: string | undefined): boolean => /^\+[^;]+;-/.test(format ?? "");

/** `asked`: by the text; `own`: the cell's so far. `undefined`: the cell keeps its own. */
export function formatFor(text: string, asked: string | undefined, own: string | undefined): string | undefined {
  const plus = WITH_PLUS.exec(text);
  if (plus !== null && !isOfTime(own)) {
    const plain = asked ?? (plus[1] === undefined ? "0" : `0.${"0".repeat(plus[1].length)}`);
    return `+${plain};-${plain}`;
  }
  if (showsPlus(own)) return asked ?? own?.slice(1).split(";")[0];
  // A day in a cell of shares or amounts, a share in a cell of days: the old format would show something else.
  return own === undefined || (asked !== undefined && isOfTime(asked) !== isOfTime(own)) ? asked : undefined;
}
