/** Titles of programmes in other documents: which differences are told, how gravely, and where. */
import { programmeTitleDiffers } from "../../../../shared/check/rules/documents/programmeTitleDiffers";
import { behavesAsRule } from "../../behavesAsRule";
import { account, at, cellsOf, factsWith, text } from "../../buildAccounts";

behavesAsRule(programmeTitleDiffers);

const check = (...accounts: Parameters<typeof account>[0][]) =>
  programmeTitleDiffers.check(factsWith(accounts.map(account)));

const titled = (
  programme: string,
  title: string,
  address: string,
  source: "register" | "programmeSheet" = "register",
) => ({
  source,
  programme,
  title: text(title, address),
  at: at(address),
});

it("Three documents that write one title otherwise are one finding with all their cells", () => {
  const found = check(
    titled("1.1.1", "Servizi innovativi e digitali", "Registro!B2"),
    titled("1.1.1", "Servizi  INNOVATIVI e digitali", "Budget!B2"),
    titled("1.1.1", "Servizi innovativi alle imprese", "Scheda!A2", "programmeSheet"),
  );
  expect(found).toHaveLength(1);
  expect(cellsOf(found[0])).toEqual(["Budget!B2", "Cruscotto!A5", "Registro!B2", "Scheda!A2"]);
  expect(found[0]).toMatchObject({
    key: "1.1.1",
    severity: "warning",
    at: at("Registro!B2"),
    effect: 0,
    data: {
      code: "1.1.1",
      title: "Servizi innovativi",
      sheet: "Cruscotto",
      variants: [
        { sheet: "Registro", text: "Servizi innovativi e digitali" },
        { sheet: "Scheda", text: "Servizi innovativi alle imprese" },
      ],
    },
  });
});

it("An abbreviation is a note, together with another difference a warning", () => {
  const short = titled("1.1.1", "Serv. innovativi", "Registro!B2");
  const other = titled("1.1.1", "Servizi innovativi bis", "Budget!B2");
  expect(check(short)[0]?.severity).toBe("info");
  expect(check(short, other)[0]?.severity).toBe("warning");
});

it("A column of a register that holds something else than titles is left alone", () => {
  expect(
    check(titled("1.1.1", "Gestione della biblioteca", "Budget!B2"), titled("1.2.1", "Quota annuale", "Budget!B3")),
  ).toEqual([]);
});

it("Half of the titles of a register are not enough to take the others for titles", () => {
  expect(
    check(titled("1.1.1", "Gestione della biblioteca", "Budget!B2"), titled("1.2.1", "Comunicazione", "Budget!B3")),
  ).toEqual([]);
});

it("In a register of titles one that is quite another is told", () => {
  const found = check(
    titled("1.1.1", "Servizi innovativi", "Registro!B2"),
    titled("1.1.1", "Servizi innovativi", "Registro!B3"),
    titled("1.2.1", "Biblioteca", "Registro!B4"),
  );
  expect(found.map(({ key }) => key)).toEqual(["1.2.1"]);
});

it("The heading of a programme sheet is always a title", () => {
  expect(check(titled("1.2.1", "Biblioteca", "Scheda!A2", "programmeSheet"))).toHaveLength(1);
});

it("A title of another programme is told as a wrong code, not as another title", () => {
  expect(check(titled("1.1.1", "Comunicazione", "Scheda!A2", "programmeSheet"))).toEqual([]);
});

it("Accounts of no programme, or without title, say nothing", () => {
  expect(check({ title: text("Altro", "Scheda!A2") }, { programme: "1.1.1" })).toEqual([]);
});
