/** Which sheet a pointer of the ledger points to. */

/** `ROWS('Cruscotto 2016'!$A$1:$Z$1000) → "Cruscotto 2016"`; `undefined` for `#REF!`, where the sheet was deleted. */
export function pointedSheet(formula: string | undefined): string | undefined {
  const match = /^=?ROWS\((?:'((?:[^']|'')+)'|([^'!()#]+))!/i.exec(formula ?? "");
  return match?.[1]?.replace(/''/g, "'") ?? match?.[2];
}
