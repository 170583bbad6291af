/** The mark `@` that newer versions of Excel put into formulas of older files, and its removal. */

/** Texts, quoted sheet names, and what stands in brackets (columns of tables, other workbooks), where the sign means itself. */
const KEPT = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]/;

const PARTS = new RegExp(`(${KEPT.source})|@`, "g");

/**
 * A formula (en-US text without `=`) as a program writes it that knows no arrays that spill. Excel shows `@INDEX(A:A,3)`
 * where a file holds `INDEX(A:A,3)`: one cell is meant in both, and for formulas of Cabina's own, which ask for one cell
 * each, they are the same.
 */
export const withoutIntersection = (formula: string): string =>
  formula.includes("@") ? formula.replace(PARTS, (_, kept?: string) => kept ?? "") : formula;
