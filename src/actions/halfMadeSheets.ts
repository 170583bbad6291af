/** New sheets that an interrupted generation left half written: what stands there is told from what a person wrote by completing them in thought. */
import { leavingSheets } from "../../shared/sheets/journal/goingSheets";
import type { AddedSheet, Journal } from "../../shared/sheets/ledger/journal";
import type { Ledger, OwnedSheet } from "../../shared/sheets/ledger/ledger";
import { applyEdits } from "../../shared/workbook/applyEdits";
import { contentPrint } from "../../shared/workbook/contentPrint";
import type { Day } from "../../shared/workbook/days";
import { type SheetSnapshot, type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";
import { maybeBegun } from "./begunSheets";
import { planRefresh } from "./planRefresh";
import { typedSheets } from "./typedSheets";

/** What a completion is planned with; without a day none is. */
export interface Completing {
  readonly today?: Day | undefined;
  readonly calculates?: boolean | undefined;
}

export interface HalfMade {
  /** The ledger; sheets that were only begun are among its own. */
  readonly ledger: Ledger;
  /** The journal; of sheets that only Cabina has written on it holds the print of what stands there now. */
  readonly journal: Journal;
  /** Those sheets with the prints that they have once the generation is completed. */
  readonly completed: readonly AddedSheet[];
  /** Somebody has written on a sheet that is half written: completed first, it can be found again with what is typed there. */
  readonly completes: boolean;
  /** Present names of sheets of which nobody can tell whether somebody has written there, or that would have to be completed. */
  readonly sheets: readonly string[];
}

/** `undefined`: no sheet stands otherwise than it was to be made. */
export function halfMade(
  snapshot: Snapshot,
  read: Ledger,
  journal: Journal,
  { today, calculates = false }: Completing,
): HalfMade | undefined {
  if (journal.state !== "open") return undefined;
  const maybe = maybeBegun(snapshot);
  const unlike = leavingSheets(snapshot, read, journal).typed;
  if (maybe.length + unlike.length === 0) return undefined;
  const options = { wishes: { year: journal.year, mapping: read.mapping }, calculates };
  const planned = today === undefined ? undefined : planRefresh(snapshot, { ...options, today });
  if (today === undefined || planned?.ok !== true)
    return { ledger: read, journal, completed: [], completes: false, sheets: [...new Set([...unlike, ...maybe])] };
  const ledger = withBegun(read, journal, planned.value.begun);
  const otherwise = leavingSheets(snapshot, ledger, journal).typed;
  const whole = applyEdits(snapshot, planned.value.edits);
  let typed: ReadonlySet<string> | undefined;
  const isTyped = (name: string): boolean => {
    typed ??= typedSheets(snapshot, read, { today });
    return typed.has(name);
  };
  const standing = otherwise.map((name) => ({ name, now: sheetNamed(snapshot, name), later: sheetNamed(whole, name) }));
  const isOurs = ({ name, later }: (typeof standing)[number]): boolean =>
    planned.value.begun.includes(name) ||
    (later !== undefined && (journal.adds.some(({ content }) => content === contentPrint(later)) || !isTyped(name)));
  const ours = standing.filter(isOurs);
  const sheets = standing.filter((each) => !ours.includes(each) && lacks(each.now, each.later));
  const names = new Set(ours.map(({ name }) => name));
  const now = printed(snapshot, ledger, journal, names);
  return {
    ledger,
    journal: { ...journal, adds: journal.adds.map((add) => now.find(isSame(add)) ?? add) },
    completed: printed(whole, ledger, journal, names),
    completes: sheets.length > 0,
    sheets: sheets.map(({ name }) => name),
  };
}

/** Until it holds an id of ours the ledger does not take a sheet for its own. */
const withBegun = (ledger: Ledger, { adds }: Journal, begun: readonly string[]): Ledger => ({
  ...ledger,
  sheets: [
    ...ledger.sheets.filter((sheet) => !adds.some((add) => isSame(add)(sheet) && begun.includes(add.name))),
    ...adds.flatMap(({ key, year, name }): OwnedSheet[] =>
      begun.includes(name) ? [{ key, year, written: name, name, halfMade: true, fingerprints: {} }] : [],
    ),
  ],
});

const lacks = (now: SheetSnapshot | undefined, later: SheetSnapshot | undefined): boolean =>
  now !== undefined && later !== undefined && filledIn(now) < filledIn(later);

const filledIn = ({ rows }: SheetSnapshot): number =>
  rows.reduce((sum, cells) => sum + (cells ?? []).filter((cell) => cell !== undefined && cell.value !== "").length, 0);

/** The sheets of these names with the prints of what stands there. */
function printed(picture: Snapshot, ledger: Ledger, { adds }: Journal, names: ReadonlySet<string>): AddedSheet[] {
  return adds.flatMap((add) => {
    const name = ledger.sheets.find(isSame(add))?.name ?? "";
    const sheet = names.has(name) ? sheetNamed(picture, name) : undefined;
    return sheet === undefined ? [] : [{ ...add, content: contentPrint(sheet) }];
  });
}

type Keyed = Pick<AddedSheet, "key" | "year">;

export const isSame =
  (one: Keyed) =>
  (other: Keyed): boolean =>
    one.key === other.key && one.year === other.year;
