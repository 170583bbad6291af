/** The words of Cabina's hidden sheet. */
import type { LedgerText } from "../it/ledger";

export const ledgerText: LedgerText = { sheetName: "Cabina (ledger)" };
