/** Sentences that arrive whole, taken apart for the screen. */

/** `"Fatto. 23 fogli."` → `["Fatto.", "23 fogli."]`; a stop inside a number or a code is none. */
export function splitSentence(text: string): [first: string, rest: string] {
  const end = /[.!?](?=\s+[\p{Lu}\d«“])/u.exec(text);
  return end === null ? [text, ""] : [text.slice(0, end.index + 1), text.slice(end.index + 1).trim()];
}

/** A quoted or plain sheet name and the cells after it, as messages of findings begin. */
const ADDRESS = /^(?:(?:'(?:[^']|'')+'|[^\s:!']+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?: /u;

/** The message of a finding without the cell's address at its beginning: the cell has a line of its own. */
export function withoutAddress(message: string): string {
  const text = message.replace(ADDRESS, "");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
