/** The columns that the layout of a generated sheet hides: ids and helpers, which mean nothing without Cabina. */
import type { OwnedSheet } from "../ledger/ledger";
import { COCKPIT, FINDINGS, INDEX, PROGRAMME, RULES } from "../places";

/** Where the hidden columns of the layouts begin; those of the programme sheets have keys of their own. */
const HIDDEN_FROM: Readonly<Record<string, number>> = {
  cockpit: COCKPIT.id,
  index: INDEX.id,
  findings: FINDINGS.id,
  rules: RULES.used,
};

/** How many columns the layouts of version 1 had, whose ledger does not say it: what stands beyond is a person's. */
const FIRST_WIDTHS: Readonly<Record<string, number>> = { cockpit: 97, index: 8, findings: 13, rules: 8 };
const FIRST_PROGRAMME_WIDTH = 28;

/** Where they stand now, in the order of the layout. */
export function hiddenColumns({ key, columns, width }: OwnedSheet): ReadonlySet<number> {
  const first = HIDDEN_FROM[key] ?? PROGRAMME.id;
  const end = width ?? FIRST_WIDTHS[key] ?? FIRST_PROGRAMME_WIDTH;
  const hidden = new Set<number>();
  for (let column = first; column < end; column++) {
    const now = columns === undefined ? column : columns[column];
    if (now !== undefined) hidden.add(now);
  }
  return hidden;
}
