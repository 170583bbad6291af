/** What *Impostazioni* shows, with the score of every year of the plan. */
import { joinMappings } from "../../../shared/recognise/mapping";
import { type ColumnMapping, SURE_ENOUGH } from "../../../shared/recognise/recognition";
import { readLedger } from "../../../shared/sheets/ledger/readLedger";
import { sheetsOfOurs } from "../../../shared/sheets/readBack/sheetsOfOurs";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import { readPlan } from "../../actions/readPlan";
import { columnTables } from "../model/columnTables";
import { makeSettingsView } from "../model/makeSettingsView";
import type { SettingsView } from "../model/settingsView";
import { type Book, languageOf, wishesOf } from "./book";
import type { PaneWishes } from "./paneWork";

export function settingsOf(book: Book): SettingsView {
  const { checked, snapshot, wishes } = book;
  const sheets = new Set(
    checked.recognised.flatMap(({ sheet, layout, confidence }) =>
      layout !== "programmeSheet" && confidence >= SURE_ENOUGH ? [sheet] : [],
    ),
  );
  const language = languageOf(book);
  return makeSettingsView({
    ...{ checked, language, yearScores: yearScores(book) },
    tables: columnTables({ snapshot, sheets, mapping: mappingIn(snapshot, wishes), language }),
  });
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

function yearScores({ checked, snapshot, wishes, today }: Book): ReadonlyMap<number, number | undefined> {
  const { plan, nodes } = checked.scorecard;
  return new Map(
    plan.targetYears.map((year) => {
      const scored = year === plan.year ? nodes : nodesIn(snapshot, { ...wishes, year }, today);
      return [year, scored.find(({ kind }) => kind === "body")?.score];
    }),
  );
}

function nodesIn(snapshot: Snapshot, wishes: PaneWishes, today: string) {
  const read = readPlan(snapshot, { wishes: wishesOf(wishes), today, language: wishes.language, onlyReads: true });
  return read.ok ? read.value.scorecard.nodes : [];
}
