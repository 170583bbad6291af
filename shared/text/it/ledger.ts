/** Le parole del foglio nascosto di Cabina. */

/** English has the same. */
export interface LedgerText {
  readonly sheetName: string;
}

export const ledgerText: LedgerText = { sheetName: "Cabina (registro)" };
