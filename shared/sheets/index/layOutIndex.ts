/** The sheet *Indice*: where everything is, whose it is, and how each programme stands, live. */
import type { Language } from "../../language";
import { programmeKey } from "../../plan/keys";
import type { Scorecard } from "../../score/scorecard";
import { indexText as english } from "../../text/en/indexSheet";
import { type IndexText, indexText as italian } from "../../text/it/indexSheet";
import { cellAt } from "../../workbook/address";
import { call, columnRef, rangeRef } from "../../workbook/formula/build";
import { bandConditionals } from "../cockpit/conditionals";
import { evened } from "../indicator/formulaWords";
import { across, calc, gap, linked, text } from "../look/cells";
import { FORMATS, SIZE } from "../look/palette";
import { framed, ruled, STYLES, underlined } from "../look/styles";
import { PAD, rowHeight } from "../look/textMetrics";
import type { SheetNames } from "../names";
import { INDEX } from "../places";
import { ofProgramme } from "../programmeSheet/byProgramme";
import { HELPERS } from "../programmeSheet/columns";
import { programmeScore } from "../programmeSheet/programmeScore";
import { named, STRUCTURE } from "../rowNames";
import type { CellDoc, RowDoc, SheetDoc } from "../sheetDoc";
import { bodyScore } from "./bodyScore";

export interface IndexInput {
  readonly scorecard: Scorecard;
  readonly names: SheetNames;
  readonly language: Language;
  readonly cockpit: SheetDoc;
  /** Programmes in the order of their codes. */
  readonly codes: readonly string[];
  /** Those of them whose sheet is the user's. */
  readonly adopted?: readonly string[];
}

const WIDTHS = [8, 70, 45, 11, 11, 10, 11, 16];
const LAST = WIDTHS.length - 1;
const COLUMN = { sheet: 0, programme: 1, responsible: 2, strategic: 3, operational: 4, weight: 5, score: 6, band: 7 };
/** The row of the heads, repeated on every page and frozen on screen. */
const HEAD = 3;

export function layOutIndex(input: IndexInput): SheetDoc {
  const words = input.language === "it" ? italian : english;
  const rows: RowDoc[] = named("top", [
    ...titleRows(words, input),
    headRow(words),
    sheetRow(input.names.cockpit, words.cockpit(input.scorecard.indicators.length)),
    sheetRow(input.names.rules, words.rules),
    ...(input.names.readings === ""
      ? []
      : [{ ...sheetRow(input.names.readings, words.readings), id: `${STRUCTURE}readings` }]),
    gap(10),
  ]);
  const first = rows.length;
  for (const code of input.codes) rows.push(programmeRow(code, words, input));
  rows.push(...named("total", [totalRow(words, input, first, rows.length - 1)]));
  return {
    key: "index",
    name: input.names.index,
    hidden: false,
    columns: [...WIDTHS.map((width) => ({ width })), { width: 12, hidden: true }, { width: 10, hidden: true }],
    idColumn: INDEX.id,
    rows: rows.map((row) =>
      row.height === undefined ? { ...row, height: rowHeight(row.cells, WIDTHS, PAD.programme) } : row,
    ),
    validations: [],
    conditionals: bandConditionals(COLUMN.band, first, rows.length - 1),
    charts: [],
    freeze: { rows: HEAD + 1, columns: 0 },
    print: {
      area: { top: 0, left: 0, bottom: rows.length - 1, right: LAST },
      titleRows: { first: HEAD, last: HEAD },
      breaksBefore: [],
      footerLeft: input.scorecard.plan.body?.value ?? "",
      footerCentre: words.footer(input.scorecard.plan.year),
      footerRight: words.page,
    },
  };
}

function titleRows(words: IndexText, { scorecard: { plan } }: IndexInput): RowDoc[] {
  const dot = "  ·  ";
  const years = plan.targetYears;
  const lead = words.lead(years[0] ?? plan.year, years[years.length - 1] ?? plan.year);
  const before = `${plan.body === undefined ? "" : plan.body.value + dot}${lead}${dot}${words.year}`;
  return [
    { height: 30, cells: { 0: text(words.title, STYLES.sheetTitle) } },
    { height: 22, cells: { 0: text(before + String(plan.year), STYLES.lead) } },
    gap(10),
  ];
}

function headRow({ heads }: IndexText): RowDoc {
  const left = ruled(STYLES.head);
  const right = ruled(STYLES.headRight);
  return {
    height: 30,
    cells: {
      [COLUMN.sheet]: text(heads.sheet, left),
      [COLUMN.programme]: text(heads.programme, left),
      [COLUMN.responsible]: text(heads.responsible, left),
      [COLUMN.strategic]: text(heads.strategic, right),
      [COLUMN.operational]: text(heads.operational, right),
      [COLUMN.weight]: text(heads.weight, right),
      [COLUMN.score]: text(heads.score, right),
      [COLUMN.band]: text(heads.band, ruled(STYLES.headIndented)),
    },
  };
}

/** A sheet that is no programme: its name as a link, and what it is for. */
function sheetRow(name: string, purpose: string): RowDoc {
  const cells = {
    [COLUMN.sheet]: linked(text(name, underlined(STYLES.code)), cellAt(name, 0, 0)),
    [COLUMN.responsible]: text(purpose, underlined(STYLES.soft)),
  };
  return { cells: across(0, LAST, underlined(STYLES.text), cells) };
}

function programmeRow(code: string, words: IndexText, input: IndexInput): RowDoc {
  const { scorecard, names, adopted = [] } = input;
  const whose = adopted.includes(code) ? `  ·  ${words.yours}` : "";
  const { detail, title: written } = ofProgramme(scorecard, code);
  const title = evened(written);
  const score = programmeScore({ ...input, code });
  const hasScore = score.node !== undefined;
  const figure = (cell: CellDoc, style: CellDoc["style"]): CellDoc => (hasScore ? cell : calc("–", "–", style));
  const weight = underlined(STYLES.weight);
  const percent = underlined(STYLES.percent);
  const band = underlined({ ...STYLES.band, indent: 1 });
  return {
    id: `index/${programmeKey(scorecard.plan, code)}`,
    cells: {
      [COLUMN.sheet]: linked(text(code, underlined(STYLES.code)), names.beginning(code)),
      [COLUMN.programme]: text(title + whose, underlined(STYLES.wrapped)),
      [COLUMN.responsible]: text(
        detail?.responsible?.value.replace(/\s+/g, " ").trim() || "–",
        underlined(STYLES.softWrapped),
      ),
      [COLUMN.strategic]: calc(score.indicators.formula, score.indicators.value, underlined(STYLES.number)),
      [COLUMN.operational]: operationalCell(code, input, underlined(STYLES.number)),
      [COLUMN.weight]: figure(calc(score.weight.formula, score.weight.value, weight), weight),
      [COLUMN.score]: figure(calc(score.score.formula, score.score.value, percent), percent),
      [COLUMN.band]: figure(calc(score.band.formula, score.band.value, band), band),
    },
  };
}

/** Counted on the programme's sheet, so that a row that a person adds counts at once; on a sheet of the user's as read. */
function operationalCell(
  code: string,
  { names, scorecard, adopted = [] }: IndexInput,
  style: CellDoc["style"],
): CellDoc {
  const count = scorecard.operational.filter(({ programme }) => programme === code).length;
  if (adopted.includes(code)) return calc(count, count, style);
  return calc(call("SUM", columnRef(HELPERS.operational, HELPERS.operational, names.programme(code))), count, style);
}

function totalRow(words: IndexText, input: IndexInput, first: number, last: number): RowDoc {
  const strong = framed(STYLES.numberStrong);
  const sum = (column: number, style = strong): CellDoc =>
    calc(call("SUM", rangeRef(first, column, last, column)), 0, style);
  const body = bodyScore(input);
  const operational = input.scorecard.operational.length;
  const withValue = (cell: CellDoc, value: number): CellDoc =>
    cell.content.kind === "formula" ? { ...cell, content: { ...cell.content, value } } : cell;
  return {
    height: 26,
    cells: across(0, LAST, framed(STYLES.text), {
      [COLUMN.programme]: text(words.programmes(input.codes.length), framed({ ...STYLES.strong, size: SIZE.text })),
      [COLUMN.strategic]: withValue(sum(COLUMN.strategic), input.scorecard.indicators.length),
      [COLUMN.operational]: withValue(sum(COLUMN.operational), operational),
      [COLUMN.weight]: withValue(sum(COLUMN.weight, { ...strong, format: FORMATS.weight }), body.weight),
      [COLUMN.score]: calc(body.score.formula, body.score.value, framed(STYLES.percent)),
      [COLUMN.band]: calc(body.band.formula, body.band.value, framed({ ...STYLES.band, indent: 1 })),
    }),
  };
}
