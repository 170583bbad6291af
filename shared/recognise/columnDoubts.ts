/** Columns whose cells look like another thing than their heading says: a heading moved, swapped or typed over the wrong column. */
import { indicatorsOf } from "../plan/indicatorsOf";
import type { Plan } from "../plan/plan";
import { cellAt } from "../workbook/address";
import { type CellValue, isCellError, type SheetSnapshot, type SnapshotCell, valueAt } from "../workbook/snapshot";
import { readCode } from "./codes";
import { type ColumnClaim, type ColumnRole, columnClaims } from "./columnClaims";
import { readDirection } from "./direction";
import { isBlankOrDash, normalise, onOneLine, textOf } from "./normalise";
import type { NotPlaced } from "./recognition";
import { type HeadingCell, headingPlace, type Table } from "./tables";

/** What a single cell looks like. */
type Look =
  | "empty"
  | "bare"
  | "limit"
  | "mission"
  | "direction"
  | "code"
  | "day"
  | "percent"
  | "odd"
  | "large"
  | "number"
  | "state"
  | "prose"
  | "text";

/** Looks that a column of each kind cannot have in more than a few cells. */
const FOREIGN: Readonly<Record<ColumnRole, ReadonlySet<Look>>> = {
  title: new Set<Look>(["bare", "limit", "direction"]),
  weight: new Set<Look>(["limit", "mission", "direction", "day"]),
  target: new Set<Look>(["mission", "direction"]),
  result: new Set<Look>(["limit", "mission", "direction", "code", "prose", "text"]),
  mission: new Set<Look>(["limit", "direction", "day", "percent", "odd", "large"]),
  responsible: new Set<Look>(["limit", "mission", "direction", "code", "day", "percent", "odd", "large", "number"]),
  money: new Set<Look>(["limit", "mission", "direction", "code", "day", "percent", "text", "prose"]),
};
/** Of these half of the cells must be so: a result may be told in words. */
const TOLERATED: ReadonlySet<Look> = new Set<Look>(["prose", "text", "code"]);
/** A column of a sheet: of every table that has the same heading there. */
interface Column {
  readonly tables: readonly Table[];
  readonly column: number;
  readonly role: ColumnRole;
  readonly looks: readonly Look[];
  /** Their sum, where all that is filled are numbers. */
  readonly sum: number;
}

/** A remark at each heading of each doubtful column, in the order in which the plan has them. */
export function columnDoubts(plan: Plan, tables: ReadonlyMap<SheetSnapshot, readonly Table[]>): NotPlaced[] {
  const columns = columnsOf(columnClaims(plan), tables);
  const doubtful = new Set(columns.filter((column) => looksForeign(column) || sumsTo100(column)));
  for (const column of holdingWeights(plan, columns)) doubtful.add(column);
  const remarks = columns.filter((column) => doubtful.has(column)).flatMap(remarksOn);
  return [...new Map(remarks.map((each) => [`${each.at.sheet}\n${each.at.top}\n${each.at.left}`, each])).values()];
}

function columnsOf(
  claims: readonly ColumnClaim[],
  tables: ReadonlyMap<SheetSnapshot, readonly Table[]>,
): readonly Column[] {
  const byName = new Map([...tables].map(([{ name }, all]) => [name, all]));
  const columns = new Map<string, Column & { readonly looks: Look[]; readonly tables: Table[]; sum: number }>();
  for (const { role, at, text } of claims) {
    const table = byName.get(at.sheet)?.find(({ first, end }) => first <= at.top && at.top < end);
    if (table === undefined) continue;
    const key = `${at.sheet}\n${at.left}\n${role}\n${role === "title" ? "" : normalise(headingOf(table, at.left).text)}`;
    const known = columns.get(key) ?? { tables: [], column: at.left, role, looks: [], sum: 0 };
    known.sum += numberIn(table.sheet.rows[at.top]?.[at.left]?.value ?? null);
    known.looks.push(text === undefined ? lookOf(table.sheet.rows[at.top]?.[at.left]) : lookOfTitle(text));
    if (known.tables[known.tables.length - 1] !== table && !known.tables.includes(table)) known.tables.push(table);
    columns.set(key, known);
  }
  return [...columns.values()];
}

/** Anything else than a number or an empty cell makes a sum no sum. */
const numberIn = (value: CellValue): number =>
  typeof value === "number" ? value : isBlankOrDash(value) ? 0 : Number.NaN;

/** Fractions or figures of several indicators that make 100 % to the last digit are weights. */
function sumsTo100({ role, looks, sum }: Column): boolean {
  if (role !== "target" && role !== "result") return false;
  const fractions = looks.filter((look) => look === "percent" || look === "odd").length;
  const figures = looks.filter((look) => look !== "empty").length;
  if (Math.abs(sum - 1) < 1e-9) return fractions > SEVERAL && fractions === figures;
  return Math.abs(sum - 100) < 1e-7 && figures > SEVERAL + 1;
}

const headingOf = ({ headings }: Table, column: number): HeadingCell =>
  headings.find((cell) => cell.column === column) ?? { column, text: "" };

/** Half of the cells, or a quarter where they are several. */
function looksForeign({ role, looks }: Column): boolean {
  const filled = looks.filter((look) => look !== "empty").length;
  const foreign = looks.filter((look) => FOREIGN[role].has(look));
  const sure = foreign.filter((look) => !TOLERATED.has(look)).length;
  return (foreign.length > 0 && foreign.length >= filled * HALF) || (sure >= SEVERAL && sure >= filled * QUARTER);
}

const HALF = 0.5;
const QUARTER = 0.25;
const SEVERAL = 2;

/** A title without a letter is none, and «almeno 25» or «decrescente» is one of something else. */
function lookOfTitle(title: string): Look {
  const text = normalise(title);
  if (!/\p{L}/u.test(text)) return "bare";
  if (LIMIT.test(text) && /\d/.test(text)) return "limit";
  return readDirection(text) === undefined ? "text" : "direction";
}

const LIMIT =
  /^(<|>|≤|≥|=|=>|=<|almeno|non (meno|oltre|piu)|entro|massimo|minimo|max|min|at least|at most|no (more|less)|not (more|less)|by |up to|within)/;
/** How far something has got, as results say it in words. */
const STATE =
  /^(si|no|yes|ok|n\.? |non |not |in |on |parzial|partial|raggiunt|realizzat|attuat|adottat|approvat|pubblicat|complet|conclus|esegui|effettuat|fatto|done|achieved|adopted|approved|published|met\b|invariat|rinviat|avviat|started)/;
const MISSION = /^(\d{2,3} ?[/\-–] ?(?!100$)\d{2,3}|(missione|mission) .*)$/;

function lookOf(cell: SnapshotCell | undefined): Look {
  const value: CellValue = cell?.value ?? null;
  if (isBlankOrDash(value) || isCellError(value)) return "empty";
  if (typeof value === "number") return lookOfNumber(value, cell?.format ?? "");
  const text = normalise(textOf(value));
  if (!/[\p{L}\d]/u.test(text)) return "empty";
  if (MISSION.test(text)) return "mission";
  if (/[a-z]/.test(text) && readDirection(text) !== undefined && !/^(max|min)$/.test(text)) return "direction";
  if (LIMIT.test(text)) return "limit";
  if (/^\d+([.,]\d+)? ?%$/.test(text)) return "percent";
  if (readCode(textOf(value)) !== undefined || /^[a-z]{1,4}[ .]?\d+$/.test(text)) return "code";
  if (STATE.test(text)) return "state";
  if (/^[^\d]*$|^\p{L}/u.test(text) && text.split(" ").length >= PROSE_WORDS) return "prose";
  return /\d/.test(text) ? "number" : "text";
}

/** A text of so many words that begins with one is a title or a note. */
const PROSE_WORDS = 3;

/** Missions of a budget end at 99. */
const LAST_MISSION = 99;

function lookOfNumber(value: number, format: string): Look {
  const code = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (/[dy]/i.test(code)) return "day";
  if (code.includes("%")) return "percent";
  if (value < 0 || value > 1000 || (value > 0 && value < 1)) return "odd";
  return value > LAST_MISSION ? "large" : "number";
}

const MAY_HOLD_WEIGHTS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["target", "result", "mission"]);

/** Weights stand on objectives and programmes too: where these have none and a column of figures does, it and the column of weights are doubted. */
function holdingWeights({ perspectives }: Plan, columns: readonly Column[]): Column[] {
  const objectives = perspectives.flatMap((perspective) => perspective.objectives);
  const nodes = [...objectives, ...objectives.flatMap(({ programmes }) => programmes)];
  const ofIndicators = new Set(indicatorsOf(perspectives).map(({ title }) => placeOf(title.at)));
  const own = nodes.filter(({ title }) => !ofIndicators.has(placeOf(title.at)));
  return columns.flatMap((column) => {
    const { tables, column: place, role } = column;
    const sheet = tables[0]?.sheet;
    if (sheet === undefined || !MAY_HOLD_WEIGHTS.has(role)) return [];
    const here = own.filter(({ title }) => tables.some((table) => holds(table, title.at)));
    const bare = here.filter(({ weight }) => weight === undefined);
    const filled = bare.filter(({ title }) => typeof valueAt(sheet, title.at.top, place) === "number");
    if (filled.length < SEVERAL || filled.length < here.length * HALF) return [];
    return [
      column,
      ...columns.filter((other) => other.role === "weight" && other.tables.some((t) => tables.includes(t))),
    ];
  });
}

const holds = ({ sheet, first, end }: Table, at: { readonly sheet: string; readonly top: number }): boolean =>
  at.sheet === sheet.name && first <= at.top && at.top < end;

const placeOf = ({ sheet, top }: { readonly sheet: string; readonly top: number }): string => `${sheet}\n${top}`;

const remarksOn = ({ tables, column }: Column): NotPlaced[] =>
  tables.map((table) => {
    const heading = headingOf(table, column);
    const [row, left] = headingPlace(table, heading);
    return { value: onOneLine(heading.text), at: cellAt(table.sheet.name, row, left), why: "unlike-heading" };
  });
