/** What every spreadsheet program takes as the name of a sheet. */

/** In UTF-16 units. */
const LONGEST = 31;

/** At most 31 characters, none of `: \ / ? * [ ]`, no apostrophe at an end, and not *History*, which Excel keeps for itself. */
export const isSheetName = (name: string): boolean =>
  name.trim() !== "" && name.length <= LONGEST && !/[:\\/?*[\]]|^'|'$/.test(name) && name.toLowerCase() !== "history";
