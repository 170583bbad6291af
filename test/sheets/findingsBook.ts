/** For the tests of *Segnalazioni*: a small plan, findings made up for it, and refreshes without a host. */
import type { Finding, Severity } from "../../shared/check/finding";
import { scorePlan } from "../../shared/score/scorePlan";
import { defaultSettings } from "../../shared/score/settings";
import { layOutFindings } from "../../shared/sheets/findings/layOutFindings";
import { layOutSheets } from "../../shared/sheets/layOutSheets";
import { facetFingerprints } from "../../shared/sheets/ledger/facets";
import { memoryOf, ownedPrints } from "../../shared/sheets/placement/memoryOf";
import type { FacetPrints } from "../../shared/sheets/placement/placedFacets";
import { FINDINGS } from "../../shared/sheets/places";
import { planEdits } from "../../shared/sheets/planEdits";
import { readFindings } from "../../shared/sheets/readBack/readOutcomes";
import { readOwnSheets } from "../../shared/sheets/readBack/readOwnSheets";
import type { SheetDoc } from "../../shared/sheets/sheetDoc";
import { cellAt } from "../../shared/workbook/address";
import { applyEdits } from "../../shared/workbook/applyEdits";
import type { Edit } from "../../shared/workbook/edit";
import { fingerprint } from "../../shared/workbook/fingerprint";
import { type CellValue, type SheetSnapshot, type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";
import { planBook } from "./cockpitPlans";
import { typedInto } from "./readBackSnapshot";

export const SHEET = "Segnalazioni";

const { plan, sheet } = planBook([
  {
    code: "P1",
    title: "IMPRESE",
    children: [
      {
        code: "1.1",
        weight: 1,
        children: [
          { code: "1.1.1", weight: 1, children: [{ title: "N. uscite", weight: 1, target: "almeno 25", result: 20 }] },
        ],
      },
    ],
  },
]);
const scorecard = scorePlan(plan, defaultSettings(plan.year, `${plan.year}-12-31`), "it");

/** The user's sheet alone. */
export const start: Snapshot = { sheets: [sheet] };

/** What the fake words of the tests are made of. */
export interface Told {
  readonly message: string;
  readonly todo: string;
}

const TOLD: Told = { message: "Che cosa non va.", todo: "Scrivere altro." };

/** A finding of the rule `made-up` at a cell of the plan; `data` beside the words makes another print. */
export function finding(
  key: string,
  severity: Severity = "error",
  data: Partial<Told> & Record<string, unknown> = {},
  more: Partial<Finding> = {},
): Finding {
  const at = cellAt(sheet.name, 4, 6);
  const whole = { ...TOLD, ...data };
  return {
    ...{ rule: "made-up", id: `made-up/${key}`, key, severity, at, cells: [at], data: whole, effect: 0 },
    print: fingerprint(whole),
    ...more,
  };
}

export interface RefreshedBook {
  readonly docs: readonly SheetDoc[];
  readonly edits: readonly Edit[];
  readonly after: Snapshot;
}

/** One refresh: what is laid out over what stands, the edits, and the workbook afterwards. */
export function refresh(before: Snapshot, findings: readonly Finding[], language: "it" | "en" = "it"): RefreshedBook {
  const own = readOwnSheets(before);
  const docs = layOutSheets({ scorecard, findings, own, snapshot: before, language });
  const prints = own === undefined ? {} : ownedPrints(own.ledger, own.year);
  const planned = planEdits(
    before,
    docs,
    own?.names ?? {},
    prints,
    own === undefined ? {} : memoryOf(own.ledger, own.year),
  );
  if (!planned.ok) throw new Error(JSON.stringify(planned.problem));
  const { edits } = planned.value;
  return { docs, edits, after: applyEdits(before, edits) };
}

/** The same for the list alone, which is quick: what the ledger would remember is handed on. */
export function refreshList(before: Snapshot, findings: readonly Finding[], prints: FacetPrints = {}): RefreshedList {
  const listed = sheetNamed(before, SHEET);
  const present = listed === undefined ? undefined : readFindings({ sheet: listed });
  const doc = layOutFindings(SHEET, { findings, scorecard, language: "it", present });
  const planned = planEdits(before, [doc], listed === undefined ? {} : { findings: SHEET }, { findings: prints });
  if (!planned.ok) throw new Error(JSON.stringify(planned.problem));
  const { edits } = planned.value;
  return { docs: [doc], edits, after: applyEdits(before, edits), prints: facetFingerprints(doc) };
}

export interface RefreshedList extends RefreshedBook {
  readonly prints: FacetPrints;
}

export const build = (findings: readonly Finding[]): Snapshot => refresh(start, findings).after;

export function sheetOf(book: Snapshot, name = SHEET): SheetSnapshot {
  const found = sheetNamed(book, name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** The row of a finding, or −1. */
export const rowOf = (book: Snapshot, key: string, name = SHEET): number =>
  sheetOf(book, name).rows.findIndex((cells) => cells?.[FINDINGS.id]?.value === `made-up/${key}`);

export type Column = keyof typeof FINDINGS;

export const shown = (book: Snapshot, key: string, column: Column | number): CellValue =>
  sheetOf(book).rows[rowOf(book, key)]?.[typeof column === "string" ? FINDINGS[column] : column]?.value ?? null;

/** The book after a person typed into a finding's row. */
export const type = (book: Snapshot, key: string, column: Column | number, value: CellValue): Snapshot =>
  typedInto(book, SHEET, rowOf(book, key), typeof column === "string" ? FINDINGS[column] : column, value);

export const docOf = ({ docs }: RefreshedBook): SheetDoc => {
  const doc = docs.find(({ key }) => key === "findings");
  if (doc === undefined) throw new Error("no findings");
  return doc;
};

/** What a cell of a finding's row was laid out with: of a formula, the value that the core calculated. */
export function laidOut(refreshed: RefreshedBook, key: string, column: Column): CellValue {
  const content = docOf(refreshed).rows.find(({ id }) => id === `made-up/${key}`)?.cells[FINDINGS[column]]?.content;
  return content === undefined || content.kind === "blank" ? null : content.value;
}

/** The line of counts, as the core calculated it. */
export function countsOf(refreshed: RefreshedBook): CellValue {
  const content = docOf(refreshed).rows.find(({ id }) => id === "#counts")?.cells[0]?.content;
  return content?.kind === "formula" ? content.value : null;
}
