/** The keys under which the generated sheets know objectives and programmes: a code that was renumbered is known by its first one. */
import type { Plan } from "./plan";

/** Keys that differ from the code; see `programmeKey` and `objectiveKey`. */
export interface NodeKeys {
  /** By `P1/1.1`. */
  readonly objectives: Readonly<Record<string, string>>;
  /** By code. */
  readonly programmes: Readonly<Record<string, string>>;
}

export const programmeKey = ({ keys }: Pick<Plan, "keys">, code: string): string => keys?.programmes[code] ?? code;

export const objectiveKey = ({ keys }: Pick<Plan, "keys">, perspective: string, code: string): string =>
  keys?.objectives[`${perspective}/${code}`] ?? code;
