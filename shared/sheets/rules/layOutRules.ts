/** The sheet *Regole di calcolo*: every choice that the scores depend on, visible, printable, and changed in place. */
import type { Language } from "../../language";
import type { Settings } from "../../score/settings";
import { rulesText as english } from "../../text/en/rules";
import { rulesText as italian, type RulesText } from "../../text/it/rules";
import { type Day, serialOf } from "../../workbook/days";
import { call, eq } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import type { Merge } from "../../workbook/snapshot";
import { gap, text } from "../look/cells";
import { PALETTE } from "../look/palette";
import { STYLES } from "../look/styles";
import { rowHeight } from "../look/textMetrics";
import { RULES } from "../places";
import { named } from "../rowNames";
import type { RowDoc, SheetDoc } from "../sheetDoc";
import { keyRows } from "./keyToStates";
import { blockHead, LAST } from "./rows";
import { RULE_ID_COLUMN, type RuleName } from "./ruleRows";
import { type RuleInput, settingRow } from "./settingRow";
import { ruleValidations } from "./validations";

export interface RulesInput {
  readonly settings: Settings;
  /** What the reference date's cell is created with; `today` leaves it blank. */
  readonly reference: Day | "today";
  readonly language: Language;
  /** The body's name, for the footer. */
  readonly body: string;
  /** Settings that the user has just asked for in words: written even where the cell exists. */
  readonly asked?: readonly RuleName[];
  /** Rows put from `BELOW_FROM` on, under the print area: the data of the cockpit's chart. */
  readonly below?: readonly RowDoc[];
}

/** Title, period, achievement, bands, checks, key to the states; the rows of the settings are those of `RULES`. */
export function layOutRules(name: string, input: RulesInput): SheetDoc {
  const words = input.language === "it" ? italian : english;
  const rows = [...settingRows(words, input), ...keyRows(words, input)];
  return {
    key: "rules",
    name,
    hidden: false,
    columns: [...WIDTHS.map((width) => ({ width })), ...HIDDEN.map((width) => ({ width, hidden: true as const }))],
    rows: [
      ...named("rules", [...rows.map(withHeight), ...Array.from({ length: WHITE }, () => gap(18))]),
      ...named("chart", input.below ?? []),
    ],
    idColumn: RULE_ID_COLUMN,
    validations: ruleValidations(words, input.language),
    conditionals: alertsOn(rows.length),
    charts: [],
    freeze: { rows: 0, columns: 0 },
    print: {
      area: { top: 0, left: 0, bottom: rows.length - 1, right: LAST },
      breaksBefore: [],
      footerLeft: input.body,
      footerCentre: words.footer(input.settings.year),
      footerRight: words.page,
    },
  };
}

/** Columns A–F. */
const WIDTHS = [3, 40, 20, 22, 20, 72];
/** The ids and the values that count. */
const HIDDEN = [12, 12];
/** White rows between the printed sheet and what stands below it. */
const WHITE = 3;

/** The first row below: after the settings, the heading of the key, and its states. */
export const BELOW_FROM = RULES.tolerance + 3 + Object.keys(italian.states).length + WHITE;

const withHeight = (row: RowDoc): RowDoc =>
  row.height === undefined ? { ...row, height: rowHeight(row.cells, WIDTHS) } : row;

function settingRows(words: RulesText, input: RulesInput): RowDoc[] {
  const { settings } = input;
  const rows: RowDoc[] = [
    { height: 30, cells: { 0: text(words.title, STYLES.sheetTitle) } },
    { height: 24, cells: { 0: text(words.lead, STYLES.lead) } },
    gap(8),
    gap(6),
  ];
  const block = (title: string): void => {
    if (rows.length > FIRST_BLOCK) rows.push(gap(11));
    rows.push(blockHead(title));
  };
  const setting = (rule: RuleName, value: RuleInput): void => {
    rows.push(settingRow(rule, value, words, input));
  };
  block(words.blocks.period);
  setting("year", { kind: "year", value: settings.year });
  setting("reference", { kind: "day", value: input.reference === "today" ? undefined : serialOf(input.reference) });
  setting("today", { kind: "today", value: serialOf(settings.today) });
  setting("closing", { kind: "day", value: serialOf(settings.closing) });
  block(words.blocks.achievement);
  setting("cap", { kind: "percent", value: settings.cap });
  setting("method", { kind: "method", value: settings.method });
  setting("late", { kind: "percent", value: settings.latePerDay });
  setting("missing", { kind: "missing", value: settings.missing });
  block(words.blocks.bands);
  setting("yellowFrom", { kind: "percent", value: settings.yellowFrom });
  setting("greenFrom", { kind: "percent", value: settings.greenFrom });
  block(words.blocks.checks);
  setting("tolerance", { kind: "fine", value: settings.tolerance });
  rows.push(gap(11), blockHead(words.blocks.key));
  return rows;
}

/** The row of the first heading. */
const FIRST_BLOCK = RULES.year - 1;

/** `LEFT(D1,1)="!"`, relative to the first cell. */
const startsWithAlert: Formula = eq(
  call("LEFT", { kind: "reference", top: 0, left: 3, bottom: 0, right: 3, absolute: false }, 1),
  "!",
);

/** A note that turns into a warning shows it in its colour. */
function alertsOn(rows: number): SheetDoc["conditionals"] {
  const area: Merge = { top: 0, left: 3, bottom: rows - 1, right: 3 };
  return [
    {
      ...area,
      when: startsWithAlert,
      style: { colour: PALETTE.red, fill: PALETTE.alert, bold: true },
    },
  ];
}
