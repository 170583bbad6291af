/** What a field of *Impostazioni* shows from the choice until the workbook is read with it: the choice, not the value of before. */
import type { ColumnView, SettingsView } from "../model/settingsView";
import type { PaneState } from "./state/paneState";

/** A choice that was made and is not yet among the settings that were read; `of`: the settings it was made on. */
export interface Chosen<T> {
  readonly value: T;
  readonly of: unknown;
}

/**
 * Whether a choice that is to be written is still on its way: no newer settings were told, no reading was stopped and the
 * task that wrote it brought no problem. Else the field shows what stands in the workbook.
 */
export const isOnItsWay = (
  chosen: Pick<Chosen<unknown>, "of">,
  settings: SettingsView | undefined,
  { task, activity, message }: Pick<PaneState, "task" | "activity" | "message">,
): boolean => {
  if (chosen.of !== settings || activity === "stopped") return false;
  return task !== undefined || message === undefined || message.tone === "done";
};

/** The year that is wished for, where it is being read or is shown already; `undefined`: the one of the settings. */
export function wishedYear(
  { wishes: { year }, activity }: Pick<PaneState, "wishes" | "activity">,
  planYear: number,
): number | undefined {
  return activity === "reading" || activity === "slow" || year === planYear ? year : undefined;
}

/** A column as the person has said it; until that is read it is known by its place and its heading alone. */
export function columnAsSaid({ wishes }: Pick<PaneState, "wishes">, column: ColumnView): ColumnView {
  const said = wishes.mapping?.find(
    (one) =>
      one.sheet === column.sheet &&
      one.column === column.column &&
      (one.row ?? column.row) === column.row &&
      one.heading === column.heading,
  );
  if (said === undefined) return column;
  const { year: _, ...undated } = column;
  const { meaning, year } = said;
  return { ...undated, meaning, ...(year === undefined ? {} : { year }) };
}
