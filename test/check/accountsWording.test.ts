/** What counts as the same title, as an abbreviation, as a difference. */
import { compareWording, differenceOf, isAlike, type Wording } from "../../shared/check/accountsWording";

const CASES: readonly (readonly [string, string, Wording])[] = [
  ["Comunicazione", "COMUNICAZIONE", "same"],
  ["Qualità dei servizi", "Qualita' dei servizi", "same"],
  ["dell'Ente", "dell’Ente", "same"],
  ["La “Cabina di Regia”", 'La "Cabina di  Regia"', "same"],
  ["2016–2018", "2016-2018", "same"],
  ["ispettore /assistente", "ispettore/assistente", "same"],
  ["Comunicazione", "Comunicazione.", "same"],
  ["Incontri;", "Incontri", "same"],
  ["Brevetti e Marchi", "Brevetti & Marchi", "abbreviated"],
  ["N. incontri", "Numero incontri", "abbreviated"],
  ["n° incontri", "numero di incontri", "different"],
  ["N.ro domande", "numero domande", "abbreviated"],
  ["% di pratiche", "Percentuale di pratiche", "abbreviated"],
  ["Tempi del reg. imprese", "Tempi del registro imprese", "abbreviated"],
  ["Ammin.ne trasparente", "Amministrazione trasparente", "abbreviated"],
  ["Tempi del reg imprese", "Tempi del registro imprese", "different"],
  ["Tempi del reg. imprese", "Tempi del bilancio imprese", "different"],
  ["rog. imprese", "registro imprese", "different"],
  ["registro. imprese", "reg imprese", "different"],
  ["Fase 1", "Fase 2", "different"],
  ["Fase 1", "Fase uno", "different"],
  ["i marchi e i brevetti", "i marchi ed i brevetti", "abbreviated"],
  ["gestione delle entrate", "gestione dell'Ente", "different"],
  ["sovraidebitamento", "sovraindebitamento", "different"],
  ["istituzioni territoriali", "istituzioni", "different"],
  ["istituzioni", "istituzioni territoriali", "different"],
];

it.each(CASES)("«%s» and «%s»: %s", (one, other, wording) => {
  expect(compareWording(one, other)).toBe(wording);
  expect(compareWording(other, one)).toBe(wording);
});

it.each([
  ["Sviluppo delle imprese", "Sviluppo imprese", true],
  ["Trasparenza", "Amministrazione", false],
  ["Fase 1 del piano", "Fase 2 del piano", false],
])("«%s» and «%s» may be two versions of one title: %s", (one, other, alike) => {
  expect(isAlike(one, other)).toBe(alike);
});

describe("the part in which two titles differ", () => {
  const long = (middle: string) =>
    `Promuovere gli strumenti di giustizia alternativa e la risoluzione delle ${middle} e le azioni di tutela a favore dei consumatori`;

  it("is shown with three words around it", () => {
    expect(differenceOf(long("crisi"), long("liti"))).toEqual([
      "… la risoluzione delle crisi e le azioni …",
      "… la risoluzione delle liti e le azioni …",
    ]);
  });

  it("is the whole of short titles", () => {
    expect(differenceOf("Comunicazione  interna", "Comunicazione")).toEqual(["Comunicazione interna", "Comunicazione"]);
  });

  it("begins and ends with the title where little would be left out", () => {
    const tail = "piano triennale di formazione del personale camerale e degli uffici decentrati sul territorio";
    expect(differenceOf(`Nuovo ${tail}`, `Vecchio ${tail}`)).toEqual([
      "Nuovo piano triennale di …",
      "Vecchio piano triennale di …",
    ]);
    expect(differenceOf(`${tail} nuovo`, `${tail} vecchio`)).toEqual([
      "… decentrati sul territorio nuovo",
      "… decentrati sul territorio vecchio",
    ]);
  });

  it("is told of one title within the other", () => {
    expect(differenceOf(long("crisi gravi"), long("crisi"))).toEqual([
      "… risoluzione delle crisi gravi e le azioni …",
      "… risoluzione delle crisi e le azioni …",
    ]);
  });
});
