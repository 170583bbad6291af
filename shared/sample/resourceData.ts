/** The lines *Risorse* of section 4.3, amounts literal: malformed ones stay text, `€ -` is how the plan prints "nothing". */
import { euro, type SampleValue } from "./sampleCell";

/** Code, the whole, a part and its amount, a preventivo, a consuntivo. Later parts of a programme leave the rest empty. */
export type SampleResource = readonly [
  code: string,
  whole: SampleValue,
  part: string | null,
  amount: SampleValue,
  budgeted: SampleValue,
  spent: SampleValue,
];

const NOTHING = "€ -";
const INTERVENTIONS = "Interventi Economici";
const INVESTMENTS = "Investimenti";

const whole = (code: string, part: string, amount: number): SampleResource => [
  code,
  euro(amount),
  part,
  euro(amount),
  euro(amount),
  NOTHING,
];

export const SAMPLE_RESOURCES: readonly SampleResource[] = [
  whole("1.1.1", INTERVENTIONS, 250000),
  whole("1.2.1", INTERVENTIONS, 50000),
  ["1.2.2", "€ 80,000,00", INVESTMENTS, "€ 80,000,00", euro(80000), NOTHING],
  whole("1.2.3", INTERVENTIONS, 15000),
  whole("2.1.1", "Costi Funzionamento", 10000),
  whole("2.1.2", INVESTMENTS, 185000),
  whole("2.1.3", "Spese di Funzionamento", 7500),
  ["2.1.4", euro(0), null, null, NOTHING, NOTHING],
  ["2.2.1", euro(5000), INTERVENTIONS, euro(10000), euro(5000), NOTHING],
  whole("3.1.1", INTERVENTIONS, 20000),
  whole("3.1.2", INTERVENTIONS, 20000),
  whole("3.1.3", INTERVENTIONS, 400000),
  ["3.1.4", euro(49000), INTERVENTIONS, euro(24000), euro(49000), NOTHING],
  ["3.1.4", null, INVESTMENTS, "€ 25.00,00", null, null],
  whole("3.2.1", INTERVENTIONS, 10000),
  whole("3.2.2", INTERVENTIONS, 11000),
  ["3.2.3", euro(0), null, null, NOTHING, NOTHING],
];
