/** Which side of a bare number is wanted, as the indicator's name says it. */
import { directionInName } from "../../shared/target/direction";
import { told } from "./told";

describe("the name of an indicator", () => {
  it.each([
    ["Indice di tempestività dei pagamenti", "lower"],
    ["Giorni di ritardo", "lower"],
    ["Tempestività della risposta", "higher"],
    ["Introiti / costi", undefined],
    ["Costi / introiti", "lower"],
    ["Costi/introiti", "lower"],
    ["Introiti/costi", "lower"],
    ["/ costi", "lower"],
    ["Pratiche evase / pratiche in ritardo", "higher"],
    ["Riduzione dei tempi", "higher"],
    ["Tempo di riduzione", "lower"],
    ["Rispetto dei tempi", "higher"],
    ["Reclami", "lower"],
    ["Reclami evasi", "higher"],
    ["Reclami con ritardo nella risposta", "lower"],
    ["Reclami evasi in ritardo", "higher"],
    ["Errori di copertura", "lower"],
    ["Evasione fiscale", "lower"],
    ["Evasione delle istanze", "higher"],
    ["Giorni di formazione", "higher"],
    ["Giorni", "lower"],
    ["Waiting time", "lower"],
    ["Complaints answered", "higher"],
    ["Corsi", undefined],
    ["", undefined],
    [`${"x ".repeat(248)}tempo`, undefined],
    [`${"x ".repeat(247)}tempo`, "lower"],
  ])("«%s» says %s", (name, direction) => {
    expect(directionInName(name)).toBe(direction);
  });
});

describe("a bare number", () => {
  it.each([
    ["5", {}, "≥ 5 [direction-default]"],
    ["5", { indicator: "Corsi" }, "≥ 5 [direction-default]"],
    ["5", { indicator: "Ritardi" }, "≤ 5 [direction-from-name]"],
    ["5", { indicator: "Copertura" }, "≥ 5 [direction-from-name]"],
    ["0", { indicator: "Copertura" }, "≤ 0 [direction-from-name]"],
    ["100%", { indicator: "Ritardi" }, "≥ 100% [direction-from-name]"],
    ["99%", { indicator: "Ritardi" }, "≤ 99% [direction-from-name]"],
    ["1", { indicator: "Ritardi" }, "≤ 1 [direction-from-name]"],
    ["0", { direction: "higher" }, "≥ 0"],
    ["100%", { direction: "lower" }, "≤ 100%"],
    ["5 gg", {}, "≤ 5 gg [direction-from-name]"],
    ["5 gg", { direction: "higher" }, "≥ 5 gg"],
    ["5 gg", { indicator: "Giorni di apertura" }, "≥ 5 gg [direction-from-name]"],
    ["5 ore", {}, "≥ 5 «ore» [direction-default]"],
    ["= anno precedente", { indicator: "Ritardi" }, "≤ +0 sul risultato precedente [direction-from-name]"],
    ["migliore dell'anno precedente", { direction: "lower" }, "< +0 sul risultato precedente"],
    ["migliore dell'anno precedente", { direction: "higher" }, "> +0 sul risultato precedente"],
    ["mantenimento valore 2015", { direction: "lower" }, "≤ +0 sul risultato 2015"],
    ["miglioramento del 5%", { direction: "lower" }, "-5% sul target precedente [base-previous-target]"],
    ["miglioramento rispetto al 2015", { direction: "lower" }, "< +0 sul risultato 2015"],
    ["media regionale", { direction: "lower" }, "≤ media regionale"],
    ["meglio della media regionale", { direction: "lower" }, "< media regionale"],
  ] as const)("«%s» with %p is read as «%s»", (text, context, wanted) => {
    expect(told(text, { language: "it", year: 2016, ...context })).toBe(wanted);
  });
});

describe("the year of the column", () => {
  it.each([
    ["entro il 30/06", "no-target-found «entro il 30/06»"],
    ["entro settembre", "no-target-found «entro settembre»"],
    ["30 giugno 2016", "entro il 30/06/2016"],
    ["Anno 2015: 80%", "≥ 80% [direction-default]"],
    ["80% (2015)", "≥ 80% [direction-default]"],
    ["2015: 70%; 2016: 80%", "several-years «2015: 70%; 2016: 80%»"],
    ["70% (2015), 80% (2016)", "several-years «70% (2015), 80% (2016)»"],
  ])("is not known: «%s» is read as «%s»", (text, wanted) => {
    expect(told(text, { language: "it" })).toBe(wanted);
  });
});
