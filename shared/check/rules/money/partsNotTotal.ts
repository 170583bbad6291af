/** Parts of a programme's resources that do not add up to the whole. */
import { eachOnce, groupBy, onePerCause } from "../../accounts";
import { amountIn, isMore } from "../../amounts";
import { addsUp, type Ledger, ledgersOf, sumOf } from "../../amountsLedger";
import { partialParts } from "../../amountsPartial";
import { smallPlan } from "../../examples/smallPlan";
import type { Found, Severity } from "../../finding";
import type { Rule } from "../../rule";

export interface PartsNotTotal {
  readonly programme: string;
  readonly sum: number;
  readonly total: number;
  readonly parts: number;
}

/** Another part of the second programme, in a row of its own. */
const withParts = (total: number, first: number, second: number, heading = "Voce") =>
  smallPlan({
    "Risorse!C1": heading,
    "Risorse!B3": total,
    "Risorse!D3": first,
    "Risorse!E3": total,
    "Risorse!A4": "1.2.1",
    "Risorse!C4": "Investimenti",
    "Risorse!D4": second,
  });

export const partsNotTotal: Rule<PartsNotTotal> = {
  id: "parts-not-total",
  severity: "error",
  examples: [
    {
      says: { it: "12.000 e 5.000 non fanno 20.000", en: "12,000 and 5,000 do not make 20,000" },
      sheets: withParts(20000, 12000, 5000),
      finds: ["Risorse!B3", "Risorse!D3", "Risorse!D4"],
    },
    {
      says: { it: "«di cui»: insieme più del totale", en: "“of which”: together more than the whole" },
      sheets: withParts(20000, 12000, 15000, "di cui"),
      finds: ["Risorse!B3", "Risorse!D3", "Risorse!D4"],
    },
    {
      says: { it: "«di cui» nomina solo una parte", en: "“of which” names only a part" },
      sheets: withParts(20000, 12000, 5000, "di cui"),
      finds: [],
    },
    {
      says: { it: "le parti fanno il totale", en: "the parts make the whole" },
      sheets: withParts(20000.1, 12000.05, 8000.05),
      finds: [],
    },
  ],
  check: (facts) => {
    const ledgers = ledgersOf(facts.plan);
    const isPartial = partialParts(facts.snapshot);
    return onePerCause(
      [...groupBy(ledgers, documentOf).values()].flatMap((group) => {
        const usual = usualIn(group);
        return group.flatMap((ledger) => notTotal(ledger, usual, isPartial(ledger)));
      }),
    );
  },
};

/** Programme sheets are written alike and are one document; each register is one. */
const documentOf = ({ source, sheet }: Ledger): string => (source === "register" ? sheet : "");

function notTotal(ledger: Ledger, usual: Usual, isPartial: boolean): Found<PartsNotTotal>[] {
  const { programme, total, lines } = ledger;
  const whole = amountIn(total);
  const sum = sumOf(lines.map(({ amount }) => amount));
  if (total === undefined || whole === undefined || sum === undefined || addsUp(ledger) !== false) return [];
  if (lines.some(({ amount }) => isMore(amountIn(amount) ?? 0, whole))) return [];
  const severity = gravity(isMore(sum.value, whole), isPartial, withoutOne(usual, whole));
  if (severity === undefined) return [];
  return [
    {
      key: programme,
      severity,
      at: total.cell.at,
      cells: eachOnce([total.cell.at, ...sum.cells]),
      data: { programme, sum: sum.value, total: whole, parts: sum.cells.length },
      effect: 0,
    },
  ];
}

/** How many programmes of a document have parts that add up, and how many have parts that do not. */
interface Usual {
  readonly sound: number;
  readonly unsound: number;
}

function usualIn(document: readonly Ledger[]): Usual {
  const known = document.filter(({ total }) => amountIn(total) !== 0).map(addsUp);
  return {
    sound: known.filter((sound) => sound === true).length,
    unsound: known.filter((sound) => sound === false).length,
  };
}

/** The same without the one programme whose parts do not. */
const withoutOne = ({ sound, unsound }: Usual, whole: number): Usual => ({
  sound,
  unsound: unsound - (whole === 0 ? 0 : 1),
});

/** Others must add up this many times for one that does not to be a slip where «di cui» allows it. */
const USUALLY = 3;

/**
 * More than the whole is wrong in any case. Less is wrong where the parts are said to be all; where they are introduced by
 * «di cui» they may be some, and only a document in which they otherwise always add up makes it likely.
 */
function gravity(isOver: boolean, isPartial: boolean, { sound, unsound }: Usual): Severity | undefined {
  if (isOver) return "error";
  if (isPartial) return sound >= USUALLY && sound > unsound * USUALLY ? "warning" : undefined;
  return unsound > sound ? undefined : "error";
}
