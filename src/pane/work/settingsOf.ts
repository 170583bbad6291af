/** What *Impostazioni* shows, with the score of every year of the plan. */
import { joinMappings } from "../../../shared/recognise/mapping";
import { type ColumnMapping, SURE_ENOUGH } from "../../../shared/recognise/recognition";
import type { Settings } from "../../../shared/score/settings";
import { readLedger } from "../../../shared/sheets/ledger/readLedger";
import { sheetsOfOurs } from "../../../shared/sheets/readBack/sheetsOfOurs";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import { readPlan } from "../../actions/readPlan";
import { columnTables } from "../model/columnTables";
import { bodyScore, bodyScoreWith, makeSettingsView } from "../model/makeSettingsView";
import type { SettingsView } from "../model/settingsView";
import { type Book, languageOf, wishesOf } from "./book";
import type { PaneWishes } from "./paneWork";
import { type Rest, rests } from "./rests";

/** In slices; `undefined` where it is wanted no more before it is done. */
export async function settingsOf(book: Book, isWanted: () => boolean): Promise<SettingsView | undefined> {
  const { checked, snapshot, wishes } = book;
  const sheets = new Set(
    checked.recognised.flatMap(({ sheet, layout, confidence }) =>
      layout !== "programmeSheet" && confidence >= SURE_ENOUGH ? [sheet] : [],
    ),
  );
  const language = languageOf(book);
  const rest = rests();
  const tables = columnTables({ snapshot, sheets, mapping: mappingIn(snapshot, wishes), language });
  const years = await yearScores(book, rest, isWanted);
  const scoreIf = async (change: Partial<Settings>): Promise<number | undefined> =>
    isWanted() ? bodyScoreWith(checked.scorecard, change, rest) : undefined;
  const view = await makeSettingsView({ checked, language, yearScores: years, tables, scoreIf });
  return isWanted() ? view : undefined;
}

/** The tables of all sheets that are not ours, where no plan was recognised. */
export function tablesOf(snapshot: Snapshot, wishes: PaneWishes): SettingsView["tables"] {
  const ours = new Set(sheetsOfOurs(snapshot, readLedger(snapshot)));
  const sheets = new Set(snapshot.sheets.flatMap(({ name }) => (ours.has(name) ? [] : [name])));
  return columnTables({ snapshot, sheets, mapping: mappingIn(snapshot, wishes), language: wishes.language });
}

/** What was said of columns earlier, and what is said now. */
function mappingIn(snapshot: Snapshot, { mapping = [] }: PaneWishes): ColumnMapping[] {
  const ledger = readLedger(snapshot);
  return joinMappings(ledger?.kind === "ledger" ? ledger.mapping : [], mapping);
}

async function yearScores(
  { checked, snapshot, wishes, today }: Book,
  rest: Rest,
  isWanted: () => boolean,
): Promise<ReadonlyMap<number, number | undefined>> {
  const { plan, nodes } = checked.scorecard;
  const scores = new Map<number, number | undefined>();
  for (const year of plan.targetYears) {
    await rest();
    if (!isWanted()) break;
    const scored = year === plan.year ? nodes : nodesIn(snapshot, { ...wishes, year }, today);
    scores.set(year, bodyScore(scored));
  }
  return scores;
}

function nodesIn(snapshot: Snapshot, wishes: PaneWishes, today: string) {
  const read = readPlan(snapshot, { wishes: wishesOf(wishes), today, language: wishes.language, onlyReads: true });
  return read.ok ? read.value.scorecard.nodes : [];
}
