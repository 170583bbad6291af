/** One row of *Segnalazioni*: what is wrong, where, what to do, the two cells that people fill, and hidden what the counts need. */
import type { Finding } from "../../check/finding";
import type { Language } from "../../language";
import { tellFinding } from "../../text/findings";
import type { FindingsSheetText } from "../../text/it/findingsSheet";
import { printRange } from "../../workbook/address";
import { and, eq, iff, ne, not, or } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import type { StyleDoc } from "../../workbook/sheetFacets";
import { blank, type Cells, calc, home, linked, number, text } from "../look/cells";
import { asInput, STYLES, underlined } from "../look/styles";
import { SYMBOLS } from "../look/symbols";
import { PAD, rowHeight, shorten } from "../look/textMetrics";
import { FINDINGS } from "../places";
import { holdsChoice } from "../rules/choices";
import type { CellDoc, RowDoc } from "../sheetDoc";
import { CLOSING, OUTCOMES, readOutcome } from "./outcomes";
import type { PlacedFinding } from "./placeFindings";

/** Columns A–G. */
export const WIDTHS = [4.5, 11.5, 46, 31, 45, 17, 27];

/** The symbol before the word of the gravity. */
export const GRAVITY = { error: SYMBOLS.red, warning: SYMBOLS.yellow, info: SYMBOLS.openGreen } as const;

/** A quoted cell may hold a page of text: a row shows its beginning. */
const LONGEST = 500;

const words = underlined(STYLES.wrapped);

const STYLE = {
  number: underlined(STYLES.numberSoft),
  gravity: underlined({ ...STYLES.soft, indent: 1 }),
  words,
  todo: underlined(STYLES.wrappedIndented),
  where: underlined({ ...STYLES.wrappedIndented, colour: STYLES.code.colour }),
  input: asInput(STYLES.wrappedIndented),
  hidden: STYLES.small,
} as const;

export function findingRow(placed: PlacedFinding, texts: FindingsSheetText, language: Language): RowDoc {
  const { finding, before, id } = placed;
  const told = finding === undefined ? goneCells(placed, texts) : presentCells(finding, placed, texts, language);
  const cells: Cells = {
    [FINDINGS.number]: number(placed.number, STYLE.number),
    ...told,
    [FINDINGS.outcome]: home(STYLE.input, before?.outcome),
    [FINDINGS.note]: home(STYLE.input, before?.note),
    [FINDINGS.id]: text(id, STYLE.hidden),
    [FINDINGS.severity]: filled(finding?.severity ?? ""),
    [FINDINGS.print]: filled(finding?.print ?? before?.print ?? ""),
    [FINDINGS.givenOutcome]: filled(placed.givenOutcome),
    [FINDINGS.givenPrint]: filled(placed.givenPrint),
    [FINDINGS.open]: calc(openFormula(placed.row), placed.open ? 1 : 0, STYLE.hidden),
  };
  const isLeftOver = finding === undefined && before?.touched !== true;
  return { id, height: rowHeight(cells, WIDTHS, PAD.findings), ...(isLeftOver ? { hidden: true } : {}), cells };
}

const filled = (value: string, style: StyleDoc = STYLE.hidden): CellDoc =>
  value === "" ? blank(style) : text(value, style);

function presentCells(finding: Finding, placed: PlacedFinding, texts: FindingsSheetText, language: Language): Cells {
  const { message, todo } = tellFinding(finding, language);
  const reopened = placed.reopened ? texts.reopened(placed.givenOutcome, again(placed.givenOutcome, language)) : "";
  return {
    [FINDINGS.gravity]: text(`${GRAVITY[finding.severity]} ${texts.gravity[finding.severity]}`, STYLE.gravity),
    [FINDINGS.what]: text(shorten(withoutCell(message, finding), LONGEST), STYLE.words),
    [FINDINGS.where]: linked(text(whereOf(finding, texts), STYLE.where), finding.at),
    [FINDINGS.todo]: text(reopened + shorten(todo, LONGEST), STYLE.todo),
  };
}

/** Its sentence and its cell stay as they were last. */
const goneCells = ({ before }: PlacedFinding, texts: FindingsSheetText): Cells => ({
  [FINDINGS.gravity]: text(`${SYMBOLS.green} ${texts.resolved}`, STYLE.gravity),
  [FINDINGS.what]: filled(before?.what ?? "", STYLE.words),
  [FINDINGS.where]: filled(before?.where ?? "", STYLE.where),
  [FINDINGS.todo]: text(texts.nothingToDo, STYLE.todo),
});

/** An outcome that closes the finding and is another word than the one given. */
function again(given: string, language: Language): string {
  return OUTCOMES[readOutcome(given) === "confirmed" ? "accepted" : "confirmed"][language];
}

/** The cell stands in its own column. */
function withoutCell(message: string, { at }: Finding): string {
  const start = `${printRange(at)}: `;
  const rest = message.startsWith(start) ? message.slice(start.length) : message;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function whereOf({ at, cells }: Finding, texts: FindingsSheetText): string {
  const first = printRange(at);
  const others = new Set(cells.map(printRange));
  others.delete(first);
  return others.size === 0 ? first : first + texts.more(others.size);
}

/** A cell of the row, without `$`: sorting the list takes the formula along. */
export const inRow = (row: number, column: number): Formula => ({
  kind: "reference",
  top: row,
  left: column,
  bottom: row,
  right: column,
  absolute: false,
});

/** 1 unless the finding is gone, or closed by an outcome that was given for the data as they are now. */
function openFormula(row: number): Formula {
  const outcome = inRow(row, FINDINGS.outcome);
  const closes = or(...CLOSING.map((name) => holdsChoice(outcome, OUTCOMES[name])));
  const isOld = and(
    ne(inRow(row, FINDINGS.givenPrint), ""),
    eq(outcome, inRow(row, FINDINGS.givenOutcome)),
    ne(inRow(row, FINDINGS.givenPrint), inRow(row, FINDINGS.print)),
  );
  return iff(eq(inRow(row, FINDINGS.severity), ""), 0, iff(and(closes, not(isOld)), 0, 1));
}
