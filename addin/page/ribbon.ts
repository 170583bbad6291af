/** The buttons of the ribbon: each opens the pane and leads it somewhere; none writes. */
import type { GivenCommands, PaneCommand } from "../../src/pane/commands";

/** By the names in the manifest. */
export const RIBBON: Readonly<Record<string, PaneCommand>> = {
  cabinaCheck: "check",
  cabinaGenerate: "generate",
  cabinaNextFinding: "nextFinding",
};

/** What Excel hands over with a click: until `completed` is called it holds that the click is not done. */
export interface RibbonEvent {
  completed(): void;
}

export interface RibbonDesk {
  associate(name: string, action: (event: RibbonEvent) => Promise<void>): void;
  /** Opens the pane; rejects where Excel does not. */
  showPane(): Promise<void>;
}

/** Called at once when the page loads: a click may be what loads it. */
export function associateRibbon({ associate, showPane }: RibbonDesk, commands: Pick<GivenCommands, "give">): void {
  for (const [name, command] of Object.entries(RIBBON)) {
    associate(name, async (event) => {
      try {
        await showPane();
      } catch {
        // A pane that is open already is led all the same.
      } finally {
        commands.give(command);
        event.completed();
      }
    });
  }
}
