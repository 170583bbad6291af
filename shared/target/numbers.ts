/** Written numbers by the conventions of a language: `2.355` is 2355 in Italian and 2.355 in English. */

/** `digits` is plain (`"1250.5"`); `sure` is false where the other language would read another number. */
export interface WrittenNumber {
  readonly digits: string;
  readonly sure: boolean;
}

/** Reads digits with their dots and commas; `undefined` when no convention allows them (`80,000,00`). */
export function readNumber(written: string, decimal: "," | "."): WrittenNumber | undefined {
  const parts = written.split(/[.,]/);
  const signs = written.replace(/\d/g, "");
  const group = decimal === "," ? "." : ",";
  if (signs === "") return { digits: written, sure: true };
  if (isGrouped(parts, signs, group, decimal)) return { digits: join(parts, signs, decimal), sure: true };
  if (signs === decimal) return { digits: parts.join("."), sure: !looksGrouped(parts) };
  if (isGrouped(parts, signs, decimal, group)) return { digits: join(parts, signs, group), sure: false };
  if (signs === group && parts[1]?.length !== 3) return { digits: parts.join("."), sure: false };
  if (signs === group && parts[0] === "0") return { digits: parts.join("."), sure: false };
  return undefined;
}

/** Groups of three after a first group of one to three, and at most one decimal sign at the end. */
function isGrouped(parts: readonly string[], signs: string, group: string, decimal: string): boolean {
  const groups = signs.endsWith(decimal) ? parts.slice(0, -1) : parts;
  const groupSigns = signs.endsWith(decimal) ? signs.slice(0, -1) : signs;
  if (groupSigns === "" || groupSigns !== group.repeat(groupSigns.length)) return false;
  const [first = "", ...rest] = groups;
  return first.length <= 3 && !first.startsWith("0") && rest.every((digits) => digits.length === 3);
}

const looksGrouped = (parts: readonly string[]): boolean =>
  parts[1]?.length === 3 && (parts[0] ?? "").length <= 3 && !(parts[0] ?? "").startsWith("0");

function join(parts: readonly string[], signs: string, decimal: string): string {
  return signs.endsWith(decimal) ? `${parts.slice(0, -1).join("")}.${parts[parts.length - 1] ?? ""}` : parts.join("");
}
