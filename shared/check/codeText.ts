/** Codes as people write them in a column of their own, spaces that nobody sees included. */

const LONGEST = 24;
/** «1.2.1», «OS 1», «P-03»; a number alone is none. */
const CODE = /^(\d{1,3}(\.\d{1,3}){1,4}|[A-Z]{1,4}[ ._-]?\d{1,3}([._-]\d{1,3})*)\.?$/i;

/** No code has spaces around the dots that part it. */
const cleaned = (text: string): string =>
  text
    .replace(/[\s\u00a0\u200b\ufeff]+/g, " ")
    .replace(/ ?\. ?/g, ".")
    .trim();

/** The code that a cell holds, without spaces that do not belong; absent where its text is none. */
export function codeIn(text: string): string | undefined {
  const code = text.length > LONGEST ? "" : cleaned(text);
  return CODE.test(code) ? code : undefined;
}
