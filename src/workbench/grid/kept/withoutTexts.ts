/** The formula with its texts and the names of sheets in quotes emptied: what is left are its own words. */
export const withoutTexts = (formula: string): string =>
  formula.includes('"') || formula.includes("'")
    ? formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (piece) => (piece.startsWith('"') ? '""' : "''"))
    : formula;
