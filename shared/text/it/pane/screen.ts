/** Tutte le parole dello schermo del riquadro. */
import { type PaneBuildText, paneBuildIt } from "./screenBuild";
import { type PaneChecksText, paneChecksIt } from "./screenChecks";
import { type PaneCockpitText, paneCockpitIt } from "./screenCockpit";
import { type FrameText, frameIt } from "./screenFrame";
import { type PaneIndicatorText, paneIndicatorIt } from "./screenIndicator";
import { type PaneSettingsText, paneSettingsIt } from "./screenSettings";

/** Every word on the pane's screen, by view. */
export interface ScreenText {
  readonly frame: FrameText;
  readonly cockpit: PaneCockpitText;
  readonly checks: PaneChecksText;
  readonly build: PaneBuildText;
  readonly indicator: PaneIndicatorText;
  readonly settings: PaneSettingsText;
}

export const screenIt: ScreenText = {
  frame: frameIt,
  cockpit: paneCockpitIt,
  checks: paneChecksIt,
  build: paneBuildIt,
  indicator: paneIndicatorIt,
  settings: paneSettingsIt,
};
