/** Sheets of programmes that are not in the cockpit. */
import { sheetWithoutProgramme } from "../../../../shared/check/rules/documents/sheetWithoutProgramme";
import { behavesAsRule } from "../../behavesAsRule";
import { account, at, factsWith, text } from "../../buildAccounts";

behavesAsRule(sheetWithoutProgramme);

const check = (given: Parameters<typeof account>[0]) => sheetWithoutProgramme.check(factsWith([account(given)]));

it("The title is named, else the code, else the first cell", () => {
  const code = text("1.3.1", "S!A2");
  const title = text("Turismo", "S!B2");
  expect(check({ code, title })[0]).toMatchObject({
    key: "1.3.1",
    severity: "warning",
    at: title.at,
    cells: [title.at],
    effect: 0,
    data: { code: "1.3.1", title: "Turismo" },
  });
  expect(check({ code })[0]).toMatchObject({ key: "1.3.1", at: code.at, data: { title: "" } });
  expect(check({ title })[0]).toMatchObject({ key: "Turismo", data: { code: "" } });
  expect(check({ at: at("S!A1") })[0]).toMatchObject({ key: "S", at: at("S!A1") });
});

it.each<readonly [string, Parameters<typeof account>[0]]>([
  ["a sheet of a programme of the cockpit", { programme: "1.1.1", title: text("Servizi innovativi", "S!A2") }],
  ["a row of a register", { source: "register", code: text("1.3.1", "S!A2") }],
  ["a wrong code with a title of the cockpit", { code: text("1.3.1", "S!A2"), title: text("Comunicazione", "S!B2") }],
])("%s says nothing here", (_says, given) => {
  expect(check(given)).toEqual([]);
});
