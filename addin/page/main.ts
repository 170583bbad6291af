/** Starts the add-in: first what Excel must find at once, its functions and buttons; then the pane, where it can work. */
import { createPaneCommands, type PaneCommand } from "../../src/pane/commands";
import { associateFunctions } from "../functions/associate";
import { languageOf } from "./language";
import { showPlainPage } from "./plainPage";
import { associateRibbon } from "./ribbon";
import { onceSeen, type SeenHere } from "./seen";
import { seenInExcel } from "./seenInExcel";
import { type Hindrance, hindranceIn } from "./whyNot";

/** Milliseconds until it is said that Excel does not answer; when it does, the pane takes the place. */
const PATIENCE = 20_000;

const commands = createPaneCommands();
let wanted: () => void = () => undefined;
const asked = new Promise<void>((resolve) => {
  wanted = resolve;
});

document.getElementById("stuck")?.remove();
if (typeof CustomFunctions !== "undefined") associateFunctions(CustomFunctions.associate);
if (typeof Office !== "undefined") {
  const give = (command: PaneCommand): void => {
    commands.give(command);
    wanted();
  };
  associateRibbon(
    {
      associate: (name, action) => Office.actions.associate(name, action),
      showPane: () => Office.addin.showAsTaskpane(),
    },
    { give },
  );
}
void begin();

async function begin(): Promise<void> {
  if (typeof Office === "undefined") return say({ why: "noLibrary" });
  const late = setTimeout(() => say({ why: "noAnswer" }), PATIENCE);
  const { host } = await Office.onReady();
  clearTimeout(late);
  const hindrance = hindranceIn({
    host,
    isExcel: host === Office.HostType.Excel,
    supports: (set, version) => Office.context.requirements.isSetSupported(set, version),
  });
  if (hindrance !== undefined) return say(hindrance);
  const seen = seenInExcel();
  void asked.then(seen.asked);
  await onceSeen(seen);
  await load(seen);
}

async function load(seen: SeenHere): Promise<void> {
  try {
    const { startPane } = await import(/* webpackChunkName: "pane" */ "./pane");
    await startPane(placeOf(), commands, seen, failed);
  } catch (error) {
    failed(error);
  }
}

function failed(error: unknown): void {
  say({ why: "failed", details: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
}

/** In Excel's language where Excel has told it, else in the browser's. */
function say(hindrance: Hindrance): void {
  const told = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  showPlainPage(placeOf(), hindrance, languageOf(told ?? navigator.language));
}

function placeOf(): HTMLElement {
  const place = document.getElementById("pane");
  if (place !== null) return place;
  const made = document.createElement("div");
  document.body.append(made);
  return made;
}
