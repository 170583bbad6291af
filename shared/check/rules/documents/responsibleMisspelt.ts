/** A responsible unit (soggetto responsabile) whose name differs by a slip from the one that is used elsewhere. */
import { type CellRange, printRange } from "../../../workbook/address";
import { eachOnce, groupBy } from "../../accounts";
import { ownersOf } from "../../accountsOwners";
import { type Misspelling, misspelling, unitsOf } from "../../accountsUnits";
import { wordingKey } from "../../accountsWording";
import { smallPlan } from "../../examples/smallPlan";
import type { CheckFacts } from "../../facts";
import type { Found } from "../../finding";
import type { ExampleCell, Rule } from "../../rule";

export interface ResponsibleMisspelt {
  readonly written: string;
  /** The name that is met more often, or before. */
  readonly usual: string;
  /** Where `usual` stands, if neither is met more often than the other. */
  readonly elsewhere?: string;
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
      says: { it: "due nomi quasi uguali, ognuno una volta", en: "two names hardly different, once each" },
      sheets: smallPlan({ "Programmi!D2": "Servizio Patrimonio", "Programmi!D3": "Servizio Patrimnio" }),
      finds: ["Programmi!D2", "Programmi!D3"],
    },
    {
      says: { it: "uffici diversi", en: "different units" },
      sheets: withThird("Segreteria Generale", "Segreteria Particolare"),
      finds: [],
    },
  ],
  check(facts) {
    const units = unitsIn(facts);
    const neighbours = groupBy(
      units.flatMap((unit) => unit.places.map((place) => ({ unit, place }))),
      ({ place }) => place,
    );
    return units.flatMap((unit): Found<ResponsibleMisspelt>[] => {
      const found = usualFor(unit, neighbours);
      if (found === undefined) return [];
      const { usual, how } = found;
      const isEven = usual.mentions.size === unit.mentions.size;
      return [
        {
          key: unit.programme,
          severity: how === "slip" ? "warning" : "info",
          at: unit.cells[0],
          cells: eachOnce(isEven ? [...unit.cells, ...usual.cells] : unit.cells),
          data: { written: unit.name, usual: usual.name, ...(isEven && { elsewhere: printRange(usual.cells[0]) }) },
          effect: 0,
        },
      ];
    });
  },
};

/** A unit with where it is named; `places`: its name with one word left open, for finding its neighbours. */
interface Unit {
  readonly name: string;
  /** In the order in which they are met. */
  readonly place: number;
  /** The first that it answers for. */
  readonly programme: string;
  readonly mentions: Set<string>;
  readonly cells: [CellRange, ...CellRange[]];
  readonly places: readonly string[];
}

/** More units that differ in the same word are a series of names. */
const MOST_NEIGHBOURS = 50;

function unitsIn(facts: CheckFacts): Unit[] {
  const units = new Map<string, Unit>();
  for (const { programme, cell, mention } of ownersOf(facts)) {
    for (const name of unitsOf(cell)) {
      const key = wordingKey(name);
      const known = units.get(key);
      if (known === undefined) {
        const [place, places] = [units.size, openPlaces(name)];
        units.set(key, { name, place, programme, mentions: new Set([mention]), cells: [cell.at], places });
      } else {
        known.mentions.add(mention);
        known.cells.push(cell.at);
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

/** The name that is met more often, or as often and before, where one word of this one is that name's word misspelt. */
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
      return how === undefined || !isRather(usual, unit) ? [] : [{ usual, how }];
    });
  });
  return found.sort((one, other) => other.usual.mentions.size - one.usual.mentions.size)[0];
}

const isRather = (usual: Unit, unit: Unit): boolean =>
  usual.mentions.size > unit.mentions.size || (usual.mentions.size === unit.mentions.size && usual.place < unit.place);
