/** Colours that follow the symbols and words of a cell: exceptions stand out, the rest stays ink. */
import type { StateText } from "../../text/it/states";
import { call, eq, or, type Part } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import type { ConditionalDoc } from "../../workbook/sheetFacets";
import { PALETTE } from "../look/palette";
import { ABSENT, SYMBOLS } from "../look/symbols";
import { COCKPIT, STATES } from "../places";
import { FIRST_PAGE } from "./pageOne";

type Look = ConditionalDoc["style"];

const alert: Look = { bold: true, colour: PALETTE.red, fill: PALETTE.alert };

/** The semaforo's looks, by the symbols with which a cell begins. */
const BANDS: readonly (readonly [readonly string[], Look])[] = [
  [[SYMBOLS.green, SYMBOLS.openGreen], { bold: true, colour: PALETTE.green }],
  [[SYMBOLS.yellow, SYMBOLS.openYellow], { bold: true, colour: PALETTE.amber }],
  [[SYMBOLS.red, SYMBOLS.openRed], { bold: true, colour: PALETTE.red }],
  [[SYMBOLS.beyond, SYMBOLS.openBeyond], { bold: true, colour: PALETTE.blue }],
  [[SYMBOLS.reread, SYMBOLS.twoResults], alert],
];

/** A cell of the first row of the range, without `$`: the rule walks down with it. */
const here = (row: number, column: number): Formula => ({
  kind: "reference",
  top: row,
  bottom: row,
  left: column,
  right: column,
  absolute: false,
});

const begins = (cell: Part, symbols: readonly string[]): Formula => {
  const tests = symbols.map((symbol) => eq(call("LEFT", cell, 1), symbol));
  return tests.length === 1 && tests[0] !== undefined ? tests[0] : or(...tests);
};

/** The looks of a column of semafori. Other sheets that show the same words use it too. */
export const bandConditionals = (column: number, top: number, bottom: number): ConditionalDoc[] =>
  BANDS.map(([symbols, style]) => ({
    top,
    bottom,
    left: column,
    right: column,
    when: begins(here(top, column), symbols),
    style,
  }));

/** Every colour of the cockpit that depends on a value. `last` is its last row. */
export function cockpitConditionals({ reached }: StateText, firstTable: number, last: number): ConditionalDoc[] {
  const top = FIRST_PAGE.blocks;
  const column = (left: number, from: number, when: Formula, style: Look): ConditionalDoc => ({
    top: from,
    bottom: last,
    left,
    right: left,
    when,
    style,
  });
  const line = (row: number, style: Look): ConditionalDoc => ({
    top: row,
    bottom: row,
    left: 0,
    right: 0,
    when: begins(here(row, 0), [SYMBOLS.reread, SYMBOLS.twoResults]),
    style,
  });
  const reachedHere = here(top, COCKPIT.reached);
  return [
    line(FIRST_PAGE.needsPerson, { bold: true, colour: PALETTE.red }),
    line(FIRST_PAGE.plan, { bold: true, colour: PALETTE.red }),
    ...bandConditionals(COCKPIT.band, top, last),
    column(COCKPIT.reached, top, eq(reachedHere, reached.no), { bold: true, colour: PALETTE.red }),
    column(COCKPIT.reached, top, or(eq(reachedHere, reached.notYet), eq(reachedHere, reached.yesSoFar)), {
      italic: true,
    }),
    column(COCKPIT.reached, top, eq(reachedHere, ABSENT), { colour: PALETTE.soft }),
    column(COCKPIT.result, firstTable, eq(here(firstTable, COCKPIT.state), STATES.provisional), { italic: true }),
    column(COCKPIT.target, firstTable, eq(here(firstTable, COCKPIT.state), STATES.reread), alert),
  ];
}
