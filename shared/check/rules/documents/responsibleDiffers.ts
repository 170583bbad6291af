/** A programme of which two documents name different responsible units (soggetto responsabile). */
import type { ProgrammeAccount } from "../../../plan/plan";
import type { Cell } from "../../../workbook/address";
import { accountsByProgramme, eachOnce, isSameCell, programmesOf } from "../../accounts";
import { unitsKey, unitsOf } from "../../accountsUnits";
import { compareWording } from "../../accountsWording";
import { smallPlan } from "../../examples/smallPlan";
import type { ExampleSheet, Rule } from "../../rule";

export interface ResponsibleDiffers {
  readonly programme: string;
  readonly here: string;
  readonly there: string;
  /** The sheet that says `there`. */
  readonly sheet: string;
}

const register = (first: string): ExampleSheet => ({
  name: "Responsabili",
  rows: [
    ["Codice", "Programma", "Soggetto responsabile"],
    ["1.1.1", "Servizi innovativi", first],
    ["1.2.1", "Comunicazione", "Ufficio Relazioni"],
  ],
});

export const responsibleDiffers: Rule<ResponsibleDiffers> = {
  id: "responsible-differs",
  severity: "warning",
  examples: [
    {
      says: { it: "due registri, due responsabili", en: "two registers, two responsible units" },
      sheets: smallPlan({}, [register("Ufficio Statistica")]),
      finds: ["Programmi!D2", "Responsabili!C2"],
    },
    {
      says: { it: "una lettera che manca", en: "a missing letter" },
      sheets: smallPlan({ "Programmi!D2": "ISR, Segreteria Generale" }, [register("ISR, Segretria Generale")]),
      finds: ["Programmi!D2", "Responsabili!C2"],
    },
    {
      says: { it: "gli stessi uffici in altro ordine", en: "the same units in another order" },
      sheets: smallPlan({ "Programmi!D2": "ISR, Segreteria Generale" }, [register("Segreteria generale e ISR")]),
      finds: [],
    },
  ],
  check({ plan }) {
    const accounts = accountsByProgramme(plan);
    return [...programmesOf(plan).keys()].flatMap((programme) => {
      const cells = responsibleCells(accounts.get(programme) ?? []);
      const [counting] = cells;
      if (counting === undefined) return [];
      const different = cells.filter((cell) => unitsKey(cell) !== unitsKey(counting));
      const [at] = different;
      if (at === undefined) return [];
      return [
        {
          key: programme,
          severity: different.every((cell) => isAbbreviated(cell, counting)) ? ("info" as const) : ("warning" as const),
          at: at.at,
          cells: eachOnce([...different.map((cell) => cell.at), counting.at]),
          data: { programme, here: at.value, there: counting.value, sheet: counting.at.sheet },
          effect: 0,
        },
      ];
    });
  },
};

/** The cells of different documents; of one document the first counts, recognition names a further one. */
function responsibleCells(accounts: readonly ProgrammeAccount[]): Cell<string>[] {
  const cells = accounts.flatMap(({ responsible }) => responsible ?? []).filter((cell) => unitsKey(cell) !== "");
  return cells.filter((cell, place) => cells.findIndex(({ at }) => isSameCell(at, cell.at)) === place);
}

/** The same units in the same order, some of them abbreviated. */
function isAbbreviated(one: Cell<string>, other: Cell<string>): boolean {
  const [units, others] = [unitsOf(one), unitsOf(other)];
  return (
    units.length === others.length &&
    units.every((unit, place) => compareWording(unit, others[place] ?? "") !== "different")
  );
}
