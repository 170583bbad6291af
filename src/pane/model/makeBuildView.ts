/** From the planned edits to what *Genera* shows: counts and names, nothing of cells. */
import type { Language } from "../../../shared/language";
import { overrideRowId } from "../../../shared/sheets/programmeSheet/rowIds";
import type { SheetKey } from "../../../shared/sheets/sheetDoc";
import { printRange } from "../../../shared/workbook/address";
import type { Edit } from "../../../shared/workbook/edit";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import type { PlannedRefresh } from "../../actions/planRefresh";
import { buildRemarks } from "./buildRemarks";
import type { BuildView, SheetGroup } from "./buildView";
import { changedSince } from "./changedSince";

export interface BuildInput {
  readonly planned: PlannedRefresh;
  readonly snapshot: Snapshot;
  /** Names of the sheets of ours that stand, of whatever year. */
  readonly standing: readonly string[];
  readonly canUndo: boolean;
  readonly fillable: number;
  readonly language: Language;
}

export function makeBuildView(input: BuildInput): BuildView {
  const { planned, snapshot, standing, canUndo, fillable, language } = input;
  const { summary, ours } = planned;
  const added = new Set(summary.newSheets);
  const changed = changedSince(planned)?.at;
  const ownNames = new Set([...standing, ...ours.map(({ name }) => name)]);
  const cockpit = ours.find(({ key }) => key === "cockpit")?.name;
  return {
    newSheets: groupsOf(ours.filter(({ name }) => added.has(name))),
    behind: behindSheets(
      planned,
      snapshot.sheets.map(({ name }) => name),
    ),
    changedCells: summary.changedCells,
    insertedRows: summary.insertedRows,
    total: ours.filter(({ hidden }) => !hidden).length,
    kept: snapshot.sheets.flatMap(({ name, hidden }) => (hidden || ownNames.has(name) ? [] : [name])),
    byHand: planned.keptByHand.map(printRange),
    greyed: greyedTitles(planned),
    remarks: buildRemarks(planned, language),
    undoable: planned.undoable,
    canUndo,
    ...(changed === undefined ? {} : { changedAt: printRange(changed), changedCell: changed }),
    fillable,
    ...(cockpit === undefined ? {} : { cockpit }),
  };
}

/** What changes what a sheet says; looks and what formulas show do not put it behind. */
const TELLING: ReadonlySet<Edit["kind"]> = new Set(["writeCells", "insertRows", "insertColumns", "deleteRows"]);

/** Sheets of ours that stand and differ from what they should say, in tab order; the ledger is nobody's business. */
export function behindSheets(
  { edits, ours, summary }: Pick<PlannedRefresh, "edits" | "ours" | "summary">,
  tabs: readonly string[],
): BuildView["behind"] {
  const added = new Set(summary.newSheets);
  const own = new Set(ours.flatMap(({ key, name }) => (key === "ledger" || added.has(name) ? [] : [name])));
  const cells = new Map<string, number>();
  for (const edit of edits) {
    if (!own.has(edit.sheet) || !TELLING.has(edit.kind)) continue;
    const more = edit.kind === "writeCells" ? edit.cells.length : 0;
    cells.set(edit.sheet, (cells.get(edit.sheet) ?? 0) + more);
  }
  return tabs.flatMap((name) => {
    const count = cells.get(name);
    return count === undefined ? [] : [{ sheet: name, cells: count }];
  });
}

const KINDS: readonly (readonly [start: string, kind: SheetGroup["kind"]])[] = [
  ["cockpit", "cockpit"],
  ["index", "index"],
  ["programme:", "programmes"],
  ["readings", "readings"],
  ["findings", "findings"],
  ["rules", "rules"],
];

const kindOf = (key: SheetKey): SheetGroup["kind"] => KINDS.find(([start]) => key.startsWith(start))?.[1] ?? "other";

function groupsOf(sheets: readonly { readonly key: SheetKey; readonly name: string }[]): SheetGroup[] {
  const groups = new Map<SheetGroup["kind"], string[]>();
  for (const { key, name } of sheets) {
    const kind = kindOf(key);
    groups.set(kind, [...(groups.get(kind) ?? []), name]);
  }
  return [...groups].map(([kind, names]) => ({ kind, sheets: names }));
}

/** An indicator's second row on its Scheda. */
const OVERRIDE = new RegExp(`${overrideRowId("")}$`);

/** Each by its title as the ledger remembers it, once; what it does not remember by its row. */
function greyedTitles({ greyed, own }: PlannedRefresh): string[] {
  const titles = new Map((own?.ledger.indicators ?? []).map(({ id, title }) => [id, title]));
  const nodes = new Map((own?.ledger.nodes ?? []).map(({ key, code, title }) => [key, `${code} ${title}`.trim()]));
  const names = greyed.map(({ at, id }) => {
    const subject = id.replace(OVERRIDE, "");
    return titles.get(subject) ?? nodes.get(subject.split("/").pop() ?? "") ?? printRange(at);
  });
  return [...new Set(names)];
}
