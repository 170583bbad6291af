/** A cockpit of two perspectives, as many indicators as wanted, for tests that need more than the small plan. */
import type { ExampleCell, ExampleSheet } from "../../../../shared/check/rule";

/** One indicator; absent parts are sound. */
export interface Row {
  readonly title?: string;
  readonly before?: ExampleCell;
  readonly result?: ExampleCell;
  readonly target?: ExampleCell;
}

/** Titles in A, weights in B, results 2015 and 2016 in C and D, target 2016 in E; indicators from row 4 on, equal weights. */
export function twoPerspectives(first: readonly Row[], second: readonly Row[]): ExampleSheet[] {
  const share = 1 / (first.length + second.length);
  const weight = (rows: readonly Row[]): ExampleCell => ({ value: share * rows.length, format: "0.00%" });
  const block = (name: string, number: number, rows: readonly Row[]): ExampleCell[][] => [
    [`Prospettiva ${name}`, "Peso", "Risultato 2015", "Risultato 2016", "Target 2016", "Verso"],
    [`${number}.1 Obiettivo ${name}`, weight(rows)],
    [`${number}.1.1 Programma ${name}`, weight(rows)],
    ...rows.map(({ title, before = 100, result = 110, target = ">= 105" }, place) => [
      title ?? `Servizi ${name} del gruppo ${"abcdefghijklmnop"[place] ?? ""}`,
      { value: share, format: "0.00%" },
      before,
      result,
      target,
    ]),
  ];
  return [{ name: "Cruscotto", rows: [...block("utenti", 1, first), ...block("processi", 2, second)] }];
}
