/** A responsible unit (soggetto responsabile) whose name differs by one letter from the one that other programmes have. */
import type { Plan } from "../../../plan/plan";
import type { CellRange } from "../../../workbook/address";
import { accountsByProgramme, eachOnce, groupBy, programmesOf } from "../../accounts";
import { type Misspelling, misspelling, unitsKey, unitsOf } from "../../accountsUnits";
import { wordingKey } from "../../accountsWording";
import { smallPlan } from "../../examples/smallPlan";
import type { ExampleCell, Rule } from "../../rule";

export interface ResponsibleMisspelt {
  readonly written: string;
  readonly usual: string;
}

const share = (value: number): ExampleCell => ({ value, format: "0.00%" });

const withThird = (second: string, third: string) =>
  smallPlan({
    "Cruscotto!B11": share(0.1),
    "Cruscotto!A12": "1.2.2 Archivio",
    "Cruscotto!B12": share(0.05),
    "Cruscotto!A13": "Fascicoli archiviati",
    "Cruscotto!B13": share(0.05),
    "Cruscotto!E13": ">= 50",
    "Cruscotto!B9": share(0.35),
    "Programmi!D2": "ISR, Segreteria Generale",
    "Programmi!D3": second,
    "Programmi!A4": "1.2.2",
    "Programmi!B4": "Archivio",
    "Programmi!C4": "Trasparenza",
    "Programmi!D4": third,
  });

export const responsibleMisspelt: Rule<ResponsibleMisspelt> = {
  id: "responsible-misspelt",
  severity: "warning",
  examples: [
    {
      says: { it: "una lettera che manca nel nome di un ufficio", en: "a letter missing from the name of a unit" },
      sheets: withThird("Segreteria Generale", "Segretria Generale"),
      finds: ["Programmi!D4"],
    },
    {
      says: { it: "uffici diversi", en: "different units" },
      sheets: withThird("Segreteria Generale", "Segreteria Particolare"),
      finds: [],
    },
  ],
  check({ plan }) {
    const units = unitsIn(plan);
    const neighbours = groupBy(
      units.flatMap((unit) => unit.places.map((place) => ({ unit, place }))),
      ({ place }) => place,
    );
    return units.flatMap((unit) => {
      const found = usualFor(unit, neighbours);
      if (found === undefined) return [];
      return [
        {
          key: wordingKey(unit.name),
          severity: found.how === "slip" ? ("warning" as const) : ("info" as const),
          at: unit.cells[0],
          cells: eachOnce(unit.cells),
          data: { written: unit.name, usual: found.usual.name },
          effect: 0,
        },
      ];
    });
  },
};

/** A unit with the programmes that it answers for; `places`: its name with one word left open, for finding its neighbours. */
interface Unit {
  readonly name: string;
  readonly programmes: Set<string>;
  readonly cells: [CellRange, ...CellRange[]];
  readonly places: readonly string[];
}

/** More units that differ in the same word are a series of names. */
const MOST_NEIGHBOURS = 50;

/** Programmes on which two documents disagree are told as such. */
function unitsIn(plan: Plan): Unit[] {
  const units = new Map<string, Unit>();
  const accounts = accountsByProgramme(plan);
  for (const programme of programmesOf(plan).keys()) {
    const cells = (accounts.get(programme) ?? []).flatMap(({ responsible }) => responsible ?? []);
    if (new Set(cells.map(unitsKey)).size > 1) continue;
    for (const cell of cells) {
      for (const name of unitsOf(cell)) {
        const key = wordingKey(name);
        const known = units.get(key);
        if (known === undefined) {
          units.set(key, { name, programmes: new Set([programme]), cells: [cell.at], places: openPlaces(name) });
        } else {
          known.programmes.add(programme);
          known.cells.push(cell.at);
        }
      }
    }
  }
  return [...units.values()];
}

const wordsOf = (name: string): string[] => name.toLowerCase().split(/\s+/);

const openPlaces = (name: string): string[] => {
  const words = wordsOf(name).slice(0, 12);
  return words.map((word, open) => [open, word[0], ...words.filter((_, place) => place !== open)].join(" "));
};

/** The name that more programmes have, where one word of this one is that name's word misspelt. */
function usualFor(
  unit: Unit,
  neighbours: ReadonlyMap<string, readonly { readonly unit: Unit }[]>,
): { usual: Unit; how: Misspelling } | undefined {
  const words = wordsOf(unit.name);
  const found = unit.places.flatMap((place, open) => {
    const near = neighbours.get(place) ?? [];
    if (near.length > MOST_NEIGHBOURS) return [];
    return near.flatMap(({ unit: usual }) => {
      const how = misspelling(words[open] ?? "", wordsOf(usual.name)[open] ?? "");
      return how === undefined || usual.programmes.size <= unit.programmes.size ? [] : [{ usual, how }];
    });
  });
  return found.sort((one, other) => other.usual.programmes.size - one.usual.programmes.size)[0];
}
