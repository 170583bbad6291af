/** NEXTTARGET: the number behind a relative target, year after year. */
import { answers, ask, missing, na } from "../behaves";

const noBase = "#N/A Manca il valore di partenza del target.";

describe("The number that is asked for", () => {
  answers("NEXTTARGET", [
    ["5 % more", ["+5%", 25], 26.25],
    ["a tenth less", ["-10%", 20], 18],
    ["two more", ["+2", 25], 27],
    ["points more", ["+2 punti percentuali", "40%"], 0.42],
    ["by a format", [{ value: 0.05, format: "+0%" }, 25], 26.25],
    ["a base with its format", ["+5%", { value: 0.4, format: "0%" }], 0.42],
    ["a base as a target", ["+5%", ">= 25 uscite"], 26.25],
    ["a base that is a result needs a number", ["+5% sul risultato 2015", ">= 25"], noBase],
    ["above a mean", ["+5% sulla media regionale", 20], 21],
    ["a mean itself", ["> media regionale", 20], 20],
    ["of an absolute target its own", ["almeno 30", 25], 30],
    ["exactly", ["esattamente 30", 25], 30],
    ["a range has two", ["tra 3 e 5", 25], na("twoBounds")],
    ["a deadline has none", ["entro il 31/12/2016", 25], na("noNumber")],
    ["number and day", ["n. 3 report entro il 30/09/2016", 2], 3],
    ["a step or a level?", [0.05, 25], na("stepOrLevel")],
    ["an empty base cell", ["+5%", ""], noBase],
    ["a base of zero", ["+5%", 0], noBase],
    ["no base argument", ["+5%"], missing("base")],
    [
      "unreadable",
      ["vedi allegato", 25],
      "#N/A Qui non si trova né un numero da raggiungere né un giorno completo. Scrivere per esempio «>= 25», «<= 7 gg», «80%» oppure «entro il 31/12/2016».",
    ],
    ["a row of years", [[["+5%", "+10%"]], [[25, 20]]], [[26.25, 22]]],
  ]);

  it("follows the years one after the other", () => {
    const second = ask("NEXTTARGET", "+5%", "almeno 25");
    expect(second).toBe(26.25);
    expect(ask("NEXTTARGET", "+5%", second as number)).toBe(27.5625);
  });
});
