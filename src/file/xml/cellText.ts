/** Text as a cell's XML holds it: characters that XML cannot hold are written `_x000B_`, and a literal `_x000B_` is guarded. */
import { escapeXml } from "./scanXml";

const CODED = /_x([0-9A-Fa-f]{4})_/g;

/** `a_x000D_b → a\rb`, `_x005F_x000D_ → _x000D_`. */
export const decodeCellText = (text: string): string =>
  text.includes("_x") ? text.replace(CODED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;

/** The inverse, escaped for XML. Carriage returns, control characters and halves of a pair are coded, so that they come back. */
export const encodeCellText = (text: string): string =>
  escapeXml(RARE.test(text) ? codeCharacters(text) : text).replace(/&#10;/g, "\n");

/** What may have to be coded; most texts have none of it. */
const RARE = /_x|[^\t\n -\ud7ff]/;

const code = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

function codeCharacters(text: string): string {
  const guarded = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  let coded = "";
  let kept = 0;
  for (let at = 0; at < guarded.length; at++) {
    if (isPair(guarded, at)) at++;
    else if (cannotStand(guarded.charCodeAt(at))) {
      coded += guarded.slice(kept, at) + code(guarded.charAt(at));
      kept = at + 1;
    }
  }
  return coded + guarded.slice(kept);
}

const isPair = (text: string, at: number): boolean => {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  return first >= 0xd800 && first < 0xdc00 && second >= 0xdc00 && second < 0xe000;
};

/** What XML 1.0 cannot hold (control characters, halves of a pair), and the carriage return, which it would turn into a line feed. */
const cannotStand = (unit: number): boolean =>
  (unit < 32 && unit !== 9 && unit !== 10) || (unit >= 0xd800 && unit < 0xe000) || unit >= 0xfffe;

/** A `<t>` element that keeps spaces and line breaks. */
export const textElement = (text: string): string =>
  /^\s|\s$|[\n\t]/.test(text)
    ? `<t xml:space="preserve">${encodeCellText(text)}</t>`
    : `<t>${encodeCellText(text)}</t>`;
