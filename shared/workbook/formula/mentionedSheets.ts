/** Which sheets a formula names, found without reading the formula: cheap enough for every formula of a large workbook. */

/**
 * Whether the formula may have a reference to a sheet that `isWanted`. True whenever it has one; now and then true
 * without (inside a text, over several sheets), so that the formula is read in vain.
 */
export function mentions(formula: string, isWanted: (sheet: string) => boolean): boolean {
  for (let mark = formula.indexOf("!"); mark >= 0; mark = formula.indexOf("!", mark + 1)) {
    const sheet = formula[mark - 1] === "'" ? quotedBefore(formula, mark - 1) : bareBefore(formula, mark);
    if (sheet === undefined || isWanted(sheet)) return true;
  }
  return false;
}

/** The name whose closing quote stands at `end`; `undefined` when it is more than one name. */
function quotedBefore(formula: string, end: number): string | undefined {
  let start = end - 1;
  for (; start >= 0; start--) {
    if (formula[start] !== "'") continue;
    if (formula[start - 1] !== "'") break;
    start--;
  }
  const name = formula.slice(start + 1, end);
  return name.includes(":") ? undefined : name.replace(/''/g, "'");
}

/** Anything but these may be part of a name without quotes. */
const BEFORE_NAME = /[-+*/^&=<>(),;{}%@ "'!#[\]\n\t]/;

function bareBefore(formula: string, end: number): string | undefined {
  let start = end;
  while (start > 0 && !BEFORE_NAME.test(formula[start - 1] ?? "")) start--;
  const name = formula.slice(start, end);
  return name.includes(":") ? undefined : name;
}
