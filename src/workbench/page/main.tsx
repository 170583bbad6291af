/** Starts the page of the workbench. */
import { createRoot } from "react-dom/client";
import { workbenchPageTexts } from "../../../shared/text/workbenchPage";
import { preferredLanguage } from "./preferences";
import { WorkbenchPage } from "./WorkbenchPage";
import "./index.html";
import "./page.css";

const place = document.getElementById("page");
const root = place === null ? undefined : createRoot(place, { onUncaughtError: notStarted });
root?.render(<WorkbenchPage />);

/** Better one sentence than an empty page. */
function notStarted(error: unknown): void {
  console.error(error);
  if (place !== null) place.textContent = workbenchPageTexts(preferredLanguage()).startFailed;
}
