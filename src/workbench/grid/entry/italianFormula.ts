/** Formulas as an Italian types and reads them, and as files hold them: names, `;` between arguments, decimal comma. Without `=`. */
import { ITALIAN_ERRORS, ITALIAN_NAMES } from "./italianNames";

const FILE_NAMES = new Map(ITALIAN_NAMES);
const SHOWN_NAMES = new Map(ITALIAN_NAMES.map(([italian, file]) => [file, italian]));
const FILE_ERRORS = new Map(ITALIAN_ERRORS);
const SHOWN_ERRORS = new Map(ITALIAN_ERRORS.map(([italian, file]) => [file, italian]));

/** A text, a sheet's name in quotes, an error, a name or reference, a number, or a single sign. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|#[A-Z]+(?:\/[A-Z0]+)?[!?]?|[\p{L}_$][\p{L}\d_.$]*|\d+(?:[.,]\d+)*(?:E[+-]?\d+)?|[\s\S]/giu;

/** `undefined`: a number in it can be read in two ways (`1.250`). */
export function fromItalian(formula: string): string | undefined {
  const pieces = formula.match(PIECES) ?? [];
  let braces = 0;
  const written = pieces.map((piece, place): string | undefined => {
    if (piece === "{") braces += 1;
    if (piece === "}") braces -= 1;
    if (/^["']/.test(piece) && piece.length > 1) return piece;
    if (piece.startsWith("#")) return FILE_ERRORS.get(piece.toUpperCase()) ?? piece.toUpperCase();
    if (/^\d/.test(piece)) return numberFrom(piece);
    if (/^[\p{L}_$]./u.test(piece) || /^\p{L}$/u.test(piece))
      return nameFrom(piece, isCalled(pieces, place), pieces[place + 1]);
    if (braces > 0) return piece === "\\" ? "," : piece;
    return piece === ";" ? "," : piece;
  });
  return written.includes(undefined) ? undefined : written.join("");
}

/** Thousands are not marked in formulas; where a point could be such a mark, nobody knows what was meant. */
function numberFrom(piece: string): string | undefined {
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?!\d)/.test(piece) || (piece.match(/[.,]/g)?.length ?? 0) > 1) return undefined;
  return piece.replace(",", ".").toUpperCase();
}

function nameFrom(piece: string, called: boolean, after: string | undefined): string {
  const name = piece.toUpperCase();
  if (called) return FILE_NAMES.get(name) ?? name;
  if (name === "VERO" || name === "FALSO") return name === "VERO" ? "TRUE" : "FALSE";
  if (name === "TRUE" || name === "FALSE") return name;
  return after !== "!" && /^\$?[A-Z]{1,3}(?:\$?\d+)?$/.test(name) ? name : piece;
}

const isCalled = (pieces: readonly string[], place: number): boolean => {
  let next = place + 1;
  while (/^\s$/.test(pieces[next] ?? "")) next += 1;
  return pieces[next] === "(";
};

/** As an Italian reads it: what `fromItalian` takes back. */
export function toItalian(formula: string): string {
  const pieces = formula.match(PIECES_OF_FILES) ?? [];
  let braces = 0;
  return pieces
    .map((piece, place) => {
      if (piece === "{") braces += 1;
      if (piece === "}") braces -= 1;
      if (/^["']/.test(piece) && piece.length > 1) return piece;
      if (piece.startsWith("#")) return SHOWN_ERRORS.get(piece.toUpperCase()) ?? piece;
      if (/^\d/.test(piece)) return piece.replace(".", ",");
      if (/^(?:TRUE|FALSE)$/i.test(piece)) return /^T/i.test(piece) ? "VERO" : "FALSO";
      if (/^\p{L}/u.test(piece) && isCalled(pieces, place)) return SHOWN_NAMES.get(piece.toUpperCase()) ?? piece;
      if (piece !== ",") return piece;
      return braces > 0 ? "\\" : ";";
    })
    .join("");
}

/** In a file a comma never belongs to a number. */
const PIECES_OF_FILES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|#[A-Z]+(?:\/[A-Z0]+)?[!?]?|[\p{L}_$][\p{L}\d_.$]*|\d+(?:\.\d+)?(?:E[+-]?\d+)?|[\s\S]/giu;
