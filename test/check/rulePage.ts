/** The page of a rule, made from its words and its examples; and the page that lists them all. */

import { smallPlan } from "../../shared/check/examples/smallPlan";
import { snapshotOfExample } from "../../shared/check/examples/snapshotOfExample";
import type { Example, ExampleCell, Rule } from "../../shared/check/rule";
import { cellText } from "../../shared/target/cellText";
import { findingText, tellFinding } from "../../shared/text/findings";
import { cellName, printRange } from "../../shared/workbook/address";
import { findingsIn } from "./runExample";

const SEVERITY = { error: "error (errore)", warning: "warning (avviso)", info: "note (nota)" } as const;

export function rulePage(rule: Rule): string {
  const [it, en] = [findingText(rule.id, "it"), findingText(rule.id, "en")];
  const lines = [
    `# ${rule.id}`,
    "",
    `**${en.name}** · ${it.name} · at most ${SEVERITY[rule.severity]}`,
    "",
    en.why,
    "",
    `_${it.why}_`,
    ...rule.examples.flatMap((example, place) => exampleLines(rule, example, place + 1)),
  ];
  return `${lines.join("\n")}\n`;
}

export const rulesPage = (rules: readonly Rule[]): string =>
  [
    "# Rules",
    "",
    "Made from the rules themselves (`UPDATE_PAGES=1 npx jest test/check/rules.test.ts`). In examples, what differs from the",
    "small sound plan of `shared/check/examples/smallPlan.ts` is shown.",
    "",
    "| Rule | Regola | Gravest |",
    "|---|---|---|",
    ...rules.map(
      ({ id, severity }) =>
        `| [${findingText(id, "en").name}](${id}.md) | ${findingText(id, "it").name} | ${severity} |`,
    ),
    "",
  ].join("\n");

function exampleLines(rule: Rule, example: Example, number: number): string[] {
  const told = findingsIn(rule, example).flatMap((finding) => {
    const [en, it] = [tellFinding(finding, "en"), tellFinding(finding, "it")];
    const mend = en.fix === undefined ? "" : ` **Mend:** ${en.fix}`;
    return [`- ${finding.severity}: ${en.message} ${en.todo}${mend}`, `  _${it.message} ${it.todo}_`];
  });
  return [
    "",
    `## ${number}. ${example.says.en} · ${example.says.it}`,
    "",
    ...shownCells(example),
    "",
    ...(told.length === 0 ? ["Nothing is found."] : told),
  ];
}

/** The cells that differ from the small plan, a table per sheet. */
function shownCells(example: Example): string[] {
  const base = new Map(snapshotOfExample({ sheets: smallPlan() }).sheets.map((sheet) => [sheet.name, sheet]));
  const lines = example.sheets.flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const before = base.get(name)?.rows[row]?.[column];
        const now = typeof cell === "object" && cell !== null && "value" in cell ? cell : { value: cell };
        if (JSON.stringify(before ?? { value: null }) === JSON.stringify(now.value === "" ? { value: null } : now))
          return [];
        const at = cellName(row, column);
        return [
          `| ${printRange({ sheet: name, top: row, left: column, bottom: row, right: column })} | ${shown(now, at)} |`,
        ];
      }),
    ),
  );
  for (const [address, cell] of Object.entries(example.typed ?? {})) {
    const now = typeof cell === "object" && cell !== null && "value" in cell ? cell : { value: cell };
    lines.push(`| ${address} (Cabina's sheet) | ${shown(now, address)} |`);
  }
  for (const { name, merges = [], hiddenRows = [], hidden, depth } of example.sheets) {
    for (const merge of merges) lines.push(`| ${printRange({ sheet: name, ...merge })} | (merged) |`);
    for (const row of hiddenRows) lines.push(`| ${name}, row ${row + 1} | (hidden) |`);
    if (hidden) lines.push(`| ${name} | (hidden sheet) |`);
    if (depth === "head") lines.push(`| ${name} | (only the head was read) |`);
  }
  return lines.length === 0 ? ["The small plan as it is."] : ["| Cell | Holds |", "|---|---|", ...lines];
}

function shown(
  cell: Exclude<ExampleCell, string | number | boolean | null> | { value: ExampleCell },
  _at: string,
): string {
  if ("error" in cell) return cell.error;
  const value = cell.value;
  if (value === null) return "(empty)";
  const formula = "formula" in cell && cell.formula !== undefined ? ` (\`=${cell.formula}\`)` : "";
  if (typeof value === "object" && "error" in value) return `${value.error}${formula}`;
  const format = "format" in cell ? cell.format : undefined;
  const text =
    typeof value === "number" ? cellText({ value, ...(format === undefined ? {} : { format }) }) : String(value);
  return `${text.replace(/\|/g, "\\|").replace(/\n/g, " ⏎ ")}${formula}`;
}
