/** The levels that the codes of a printed cockpit tell by how they nest: «OS1» with «OS1.1» under it, «A» with «A.1». */
import { titleCell } from "./cells";
import type { CockpitRow } from "./cockpitRows";
import type { CodeReading } from "./codes";
import { CODE_PREFIXES } from "./headings";
import { normalise } from "./normalise";

/** «OS1 - …», «OB 1 …», «1. …», «A) …»: a code of one part before a title. */
const ONE_PART = /^(?:([A-Za-z]{1,3})[ .]?(\d{1,2})(?:\s*[-–—:.)]+\s*|\s+)|(\d{1,2}|[A-Z])\s*[-–—:.)]+\s+)(\D[\s\S]*)$/;

/**
 * The rows of a sheet with one part more in every code, where codes of one part are objectives and those of two their
 * programmes: some code of two parts goes on from one of one part, and no row without figures has three. The same where
 * codes of one part alone stand above indicators. Else the rows as they are.
 */
export function withNestedCodes(blocks: readonly CockpitRow[][]): readonly CockpitRow[][] {
  const rows = blocks.flat();
  const nodes = rows.filter((row) => isNode(row));
  const single = new Map(
    nodes.flatMap((row) => [onePart(row)].flatMap((code) => (code ? ([[row, code]] as const) : []))),
  );
  const starts = new Set([...single.values()].map(({ code }) => bare(code)));
  const coded = nodes.filter((row) => row.code !== undefined && !single.has(row));
  const deepest = coded.reduce((most, { code }) => Math.max(most, code?.parts ?? 0), 0);
  const nests = coded.some(({ code }) => code?.parts === 2 && starts.has(bare(code.code).split(".")[0] ?? ""));
  if (deepest === 2 && nests) return blocks.map((block) => block.map((row) => deeper(row, single.get(row))));
  if (deepest === 0 && areAboveIndicators(rows, single, starts.size))
    return blocks.map((block) => block.map((row) => withCode(row, single.get(row))));
  return blocks;
}

const isNode = ({ hasTarget, hasResult, code }: CockpitRow): boolean =>
  !hasTarget && !hasResult && code?.named !== "indicator";

/** Two objectives and more, each right above an indicator. */
function areAboveIndicators(
  rows: readonly CockpitRow[],
  single: ReadonlyMap<CockpitRow, CodeReading>,
  different: number,
): boolean {
  const above = rows.filter((row, index) => single.has(row) && rows[index + 1]?.hasTarget === true);
  return different >= 2 && above.length === single.size;
}

/** The code of one part that a row begins with, as an objective's. */
function onePart({ code, whole }: CockpitRow): CodeReading | undefined {
  if (code !== undefined && code.named !== "area" && !code.code.includes(".")) return { ...code, parts: 2 };
  if (code !== undefined) return undefined;
  const [, letters, number, alone, rest] = ONE_PART.exec(whole.raw ?? whole.value) ?? [];
  if (rest === undefined || (letters !== undefined && CODE_PREFIXES[normalise(letters)] === undefined))
    return undefined;
  const own = alone ?? `${(letters ?? "").toUpperCase()}${number ?? ""}`;
  return { code: own, parts: 2, rest };
}

/** Without the letters before a number: «OS1» and «1» are the same; «A» is a part of its own. */
export const bare = (code: string): string =>
  code.replace(/^[A-Za-z]+[\s.]*(?=\d)/, (letters) => (/^[A-Z]\.$/.test(letters) ? letters : ""));

const deeper = (row: CockpitRow, single: CodeReading | undefined): CockpitRow => {
  if (single !== undefined) return withCode(row, single);
  const { code } = row;
  return code === undefined || code.parts < 2 ? row : { ...row, code: { ...code, parts: code.parts + 1 } };
};

function withCode(row: CockpitRow, code: CodeReading | undefined): CockpitRow {
  if (code === undefined) return row;
  if (row.code !== undefined) return { ...row, code };
  return { ...row, code, title: titleCell(code.rest, row.whole.raw ?? row.whole.value, row.whole.at) };
}
