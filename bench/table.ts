/** The lines of the bench as a markdown table. */

export interface Line {
  readonly what: string;
  readonly measured: string;
  /** The peer's own figure, or what the ratio compares. */
  readonly beside: string;
  readonly ratio: number;
  /** The limit of the ratio. */
  readonly most?: number;
  readonly least?: number;
}

export const printTable = (lines: readonly Line[]): string =>
  [
    "| What | Cabina | Beside | Ratio | Limit |",
    "|---|---|---|---|---|",
    ...lines.map(
      (line) => `| ${[line.what, line.measured, line.beside, `${line.ratio.toFixed(2)} ×`, limit(line)].join(" | ")} |`,
    ),
  ].join("\n");

function limit({ ratio, most, least }: Line): string {
  if (most !== undefined) return `≤ ${most} × ${ratio <= most ? "held" : "**missed**"}`;
  if (least !== undefined) return `≥ ${least} × ${ratio >= least ? "held" : "**missed**"}`;
  return "";
}
