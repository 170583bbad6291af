/** What an empty reference date means: with *Regole di calcolo* it is today; before that sheet exists a year that is over ends on its last day. */
import type { PaneSettingsText } from "../../../shared/text/it/pane/screenSettings";
import { type Day, printDay } from "../../../shared/workbook/days";
import type { SettingsView } from "../model/settingsView";

export function referenceHint(
  { reference, rulesSheet }: Pick<SettingsView, "reference" | "rulesSheet">,
  text: PaneSettingsText["calculation"],
): string {
  if (reference.isWritten) return text.referenceEmpty;
  const day = printDay(reference.day as Day);
  return rulesSheet === undefined ? text.referenceWithoutSheet(day) : text.referenceToday(day);
}
