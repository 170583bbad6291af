/** Signs against the direction column. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import { targetAgainstDirection } from "../../../../shared/check/rules/targets/targetAgainstDirection";
import { tellFinding } from "../../../../shared/text/findings";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";
import { told } from "./told";

behavesAsRule(targetAgainstDirection);

it.each([
  ["one year against the column", { "Cruscotto!F6": "<= 132" }, ["warning Cruscotto!F6 Cruscotto!H6"]],
  [
    "the column against every year",
    { "Cruscotto!H7": "crescente" },
    ["warning Cruscotto!E7 Cruscotto!F7 Cruscotto!G7 Cruscotto!H7"],
  ],
  [
    "a blank column, and two years that agree",
    { "Cruscotto!F6": "<= 132", "Cruscotto!H6": null },
    ["warning Cruscotto!F6"],
  ],
  ["a bare number, which follows the column", { "Cruscotto!F6": 132 }, []],
  ["a decrease of what should rise", { "Cruscotto!F6": "-5%" }, []],
  ["a range", { "Cruscotto!F6": "tra 130 e 140" }, []],
  ["a deadline", { "Cruscotto!F6": "30/09/2017" }, []],
] as const)("%s", (_what, changes, expected) => {
  expect(told(targetAgainstDirection, changes)).toEqual(expected);
});

describe("Where no column says the side", () => {
  const row = (number: number, name: string, ...texts: readonly (string | number | null)[]) => ({
    [`Cruscotto!A${number}`]: name,
    [`Cruscotto!E${number}`]: texts[0] ?? null,
    [`Cruscotto!F${number}`]: texts[1] ?? null,
    [`Cruscotto!G${number}`]: texts[2] ?? null,
    [`Cruscotto!H${number}`]: null,
  });
  const time = "Tempo di invito alla vaccinazione (giorni)";

  it.each([
    ["one sign against two", row(6, "Imprese assistite", ">= 5", "<= 6", ">= 7"), ["warning Cruscotto!F6"]],
    ["two signs against one", row(6, "Imprese assistite", "<= 5", ">= 6", "<= 7"), ["warning Cruscotto!F6"]],
    ["one against one, and the name says nothing", row(6, "Imprese assistite", ">= 5", "<= 6"), []],
    ["one against one, and the name says more", row(6, "Soddisfazione", ">= 5", "<= 6"), ["warning Cruscotto!F6"]],
    ["one against one, and the name says less", row(6, "Reclami", ">= 5", "<= 4"), ["warning Cruscotto!E6"]],
    ["shares: most years before the name", row(6, "Reclami", ">= 5%", "<= 6%", ">= 7%"), ["warning Cruscotto!F6"]],
    ["shares: the name where years are as many", row(6, "Reclami", ">= 5%", "<= 4%"), ["warning Cruscotto!E6"]],
    ["a time against its later years", row(7, time, ">= 30", "<= 28", "<= 25"), ["warning Cruscotto!E7"]],
    ["a time with two wrong signs", row(7, time, ">= 30", ">= 28", "<= 25"), ["warning Cruscotto!E7 Cruscotto!F7"]],
    ["a time with one target", row(7, time, ">= 30"), ["warning Cruscotto!E7"]],
    ["a time, in English", row(7, "Average time to complete a repair", "> 12"), ["warning Cruscotto!E7"]],
    ["a waiting time", row(7, "Average waiting time", ">= 12"), ["warning Cruscotto!E7"]],
    ["a delay", row(7, "Ritardo medio dei pagamenti", ">= 12"), ["warning Cruscotto!E7"]],
    ["a mean of times", row(7, "Media dei tempi di rilascio", ">= 12"), ["warning Cruscotto!E7"]],
    ["days after the name", row(7, "Assenze per malattia (in giorni)", ">= 12"), ["warning Cruscotto!E7"]],
    ["meetings about times", row(7, "Number of meetings of the waiting lists group", ">= 4"), []],
    ["meetings about times, counted in days", row(7, "N. giornate sui tempi (giorni)", ">= 4"), []],
    ["reports on times", row(7, "Report sui tempi di attesa", ">= 4"), []],
    ["a time with its sign", row(7, time, "<= 30", "<= 28"), []],
    ["a bare time", row(7, time, 30, 28), []],
    ["a share of times", row(7, "Tempi di pagamento", ">= 90%"), []],
    ["a time, one year of it a share", row(7, time, ">= 30", ">= 90%"), []],
    ["times kept", row(7, "Rispetto dei tempi di pagamento", ">= 30"), []],
    ["a notice that is given", row(7, "Tempo di preavviso agli utenti", ">= 30"), []],
    ["days that are offered", row(7, "Giornate di animazione", ">= 20"), []],
    ["days in words", row(7, "Giorni medi di formazione", ">= 3"), []],
    ["a count of what nobody wants, in its own words", row(7, "Controlli sui reclami", ">= 20"), []],
    ["an upper limit of what more is better of", row(6, "Presenze", "<= 20"), []],
    ["a rise of a time", row(7, time, "+5%"), []],
  ] as const)("%s", (_what, changes, expected) => {
    expect(told(targetAgainstDirection, changes)).toEqual(expected);
  });

  it.each([
    [
      row(7, time, ">= 30", "<= 28", "<= 25"),
      { better: "lower", from: "years", other: "<= 28", turned: "<= 30" },
      "Cruscotto!E7: il target «>= 30» di «Tempo di invito alla vaccinazione (giorni)» (2016) contraddice gli altri anni, che con «<= 28» fanno supporre che di meno sia meglio. Scrivere «<= 30» se il segno è al contrario; se è giusto correggere gli altri anni.",
    ],
    [
      row(7, time, ">= 1250 gg"),
      { better: "lower", from: "name", other: "", turned: "<= 1.250 gg" },
      "Cruscotto!E7: il target «>= 1250 gg» di «Tempo di invito alla vaccinazione (giorni)» (2016) contraddice il nome dell'indicatore, che fa supporre che di meno sia meglio. Scrivere «<= 1.250 gg» se il segno è al contrario; se è giusto accettare la segnalazione.",
    ],
    [
      { "Cruscotto!E6": "<= 120" },
      { better: "higher", from: "column", other: ">= 132", turned: ">= 120" },
      "Cruscotto!E6: il target «<= 120» di «Imprese assistite» (2016) contraddice la colonna del verso, che dice che di più è meglio. Correggere il segno del target oppure la colonna del verso.",
    ],
  ] as const)("The sentence says what is contradicted: %p", (changes, data, sentence) => {
    const [found] = findingsOf(targetAgainstDirection, smallPlan(changes));
    expect(found?.data).toMatchObject(data);
    const words = found && tellFinding(found, "it");
    expect(`${words?.message} ${words?.todo}`).toBe(sentence);
  });
});
