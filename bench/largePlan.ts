/** A plan of any size as a body would keep it: the printed cockpit, six indicators a programme, targets of every kind. */
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../shared/workbook/snapshot";

export const YEAR = 2016;
export const TODAY = "2016-12-31";
export const PLAN_SHEET = "Cruscotto strategico";

const HEADINGS = ["Peso", "Risultato 2015", "Risultato 2016", "Target 2016", "Target 2017", "Target 2018"];
const PERSPECTIVES = [
  "IMPRESE, CONSUMATORI E TERRITORIO",
  "PROCESSI INTERNI",
  "CRESCITA E APPRENDIMENTO",
  "ECONOMICO-FINANZIARIA",
];
const VERBS = ["Sostenere", "Semplificare", "Promuovere", "Rendere accessibile", "Tutelare", "Ridurre"];
const THINGS = ["il registro delle imprese", "la mediazione", "i bandi di contributo", "la formazione", "i pagamenti"];

export const INDICATORS_A_PROGRAMME = 6;
const PROGRAMMES_AN_OBJECTIVE = 6;

type Written = number | string | readonly [value: number, format: string] | null;

/** Title, result of last year, result, and the targets of three years; `n` makes every title another. */
type Measure = (n: number) => readonly [title: string, before: Written, result: Written, ...targets: Written[]];

const percent = (value: number): Written => [value, "0.00%"];
const day = (serial: number): Written => [serial, "dd/mm/yyyy"];
const DAY_IN_2016 = 42_400;

/** As the targets of real plans are mixed: amounts, shares, limits, growth, dates, yes or no, and a result still missing. */
const MEASURES: readonly Measure[] = [
  (n) => [`N. imprese assistite dallo sportello ${n}`, 20, 18 + (n % 17), "almeno 25", ">= 26", 27],
  (n) => [
    `Percentuale di pratiche evase entro 5 giorni, ufficio ${n}`,
    percent(0.8),
    percent(0.6 + (n % 40) / 100),
    ">= 85%",
    ">= 86%",
    ">= 87%",
  ],
  (n) => [`Tempo medio di pagamento in giorni, centro di costo ${n}`, 31, 24 + (n % 14), "<= 30", "<= 29", "<= 28"],
  (n) => [`Grado di soddisfazione degli utenti del servizio ${n}`, 100, 96 + (n % 13), "+5%", "+5%", "+5%"],
  (n) => [
    `Pubblicazione della carta dei servizi ${n}`,
    null,
    day(DAY_IN_2016 + (n % 300)),
    "entro il 30/06/2016",
    "entro il 30/06/2017",
    "entro il 30/06/2018",
  ],
  (n) => [
    `Realizzazione del progetto speciale ${n}`,
    null,
    n % 3 === 0 ? null : n % 5 === 0 ? "no" : "si",
    "SI",
    "SI",
    "SI",
  ],
];

/** `count` indicators in as few programmes as hold so many each. */
export function largePlan(count: number, each = INDICATORS_A_PROGRAMME): Snapshot {
  const programmes = Math.ceil(count / each);
  const objectives = Math.ceil(programmes / PROGRAMMES_AN_OBJECTIVE);
  const rows: (SnapshotCell | undefined)[][] = [
    [cell("Camera di Commercio di prova")],
    [cell("Piano della performance 2016-2018")],
    [],
  ];
  let [programme, indicator] = [0, 0];
  for (const [place, title] of PERSPECTIVES.slice(0, objectives).entries()) {
    rows.push([title, ...HEADINGS].map(cell));
    for (let objective = place; objective < objectives; objective += PERSPECTIVES.length) {
      const code = `${place + 1}.${(objective - place) / PERSPECTIVES.length + 1}`;
      const first = programme;
      const last = Math.min(programmes, first + PROGRAMMES_AN_OBJECTIVE);
      const held = Math.min(count, last * each) - first * each;
      rows.push([cell(`${code} ${wording(objective)}`), cell(percent(held / count))]);
      for (; programme < last; programme++) {
        const own = Math.min(each, count - indicator);
        rows.push([
          cell(`${code}.${programme - first + 1} ${wording(programme)} ${programme + 1}`),
          cell(percent(own / count)),
        ]);
        for (const end = indicator + own; indicator < end; indicator++) rows.push(indicatorRow(indicator, count));
      }
    }
    rows.push([]);
  }
  return { sheets: [sheetOf(rows)] };
}

function indicatorRow(indicator: number, count: number): (SnapshotCell | undefined)[] {
  const measure = MEASURES[indicator % MEASURES.length];
  const [title, before, result, ...targets] = measure?.(indicator + 1) ?? ["", null, null];
  return [title, percent(1 / count), before, result, ...targets].map(cell);
}

const wording = (n: number): string =>
  `${VERBS[n % VERBS.length]} ${THINGS[Math.floor(n / VERBS.length) % THINGS.length]}`;

function cell(written: Written): SnapshotCell | undefined {
  if (written === null) return undefined;
  if (typeof written === "object") return { value: written[0], format: written[1] };
  return { value: written };
}

const sheetOf = (rows: SheetSnapshot["rows"]): SheetSnapshot => ({
  name: PLAN_SHEET,
  hidden: false,
  rows,
  merges: [],
  hiddenRows: [],
  depth: "all",
});
