/** A programme to which two documents give different resources. */
import { eachOnce, groupBy } from "../../accounts";
import { wordingKey } from "../../accountsWording";
import { amountIn, isSameAmount, isThousandfold } from "../../amounts";
import { type Figure, figureOf, type Ledger, ledgersOf, totalOf } from "../../amountsLedger";
import { withProgrammeSheets } from "../../examples/programmeSheets";
import type { Found } from "../../finding";
import type { Rule } from "../../rule";

export interface ResourcesDiffer {
  readonly programme: string;
  /** What differs first; of a part its name stands in `part`. */
  readonly what: "total" | "budgeted" | "spent" | "part";
  readonly part: string;
  readonly here: number;
  readonly there: number;
  readonly sheet: string;
  /** One of the two seems to be in thousands. */
  readonly thousandfold: boolean;
}

export const resourcesDiffer: Rule<ResourcesDiffer> = {
  id: "resources-differ",
  severity: "error",
  examples: [
    {
      says: {
        it: "la scheda dà al programma altre risorse del registro",
        en: "the sheet gives other resources than the register",
      },
      sheets: withProgrammeSheets({
        "Scheda 1.1.1!A8": 40000,
        "Scheda 1.1.1!C8": 40000,
        "Scheda 1.1.1!E8": 40000,
        "Scheda 1.1.1!G8": 38500,
      }),
      finds: [
        "'Scheda 1.1.1'!A8",
        "'Scheda 1.1.1'!C8",
        "'Scheda 1.1.1'!E8",
        "'Scheda 1.1.1'!G8",
        "Risorse!B2",
        "Risorse!D2",
        "Risorse!E2",
        "Risorse!F2",
      ],
    },
    {
      says: { it: "gli stessi importi scritti come testo", en: "the same amounts written as text" },
      sheets: withProgrammeSheets({ "Scheda 1.1.1!A8": "€ 50.000,00", "Scheda 1.1.1!G8": "48.500 euro" }),
      finds: [],
    },
  ],
  check: ({ plan }) =>
    [...groupBy(ledgersOf(plan), ({ programme }) => programme || undefined)].flatMap(
      ([programme, [first, ...others]]) => (first === undefined ? [] : different(programme, first, others)),
    ),
};

interface Difference {
  readonly what: ResourcesDiffer["what"];
  readonly part: string;
  readonly here: Figure;
  readonly there: Figure;
}

function different(programme: string, counting: Ledger, others: readonly Ledger[]): Found<ResourcesDiffer>[] {
  const found = others.flatMap((other) => differences(counting, other));
  const [first] = found;
  const at = first?.here.cells[0];
  if (first === undefined || at === undefined) return [];
  return [
    {
      key: programme,
      severity: "error",
      at,
      cells: eachOnce(found.flatMap(({ here, there }) => [...here.cells, ...there.cells])),
      data: {
        programme,
        what: first.what,
        part: first.part,
        here: first.here.value,
        there: first.there.value,
        sheet: counting.sheet,
        thousandfold: isThousandfold(first.here.value, first.there.value),
      },
      effect: 0,
    },
  ];
}

/** What both documents say and say differently. */
function differences(counting: Ledger, other: Ledger): Difference[] {
  const pairs: [ResourcesDiffer["what"], string, Figure | undefined, Figure | undefined][] = [
    ["total", "", totalOf(other), totalOf(counting)],
    ...partsOf(other).map(([name, part]): [ResourcesDiffer["what"], string, Figure, Figure | undefined] => [
      "part",
      name,
      part,
      partsOf(counting).find(([own]) => partKey(own) === partKey(name))?.[1],
    ]),
    ["budgeted", "", figureOf(other, "budgeted"), figureOf(counting, "budgeted")],
    ["spent", "", figureOf(other, "spent"), figureOf(counting, "spent")],
  ];
  return pairs.flatMap(([what, part, here, there]) =>
    here === undefined || there === undefined || isSameAmount(here.value, there.value)
      ? []
      : [{ what, part, here, there }],
  );
}

/** The parts that have a name of their own in their document, and an amount. */
function partsOf({ lines }: Ledger): (readonly [name: string, part: Figure])[] {
  const named = groupBy(lines, ({ name }) => partKey(name) || undefined);
  return [...named.values()].flatMap(([line, ...more]) => {
    const value = amountIn(line?.amount);
    if (line?.amount === undefined || value === undefined || more.length > 0) return [];
    return [[line.name, { value, cells: [line.amount.cell.at] }] as const];
  });
}

/** «di cui Investimenti» and «e investimenti» are the part *Investimenti*. */
const partKey = (name: string): string => wordingKey(name.replace(/^\s*(?:di cui|of which|e|ed|and)\s+/i, ""));
