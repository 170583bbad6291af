/** The sheet *Segnalazioni*: what the checks found, by gravity, with links to the cells, and what people decided about it. */
import type { Finding } from "../../check/finding";
import type { Language } from "../../language";
import type { Scorecard } from "../../score/scorecard";
import { findingsSheetTexts } from "../../text/findingsSheet";
import type { FindingsSheetText } from "../../text/it/findingsSheet";
import { printDay } from "../../workbook/days";
import { and, call, eq } from "../../workbook/formula/build";
import type { ConditionalDoc, ValidationDoc } from "../../workbook/sheetFacets";
import type { Merge } from "../../workbook/snapshot";
import { blank, text } from "../look/cells";
import { PALETTE } from "../look/palette";
import { STYLES } from "../look/styles";
import { FINDINGS } from "../places";
import { FIXED_ROWS, type FindingsOnSheet } from "../readBack/readOutcomes";
import { COPY } from "../rowNames";
import { choiceWords } from "../rules/choices";
import type { RowDoc, SheetDoc } from "../sheetDoc";
import { findingRow, inRow, WIDTHS } from "./findingRow";
import { headRows } from "./headRows";
import { OUTCOMES } from "./outcomes";
import { type PlacedFinding, placeFindings } from "./placeFindings";

export interface FindingsInput {
  /** The gravest first. */
  readonly findings: readonly Finding[];
  readonly scorecard: Scorecard;
  readonly language: Language;
  /** The sheet as it stands. */
  readonly present?: FindingsOnSheet | undefined;
}

/** Id, severity, three prints and outcomes, open. */
const HIDDEN = [16, 9, 15, 15, 15, 6];

/** Rows stand where their ids stand now; those that are nobody's or somebody else's are empty here and stay as they are. */
export function layOutFindings(name: string, { findings, scorecard, language, present }: FindingsInput): SheetDoc {
  const texts = findingsSheetTexts(language);
  const placed = placeFindings(findings, present);
  const rows: RowDoc[] = [];
  const put = (row: number, doc: RowDoc): void => {
    while (rows.length <= row) rows.push({ cells: {} });
    rows[row] = doc;
  };
  const heads = headRows(placed, texts, checkedText(texts, scorecard));
  for (const [place, id] of FIXED_ROWS.entries()) {
    const row = present === undefined ? place : present.fixed[id];
    if (row !== undefined) put(row, heads[id]);
  }
  for (const each of placed) put(each.row, findingRow(each, texts, language));
  for (const row of present?.copies ?? []) put(row, FORGOTTEN);
  const head = present === undefined ? FIXED_ROWS.indexOf("#heads") : present.fixed["#heads"];
  return {
    key: "findings",
    name,
    hidden: false,
    columns: [...WIDTHS.map((width) => ({ width })), ...HIDDEN.map((width) => ({ width, hidden: true as const }))],
    rows,
    validations: outcomeValidation(placed, texts, language),
    conditionals: looks(placed),
    charts: [],
    freeze: { rows: head === undefined ? 0 : head + 1, columns: 0 },
    print: {
      area: { top: 0, left: 0, bottom: Math.max(rows.length - 1, 0), right: FINDINGS.note },
      ...(head === undefined ? {} : { titleRows: { first: head, last: head } }),
      breaksBefore: [],
      footerLeft: scorecard.plan.body?.value ?? "",
      footerCentre: texts.footer(scorecard.plan.year),
      footerRight: texts.page,
    },
    idColumn: FINDINGS.id,
    grows: true,
  };
}

/** A copied row is the person's from now on: what the counts would take for a second finding goes. */
const FORGOTTEN: RowDoc = {
  id: COPY,
  cells: {
    [FINDINGS.id]: text(COPY, STYLES.small),
    ...Object.fromEntries(
      [FINDINGS.severity, FINDINGS.print, FINDINGS.givenOutcome, FINDINGS.givenPrint, FINDINGS.open].map((column) => [
        column,
        blank(STYLES.small),
      ]),
    ),
  },
};

const checkedText = (texts: FindingsSheetText, { plan, settings, indicators, operational }: Scorecard): string =>
  texts.checked(plan.year, printDay(settings.today), indicators.length, operational.length);

/** From the first row of the list to its last; `undefined` while it is empty. */
function listArea(placed: readonly PlacedFinding[], column: number): Merge | undefined {
  const first = placed[0];
  const last = placed[placed.length - 1];
  if (first === undefined || last === undefined) return undefined;
  return { top: first.row, bottom: last.row, left: column, right: column };
}

function outcomeValidation(
  placed: readonly PlacedFinding[],
  texts: FindingsSheetText,
  language: Language,
): ValidationDoc[] {
  const area = listArea(placed, FINDINGS.outcome);
  if (area === undefined) return [];
  return [
    {
      ...area,
      allow: { kind: "list", items: choiceWords(OUTCOMES, language) },
      level: "stop",
      promptTitle: texts.heads.outcome,
      prompt: texts.prompt,
      errorTitle: texts.heads.outcome,
      error: texts.refused,
    },
  ];
}

/** Colours reach below the list, so that they need not be written again when it grows. */
const FAR_BELOW = 2999;

/** Open findings show their gravity in its colour; closed ones and those that are gone turn soft. */
function looks(placed: readonly PlacedFinding[]): ConditionalDoc[] {
  const column = (place: number, when: (row: number) => ConditionalDoc["when"], style: ConditionalDoc["style"]) => {
    const area = listArea(placed, place);
    return area === undefined
      ? []
      : [{ ...area, bottom: Math.max(area.bottom, FAR_BELOW), when: when(area.top), style }];
  };
  const openAnd = (severity: string) => (row: number) =>
    and(eq(inRow(row, FINDINGS.severity), severity), eq(inRow(row, FINDINGS.open), 1));
  const closed = (row: number) => and(call("ISNUMBER", inRow(row, FINDINGS.open)), eq(inRow(row, FINDINGS.open), 0));
  return [
    ...column(FINDINGS.gravity, openAnd("error"), { bold: true, colour: PALETTE.red }),
    ...column(FINDINGS.gravity, openAnd("warning"), { bold: true, colour: PALETTE.amber }),
    ...column(FINDINGS.gravity, openAnd("info"), { colour: PALETTE.ink }),
    ...[FINDINGS.what, FINDINGS.where, FINDINGS.todo].flatMap((place) =>
      column(place, closed, { colour: PALETTE.soft }),
    ),
  ];
}
