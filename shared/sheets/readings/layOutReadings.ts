/** *Rilevazioni*: results at the checkpoints and readings of targets of the programmes whose sheets the user keeps, on one sheet. */
import type { Language } from "../../language";
import { programmeKey } from "../../plan/keys";
import type { Scorecard } from "../../score/scorecard";
import { programmeSheetText as blocksEn } from "../../text/en/programmeSheet";
import { readingsText as english } from "../../text/en/readings";
import { programmeSheetText as blocksIt } from "../../text/it/programmeSheet";
import { readingsText as italian } from "../../text/it/readings";
import { bandConditionals } from "../cockpit/conditionals";
import { evened } from "../indicator/formulaWords";
import { gap, linked, text } from "../look/cells";
import { type PageBlock, pageBreaks, pageRoom } from "../look/pages";
import { STYLES } from "../look/styles";
import type { SheetNames } from "../names";
import { PROGRAMME } from "../places";
import { ofProgramme } from "../programmeSheet/byProgramme";
import { columnDocs, LAST, WIDTHS } from "../programmeSheet/columns";
import { addRow, type Draft } from "../programmeSheet/draft";
import { ROW_ID } from "../programmeSheet/rowIds";
import { addStrategic } from "../programmeSheet/strategicBlock";
import { addTriennium } from "../programmeSheet/trienniumBlock";
import type { HomeRows } from "../readBack/ownSheets";
import { named, STRUCTURE } from "../rowNames";
import type { RowDoc, SheetDoc } from "../sheetDoc";

export interface ReadingsInput {
  readonly scorecard: Scorecard;
  /** Of the adopted programmes, in order. */
  readonly codes: readonly string[];
  readonly names: SheetNames;
  readonly language: Language;
  /** The cockpit already laid out: the sheet shows its cells. */
  readonly cockpit: SheetDoc;
  /** What stands on the sheet already; absent where the sheet is new. */
  readonly homes?: HomeRows;
}

/** The rows above the first programme: title, lead, white. */
const HEAD = 3;
/** White between two programmes, and between the blocks of one, in points. */
const APART = 22;
const GAP = 10;

/** The blocks of a Scheda for each adopted programme with strategic indicators; none where no programme is adopted. */
export function layOutReadings(input: ReadingsInput): SheetDoc[] {
  if (input.codes.length === 0) return [];
  const words = input.language === "it" ? italian : english;
  const rows: RowDoc[] = named("title", [
    { height: 30, cells: { 0: text(words.title, STYLES.sheetTitle) } },
    { height: 22, cells: { 0: text(words.lead(input.scorecard.plan.year), STYLES.lead) } },
    gap(APART),
  ]);
  const shared = { rows, validations: [], conditionals: [] };
  const starts: number[] = [];
  for (const code of input.codes) {
    const draft = startDraft(input, code, shared);
    if (draft.strategic.length === 0) continue;
    const start = rows.length;
    starts.push(start);
    addProgramme(draft);
    rows.push(...named(draft.key, rows.splice(start)));
  }
  return [finish(input, shared, starts)];
}

type SharedParts = Pick<Draft, "rows" | "validations" | "conditionals">;

/** The blocks of all programmes grow on the same rows, so that their formulas find each other. */
function startDraft(input: ReadingsInput, code: string, shared: SharedParts): Draft {
  const { scorecard, language } = input;
  return {
    ...input,
    ...shared,
    code,
    words: language === "it" ? blocksIt : blocksEn,
    year: scorecard.plan.year,
    key: programmeKey(scorecard.plan, code),
    title: evened(ofProgramme(scorecard, code).title),
    detail: undefined,
    strategic: ofProgramme(scorecard, code).strategic,
    operational: [],
    clearsShown: true,
  };
}

function addProgramme(draft: Draft): void {
  const { code, title, names } = draft;
  if (draft.rows.length > HEAD) draft.rows.push({ ...gap(APART), id: `${STRUCTURE}white/${draft.key}` });
  addRow(draft, { 0: linked(text(`${code}  ${title}`, STYLES.programmeTitle), names.beginning(code)) }, { height: 24 });
  const rows = addStrategic(draft);
  draft.rows.push(gap(GAP));
  addTriennium(draft, rows);
}

/** A programme is not parted while it fits a page. */
function finish(input: ReadingsInput, { rows, validations, conditionals }: SharedParts, starts: number[]): SheetDoc {
  const { scorecard, names, language } = input;
  const words = language === "it" ? italian : english;
  const bottom = rows.length - 1;
  return {
    key: "readings",
    name: names.readings,
    hidden: false,
    columns: columnDocs(),
    rows,
    validations,
    conditionals: [...bandConditionals(PROGRAMME.band, HEAD, bottom), ...conditionals],
    charts: [],
    freeze: { rows: 1, columns: 0 },
    idColumn: ROW_ID,
    goneNote: { column: PROGRAMME.readAs, text: (input.language === "it" ? blocksIt : blocksEn).notInPlan },
    print: {
      area: { top: 0, left: 0, bottom, right: LAST },
      titleRows: { first: 0, last: 0 },
      breaksBefore: pageBreaks(blocksOf(rows, starts), 0, pageRoom(WIDTHS), rows[0]?.height ?? 0),
      footerLeft: scorecard.plan.body?.value ?? "",
      footerCentre: words.footer(scorecard.plan.year),
      footerRight: words.page,
    },
  };
}

function blocksOf(rows: readonly RowDoc[], starts: readonly number[]): PageBlock[] {
  const edges = [0, ...starts.slice(1), rows.length];
  return edges.slice(0, -1).map((first, index) => {
    const end = edges[index + 1] ?? rows.length;
    const own = rows.slice(index === 0 ? 1 : first, end);
    return { rows: end - first, height: own.reduce((sum, { height = 0 }) => sum + height, 0) };
  });
}
