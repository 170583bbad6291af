/** Light or dark as Excel is, high contrast as the system is. */
import type { PaneTheme } from "../../src/pane/paneTheme";

/** The colours that Excel says it has, as far as it says so; `#RRGGBB`. */
export interface ExcelTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** `undefined`: Excel does not say, and the pane follows the system. */
export function themeOf(excel: ExcelTheme | undefined, forcedColors: boolean): PaneTheme | undefined {
  if (forcedColors) return "contrast";
  const isDark = excel?.isDarkTheme ?? isDarkColor(excel?.bodyBackgroundColor);
  return isDark === undefined ? undefined : isDark ? "dark" : "light";
}

/** By how bright people see it; `undefined`: no colour. */
function isDarkColor(color: string | undefined): boolean | undefined {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part, 16)) as [number, number, number];
  return 0.299 * r + 0.587 * g + 0.114 * b < 128;
}
