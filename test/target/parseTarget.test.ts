/** What people write for targets, and what it is read as. */
import { parseTarget } from "../../shared/target/parseTarget";
import type { ReadingContext } from "../../shared/target/target";
import { targetToJson } from "../../shared/target/targetToJson";
import { days, english, joined, levels, prose, relative, turned } from "./cases";
import { notTargets } from "./notTargets";

const read = (text: string, context: ReadingContext) =>
  targetToJson(parseTarget(text, context), text, context.language ?? "it");

describe.each([
  ["a level", levels],
  ["a comparison turned round, and numbers beside the aim", turned],
  ["a day", days],
  ["a change or a comparison", relative],
  ["several conditions, or none", joined],
  ["a sentence", prose],
])("%s in Italian", (_, cases) => {
  it.each(cases)("«%s»", (text, wanted) => {
    expect(read(text, { language: "it", year: 2016 })).toMatchObject(wanted);
  });
});

describe("English targets", () => {
  it.each(english)("“%s”", (text, wanted) => {
    expect(read(text, { language: "en", year: 2016 })).toMatchObject(wanted);
  });

  it("are read in an Italian book too, and a number that Italian reads otherwise is supposed", () => {
    expect(read("at least 25,000 visits", { language: "it" })).toMatchObject({
      value: 25_000,
      assumed: ["number-format"],
    });
  });
});

describe("what is no target", () => {
  it.each(notTargets)("«%s» is %s", (text, code) => {
    const reading = parseTarget(text, { language: "it" });
    expect(reading).toMatchObject({ kind: code.startsWith("missing") ? "missing" : "unreadable", problem: { code } });
  });

  it("is a text longer than 2,000 signs", () => {
    expect(parseTarget("almeno 5 ".repeat(300))).toMatchObject({ problem: { code: "too-long" } });
  });
});

describe("the direction of a bare number", () => {
  it.each([
    ["5", "N. giorni di assenza per malattia", "at-most", "direction-from-name"],
    ["7", "Tempo medio di lavorazione pratiche", "at-most", "direction-from-name"],
    ["7", "Tempo medio di evasione delle istanze", "at-most", "direction-from-name"],
    ["3", "Numero di reclami", "at-most", "direction-from-name"],
    ["90%", "Percentuale di reclami evasi entro 5 giorni", "at-least", "direction-from-name"],
    ["95%", "Percentuale di pratiche evase in 5 gg", "at-least", "direction-from-name"],
    ["10%", "Riduzione dei costi", "at-least", "direction-from-name"],
    ["30%", "Introiti dei corsi / costi diretti", "at-least", "direction-default"],
    ["5 gg", "Giorni di formazione", "at-least", "direction-from-name"],
    ["12", "Incontri", "at-least", "direction-default"],
    ["4", "Average waiting time", "at-most", "direction-from-name"],
    ["100%", "Complaints", "at-least", "direction-from-name"],
  ])("«%s» of «%s» is %s (%s)", (text, indicator, reading, assumed) => {
    expect(read(text, { language: "it", indicator })).toMatchObject({ reading, assumed: [assumed] });
  });

  it("is certain where a person has said it", () => {
    expect(read("5", { direction: "lower", indicator: "Incontri" })).toMatchObject({ reading: "at-most", assumed: [] });
    expect(read("5", { direction: "higher", indicator: "Reclami" })).toMatchObject({
      reading: "at-least",
      assumed: [],
    });
  });
});

describe("the place of a problem", () => {
  it.each([
    ["entro il 31/09/2016", "31/09/2016"],
    ["circa € 80,000,00 l'anno", "80,000,00"],
    ["entro 1 mese dall'evento finale", "dall'evento"],
  ])("of «%s» is «%s»", (text, part) => {
    const reading = parseTarget(text, { language: "it" });
    expect(reading.kind).toBe("unreadable");
    if (reading.kind === "target") return;
    expect(text.slice(reading.problem.start, reading.problem.end)).toContain(part);
  });
});
