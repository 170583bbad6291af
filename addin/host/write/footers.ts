/** The three parts of a page's footer, within the length that Excel takes. */
import type { PrintDoc } from "../../../shared/workbook/sheetFacets";

const FONT = '&"Arial,Regular"&8&K55626E';
/** All parts together, with the mark of each. */
const LONGEST = 255;
const MARK = 2;

export interface Footers {
  readonly left: string;
  readonly centre: string;
  readonly right: string;
}

/** A plain `&`; in the page's own text `&P` and `&N` are the page and the number of pages. */
const plain = (text: string): string => text.replace(/&/g, "&&");
const withPages = (text: string): string => text.replace(/&(?![PN](?![A-Za-z]))/g, "&&");

/**
 * Left and centre hold the user's words, so a body named «C&P» prints as it is; only the right part has codes. Where they
 * are too long the longest part is cut, visibly.
 */
export function footersOf({ footerLeft, footerCentre, footerRight }: PrintDoc): Footers {
  const parts = [footerLeft, footerCentre, footerRight];
  const written = (): string[] =>
    parts.map((part, index) => (part === "" ? "" : FONT + (index === 2 ? withPages(part) : plain(part))));
  const length = (): number => written().reduce((sum, part) => sum + (part === "" ? 0 : part.length + MARK), 0);
  while (length() > LONGEST) {
    const longest = parts.reduce((best, part, index) => (part.length > (parts[best]?.length ?? 0) ? index : best), 0);
    const part = parts[longest] ?? "";
    parts[longest] = `${part.slice(0, Math.max(0, part.replace(/…$/, "").length - 1))}…`;
  }
  const [left = "", centre = "", right = ""] = written();
  return { left, centre, right };
}
