/** All the words on the pane's screen. */
import type { ScreenText } from "../../it/pane/screen";
import { paneBuildEn } from "./screenBuild";
import { paneChecksEn } from "./screenChecks";
import { paneCockpitEn } from "./screenCockpit";
import { frameEn } from "./screenFrame";
import { paneIndicatorEn } from "./screenIndicator";
import { paneSettingsEn } from "./screenSettings";

export const screenEn: ScreenText = {
  frame: frameEn,
  cockpit: paneCockpitEn,
  checks: paneChecksEn,
  build: paneBuildEn,
  indicator: paneIndicatorEn,
  settings: paneSettingsEn,
};
