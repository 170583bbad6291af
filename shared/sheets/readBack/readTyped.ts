/** Reads what people typed for each indicator on a programme sheet: checkpoints, note, overrides, the free rows. */
import type { OperationalIndicator, RawCell, TargetOverride, TypedCells } from "../../plan/plan";
import { readNumberFormat } from "../../target/numberFormat";
import { serialOf } from "../../workbook/days";
import { isShownFormula } from "../adopted/shownResult";
import { OVERRIDE_INPUTS, PROGRAMME } from "../places";
import { isAddedId } from "../programmeSheet/rowIds";
import { DIRECTION, readChoice, WAIVED } from "../rules/choices";
import { isFilled, type OwnView, ownCell, rawCell, rowsById } from "./ownCells";
import { readDay } from "./readSettings";

/** By indicator id. Indicators without anything typed are there too: their cells tell where a result goes. */
export function readTyped(sheet: OwnView): Readonly<Record<string, TypedCells>> {
  const overrides = rowsById(sheet, PROGRAMME.overrideId);
  const typed: Record<string, TypedCells> = {};
  for (const [id, row] of rowsById(sheet, PROGRAMME.id)) {
    const cell = (column: number): RawCell => rawCell(sheet, row, column);
    const override = overrides.get(id);
    const checkpoint = (column: number): RawCell => withoutStrayDay(cell(column));
    const december = checkpoint(PROGRAMME.december);
    const isShown = isShownFormula(ownCell(sheet, row, PROGRAMME.december)?.formula ?? "");
    typed[id] = {
      checkpoints: [
        checkpoint(PROGRAMME.april),
        checkpoint(PROGRAMME.august),
        isShown ? { ...december, value: null } : december,
      ],
      ...(isShown ? { shown: "gone" } : {}),
      ...filled("note", cell(PROGRAMME.note)),
      ...(override === undefined ? noOverride(sheet, row) : readOverride(sheet, override)),
    };
  }
  return typed;
}

/** No plan has results of days before or after these. */
const DAYS = { first: serialOf("1990-01-01"), last: serialOf("2100-12-31") };

/**
 * A cell of ours may still be shown as a day after its target has become a number, and formulas see no formats: 12 typed
 * there is 12, not 12 January 1900.
 */
function withoutStrayDay(cell: RawCell): RawCell {
  const { value, format, ...rest } = cell;
  const isStray = typeof value === "number" && (value < DAYS.first || value > DAYS.last);
  return isStray && readNumberFormat(format).isDate ? { ...rest, value } : cell;
}

type Overriding = Pick<TypedCells, "override" | "waived" | "doneOn" | "waivedReason" | "overrideAt">;

/** Operational indicators have no override row; the day of a deliverable stands where the weight would. */
const noOverride = (sheet: OwnView, row: number): Overriding => ({
  override: {},
  waived: false,
  ...filled("doneOn", rawCell(sheet, row, PROGRAMME.weight)),
});

/** Only what the formulas of the sheets understand too: a word of the list, a true number. */
function readOverride(sheet: OwnView, row: number): Overriding {
  const cell = (column: number): RawCell => rawCell(sheet, row, column);
  const number = (column: number): number | undefined => {
    const { value } = cell(column);
    return typeof value === "number" ? value : undefined;
  };
  const reason = cell(OVERRIDE_INPUTS.waivedReason);
  const override: { -readonly [Key in keyof TargetOverride]: TargetOverride[Key] | undefined } = {
    direction: readChoice(DIRECTION, cell(OVERRIDE_INPUTS.direction).value),
    threshold: number(OVERRIDE_INPUTS.threshold),
    by: readDay(cell(OVERRIDE_INPUTS.by).value),
    judged: number(OVERRIDE_INPUTS.judged),
  };
  return {
    override: Object.fromEntries(Object.entries(override).filter(([, value]) => value !== undefined)),
    waived: readChoice(WAIVED, cell(OVERRIDE_INPUTS.waived).value) !== undefined,
    ...filled("doneOn", cell(OVERRIDE_INPUTS.doneOn)),
    ...(isFilled(reason) && String(reason.value).trim() !== "" ? { waivedReason: String(reason.value) } : {}),
    overrideAt: {
      judged: cell(OVERRIDE_INPUTS.judged).at,
      waived: cell(OVERRIDE_INPUTS.waived).at,
      waivedReason: reason.at,
    },
  };
}

const filled = <Key extends string>(key: Key, cell: RawCell): Partial<Record<Key, RawCell>> =>
  isFilled(cell) ? ({ [key]: cell } as Record<Key, RawCell>) : {};

/** The free rows that hold at least a title or a target: operational indicators that people added. */
export function readAdded(
  sheet: OwnView,
  year: number,
  typed: Readonly<Record<string, TypedCells>>,
): OperationalIndicator[] {
  const added: OperationalIndicator[] = [];
  for (const [id, row] of rowsById(sheet, PROGRAMME.id)) {
    const title = rawCell(sheet, row, PROGRAMME.title);
    const target = rawCell(sheet, row, PROGRAMME.target);
    if (!isAddedId(id) || (!isFilled(title) && !isFilled(target))) continue;
    const cells = typed[id];
    added.push({
      id,
      title: { value: title.value === null ? "" : String(title.value), at: title.at },
      targets: { [year]: target },
      results: {},
      ...(cells === undefined ? {} : { typed: cells }),
    });
  }
  return added;
}
