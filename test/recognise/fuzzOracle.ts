/** What every cell of a sound workbook truly is, and which columns of the damaged one were read as something else without a word. */
import { checkPlan } from "../../shared/check/checkPlan";
import type { Finding } from "../../shared/check/finding";
import type { Indicator, OperationalIndicator, Plan } from "../../shared/plan/plan";
import { readHeading } from "../../shared/recognise/readHeading";
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import { type NotPlaced, type Recognition, SURE_ENOUGH } from "../../shared/recognise/recognition";
import { findTables } from "../../shared/recognise/tables";
import { type CellRange, columnName } from "../../shared/workbook/address";
import { type CellValue, type Snapshot, type SnapshotCell, sheetNamed } from "../../shared/workbook/snapshot";
import { factsOf } from "../../src/actions/checkWorkbook";
import { readPlan } from "../../src/actions/readPlan";

/** `title`, `weight`, `target 2016`, `result 2015` … */
type Role = string;

interface Claim {
  readonly role: Role;
  readonly at: CellRange;
}

export interface Truth {
  readonly roles: ReadonlyMap<SnapshotCell, Role>;
  readonly headings: ReadonlySet<SnapshotCell>;
}

/** Cells that the plan does not use are `other`: no column of theirs may be read as anything. */
export function truthOf(book: Snapshot): Truth {
  const found = recognisePlan(book);
  if (!found.ok) throw new Error(`the sound workbook has no plan: ${found.problem.code}`);
  const roles = new Map<SnapshotCell, Role>();
  const headings = new Set<SnapshotCell>();
  for (const sheet of book.sheets) {
    for (const cells of sheet.rows) for (const cell of cells ?? []) if (cell !== undefined) roles.set(cell, "other");
    for (const { headingRow } of findTables(sheet))
      for (const cell of sheet.rows[headingRow] ?? []) if (cell !== undefined) headings.add(cell);
  }
  const claims = claimsOf(found.value.plan);
  for (const claim of claims.filter(({ role }) => role === "title" || role === "weight")) spread(book, claim, roles);
  for (const { role, at } of claims) {
    const cell = cellIn(book, at);
    if (cell !== undefined) roles.set(cell, role);
  }
  return { roles, headings };
}

/** What a group repeats on its other rows is what its first row says: texts below a title, figures below a weight. */
function spread(book: Snapshot, { role, at }: Claim, roles: Map<SnapshotCell, Role>): void {
  const kind = typeof cellIn(book, at)?.value;
  for (const row of sheetNamed(book, at.sheet)?.rows.slice(at.top) ?? []) {
    const cell = row?.[at.left];
    if (cell !== undefined && typeof cell.value === kind) roles.set(cell, role);
  }
}

/** The columns read as something that they are not, of which nothing is said: `Sheet!C read as weight is target 2016`. */
export function wrongCertainties(book: Snapshot, found: Recognition, truth: Truth): string[] {
  const wrong = misread(book, found, truth);
  if (wrong.length === 0) return [];
  const remarks = found.recognised.flatMap(({ notPlaced }) => notPlaced);
  const unsaid = wrong.filter(
    (column) => !remarks.some((remark) => concerns(remark.at, column) || tellsOfTwo(remark, column)),
  );
  if (unsaid.length === 0) return [];
  const findings = findingsIn(book);
  return unsaid
    .filter((column) => !findings.some((finding) => tells(finding, column)))
    .map(({ sheet, column, role, truly }) => `${sheet}!${columnName(column)} read as ${role} is ${truly}`);
}

/** A finding at a cell of the column; of weights also one at the sum that they do not make. */
const tells = ({ rule, cells }: Finding, column: Misread): boolean =>
  cells.some(
    (at) =>
      concerns(at, column) ||
      (rule.startsWith("weight") && [column.role, column.truly].includes("weight") && at.sheet === column.sheet),
  );

interface Misread {
  readonly sheet: string;
  readonly column: number;
  readonly role: Role;
  readonly truly: Role;
  /** From the heading row to the last row read. */
  readonly top: number;
  readonly bottom: number;
}

const concerns = (at: CellRange, { sheet, column, top, bottom }: Misread): boolean =>
  at.sheet === sheet && at.left <= column && at.right >= column && at.bottom >= top && at.top <= bottom;

/** Of two columns with the same heading the remark stands at the one that does not count; it tells of both. */
const tellsOfTwo = ({ why, at, value }: NotPlaced, { sheet, top, role }: Misread): boolean =>
  why === "repeated-heading" &&
  at.sheet === sheet &&
  at.top === top &&
  role.startsWith(readHeading(value)?.meaning ?? "–");

function findingsIn(book: Snapshot): readonly Finding[] {
  const today = "2016-12-31";
  const read = readPlan(book, { wishes: {}, today });
  return read.ok ? checkPlan(factsOf(book, read.value)) : [];
}

function misread(book: Snapshot, { plan, recognised }: Recognition, { roles }: Truth): Misread[] {
  const unsure = new Set(recognised.filter(({ confidence }) => confidence < SURE_ENOUGH).map(({ sheet }) => sheet));
  const columns = new Map<string, Claim[]>();
  for (const claim of claimsOf(plan)) {
    const { sheet, left, top } = claim.at;
    if (unsure.has(sheet) || isMerged(book, claim.at)) continue;
    const key = `${sheet}\n${left}\n${headingAbove(plan, sheet, top)}\n${claim.role}`;
    columns.set(key, [...(columns.get(key) ?? []), claim]);
  }
  return [...columns.values()].flatMap((claims) => {
    const truths = claims.flatMap(({ at }) => roles.get(cellIn(book, at) ?? NOTHING) ?? []);
    const role = claims[0]?.role ?? "";
    const wrong = truths.filter((truly) => truly !== role);
    if (wrong.length < 2 || wrong.length * 2 <= truths.length) return [];
    const { sheet = "", left: column = 0, top: first = 0 } = claims[0]?.at ?? {};
    const top = headingAbove(plan, sheet, first);
    const bottom = Math.max(...claims.map(({ at }) => at.top));
    const each = { sheet, column, role, truly: wrong[0] ?? "", top, bottom };
    return isWhatTheHeadingSays(book, each, claims) ? [] : [each];
  });
}

const NOTHING: SnapshotCell = { value: null };

/**
 * A heading that somebody wrote anew may make last year's column this year's, or results of targets that are plain numbers:
 * nothing in the column tells otherwise, and what the workbook says is what it says. The same holds of names and titles.
 */
function isWhatTheHeadingSays(
  book: Snapshot,
  { sheet, column, role, truly, top }: Misread,
  claims: readonly Claim[],
): boolean {
  const cell = sheetNamed(book, sheet)?.rows[top]?.[column];
  if (cell === undefined || typeof cell.value !== "string") return false;
  const said = readHeading(cell.value)?.meaning;
  if (said === undefined) return false;
  const names = claims.every(({ at }) => /^[\p{L}]/u.test(String(cellIn(book, at)?.value ?? "a")));
  if (names && NAMES.has(role)) return role === "title" ? !FIGURES.has(said) : role === said;
  if (!role.startsWith(said === "baseline" ? "result" : said)) return false;
  const figures = (each: Role): boolean => /^(target|result) /.test(each);
  if (!figures(role) || !figures(truly)) return false;
  if (role.split(" ")[0] === truly.split(" ")[0]) return true;
  const plain = claims.filter(({ at }) => isFigure(cellIn(book, at)?.value ?? 0));
  return plain.length * 4 > claims.length * 3;
}

const NAMES: ReadonlySet<Role> = new Set(["title", "responsible", "mission"]);
const FIGURES: ReadonlySet<string> = new Set(["weight", "target", "result", "baseline"]);

const isFigure = (value: CellValue): boolean =>
  typeof value === "number" || (typeof value === "string" && /^\d+([.,]\d+)? ?%?$/.test(value));

const headingAbove = ({ headings = [] }: Plan, sheet: string, row: number): number =>
  Math.max(0, ...headings.filter((each) => each.sheet === sheet && each.row < row).map((each) => each.row));

const isMerged = (book: Snapshot, { sheet, top, left }: CellRange): boolean =>
  (sheetNamed(book, sheet)?.merges ?? []).some(
    (merge) => merge.top <= top && merge.bottom >= top && merge.left <= left && merge.right >= left,
  );

const cellIn = (book: Snapshot, { sheet, top, left }: CellRange): SnapshotCell | undefined =>
  sheetNamed(book, sheet)?.rows[top]?.[left];

/** Every cell of a plan with what it was read as. Areas, perspectives, objectives and the rest are titles alike. */
function claimsOf({ areas, perspectives, details }: Plan): Claim[] {
  const claims: Claim[] = [];
  const claim = (role: Role, cell: { readonly at: CellRange } | undefined): void => {
    if (cell !== undefined) claims.push({ role, at: cell.at });
  };
  const figures = ({ targets, results }: Pick<OperationalIndicator, "targets" | "results">): void => {
    for (const [year, cell] of Object.entries(targets)) claim(`target ${year}`, cell);
    for (const [year, cell] of Object.entries(results)) claim(`result ${year}`, cell);
  };
  const indicator = (each: Indicator): void => {
    claim("title", each.title);
    claim("weight", each.weight);
    claim("mission", each.mission);
    claim("direction", each.direction);
    figures(each);
  };
  for (const { title } of [...areas, ...perspectives]) claim("title", title);
  for (const objective of perspectives.flatMap(({ objectives }) => objectives)) {
    for (const node of [objective, ...objective.programmes]) {
      claim("title", node.title);
      claim("weight", node.weight);
    }
    for (const programme of objective.programmes) {
      claim("mission", programme.mission);
      programme.indicators.forEach(indicator);
    }
  }
  for (const detail of details) {
    claim("title", detail.title);
    claim("title", detail.area);
    claim("title", detail.objective);
    claim("responsible", detail.responsible);
    for (const { name, amount, budgeted, spent } of detail.resources) {
      claim("resource", name.value === "" ? undefined : name);
      claim("amount", amount);
      claim("budgeted", budgeted);
      claim("spent", spent);
    }
    for (const each of detail.operational) {
      claim("title", each.title);
      figures(each);
    }
  }
  return claims;
}
