/** No command without its place in the list, its help in both languages, and its line in the README. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cliTexts } from "../../shared/text/cli";
import { COMMANDS } from "../../src/cli/commands";
import { commandHelp, generalHelp } from "../../src/cli/help";

const root = join(__dirname, "../..");
const files = readdirSync(join(root, "src/cli/commands")).map((name) => name.replace(/\.ts$/, ""));

it("every file is listed", () => expect(COMMANDS.map(({ name }) => name).sort()).toEqual([...files].sort()));

it.each(COMMANDS.filter(({ name }) => name !== "demo"))("the README shows $name", ({ name }) => {
  expect(readFileSync(join(root, "README.md"), "utf8")).toContain(`npx cabina ${name}`);
});

describe.each(["it", "en"] as const)("help in %s", (language) => {
  it("lists every command", () => {
    for (const { name } of COMMANDS)
      expect(generalHelp(COMMANDS, language)).toContain(cliTexts(language).commandHelp[name].usage);
  });

  it.each(COMMANDS)("explains every option of $name", (command) => {
    const lines = commandHelp(command, language).split("\n");
    for (const { name } of command.options) {
      expect(lines.find((line) => line.startsWith("  ") && line.includes(`--${name}`))).toMatch(/\s{2}\S.{8,}$/);
    }
  });
});
