/** What Excel takes as the name of a sheet. */
import { invalidArgument } from "../fake/excelObject";

/** Up to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at an end, not *History*. */
export function checkedSheetName(name: unknown): string {
  if (typeof name !== "string" || name === "" || name.length > 31) throw invalidArgument("a sheet's name");
  if (/[:\\/?*[\]]/.test(name) || /^'|'$/.test(name)) throw invalidArgument(`«${name}» as a sheet's name`);
  if (/^history$/i.test(name)) throw invalidArgument("«History» is Excel's own");
  return name;
}

export const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
