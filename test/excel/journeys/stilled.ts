/** Formulas that nobody asks are not calculated: that takes nearly all of the time of a work in the in-memory Excel. */
import type { Engine } from "../../engine/univer";

type Program = typeof import("../../engine/univer");

/** The program, calculating only while `isOn`; what formulas show otherwise is what they showed before, or 0. */
export function stilled(actual: Program, isOn: () => boolean): Program {
  let engine: Engine | undefined;
  return {
    ...actual,
    theEngine: () => {
      const real = actual.theEngine();
      engine ??= { ...real, calculate: async () => (isOn() ? real.calculate() : undefined) };
      return engine;
    },
  };
}
