/** What the program's menus leave out: what a file cannot take over, or what the workbench does elsewhere. */
const HIDDEN: readonly string[] = [];

export const MENUS: Record<string, { hidden: true }> = Object.fromEntries(HIDDEN.map((id) => [id, { hidden: true }]));
