/** A ribbon's clicks reach the pane, also those that came before there was one. */
import { createPaneCommands, type PaneCommand } from "../../src/pane/commands";

it("tells what was asked for before anybody listened, once and in order, then at once", () => {
  const commands = createPaneCommands();
  commands.give("check");
  commands.give("nextFinding");
  const told: PaneCommand[] = [];
  commands.subscribe((command) => told.push(command));
  expect(told).toEqual(["check", "nextFinding"]);
  commands.give("generate");
  expect(told).toEqual(["check", "nextFinding", "generate"]);
});

it("keeps for the next listener what comes while there is none", () => {
  const commands = createPaneCommands();
  const [first, second]: PaneCommand[][] = [[], []];
  const end = commands.subscribe((command) => first?.push(command));
  end();
  commands.give("generate");
  commands.subscribe((command) => second?.push(command));
  expect([first, second]).toEqual([[], ["generate"]]);
});
