/** What the plan says of each programme, gathered once for all its sheets. */
import type { ProgrammeDetail } from "../../plan/plan";
import type { Scorecard, ScoredNode, ScoredOperational, ScoredStrategic } from "../../score/scorecard";
import { programmeTitles } from "../names";

export interface OfProgramme {
  readonly title: string;
  /** Its figures, whatever perspective it stands in. */
  readonly node: ScoredNode | undefined;
  readonly detail: ProgrammeDetail | undefined;
  readonly strategic: readonly ScoredStrategic[];
  readonly operational: readonly ScoredOperational[];
}

const KNOWN = new WeakMap<Scorecard, (code: string) => OfProgramme>();

/** Of a code that the plan does not have: no title, nothing in the lists. */
export function ofProgramme(scorecard: Scorecard, code: string): OfProgramme {
  const known = KNOWN.get(scorecard) ?? gather(scorecard);
  KNOWN.set(scorecard, known);
  return known(code);
}

function gather({ plan, indicators, operational, nodes }: Scorecard): (code: string) => OfProgramme {
  const titles = programmeTitles(plan);
  const details = firstOf(plan.details);
  const programmes = firstOf(nodes.filter(({ kind }) => kind === "programme"));
  const strategicOf = grouped(indicators);
  const operationalOf = grouped(operational);
  return (code) => ({
    title: titles.get(code) ?? "",
    node: programmes.get(code),
    detail: details.get(code),
    strategic: strategicOf.get(code) ?? [],
    operational: operationalOf.get(code) ?? [],
  });
}

/** The first of each code. */
const firstOf = <T extends { readonly code: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map([...all].reverse().map((each) => [each.code, each]));

function grouped<T extends { readonly programme: string }>(all: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const group = groups.get(each.programme);
    if (group === undefined) groups.set(each.programme, [each]);
    else group.push(each);
  }
  return groups;
}
