/** Puts what people typed on the generated sheets beside the indicators of the plan, which keep the ids of those sheets. */

import { programmeKey } from "../../plan/keys";
import type { Indicator, OperationalIndicator, Plan, ProgrammeAccount, ProgrammeDetail } from "../../plan/plan";
import { rememberIndicators } from "../ledger/rememberIndicators";
import { programmeTitles } from "../names";
import { type Match, matchIndicators } from "./matchIndicators";
import type { OwnSheets } from "./ownSheets";
import { renumberedProgrammes, withKnownNodes } from "./withKnownNodes";

/** An indicator of the plan that was found again under another title. */
export interface RenamedIndicator {
  readonly id: string;
  readonly before: string;
  readonly title: string;
}

/** The plan with the typed cells, and with the ids under which the generated sheets know its indicators. */
export function withTyped(read: Plan, own: OwnSheets): Plan {
  if (own.year !== read.year) return read;
  const plan = withKnownNodes(read, own.ledger);
  const ids = knownIds(plan, own);
  return {
    ...plan,
    perspectives: plan.perspectives.map((perspective) => ({
      ...perspective,
      objectives: perspective.objectives.map((objective) => ({
        ...objective,
        programmes: objective.programmes.map((programme) => ({
          ...programme,
          indicators: programme.indicators.map((indicator) => typedOn(indicator, ids, own)),
        })),
      })),
    })),
    details: detailsWith(plan, own, ids),
    ...(plan.accounts === undefined ? {} : { accounts: plan.accounts.map((account) => accountWith(account, ids)) }),
  };
}

/** The indicators that were matched by a near title only, and the programmes that have another code: to be said to the user. */
export function renamedIndicators(read: Plan, own: OwnSheets): readonly RenamedIndicator[] {
  if (own.year !== read.year) return [];
  return [
    ...renumberedProgrammes(read, own.ledger).map(({ key, before, now }) => ({ id: key, before, title: now })),
    ...matched(withKnownNodes(read, own.ledger), own)
      .filter(({ renamed }) => renamed)
      .map(({ known, wanted }) => ({ id: known.id, before: known.title, title: wanted.title })),
  ];
}

const matched = (plan: Plan, own: OwnSheets): readonly Match<ReturnType<typeof rememberIndicators>[number]>[] =>
  own.year === plan.year
    ? matchIndicators(
        rememberIndicators(plan),
        own.ledger.indicators.filter(({ year }) => year === plan.year),
      )
    : [];

/** New id by the plan's own id. An indicator that the sheets do not know never takes an id that they use. */
function knownIds(plan: Plan, own: OwnSheets): ReadonlyMap<string, string> {
  const ids = new Map(matched(plan, own).map(({ wanted, known }) => [wanted.id, known.id]));
  const taken = new Set([...own.ledger.indicators.map(({ id }) => id), ...Object.keys(own.typed)]);
  for (const { id } of rememberIndicators(plan)) {
    if (ids.has(id)) continue;
    let free = id;
    for (let attempt = 2; taken.has(free); attempt++) free = `${id}_${attempt}`;
    taken.add(free);
    ids.set(id, free);
  }
  return ids;
}

function typedOn<I extends Indicator | OperationalIndicator>(
  indicator: I,
  ids: ReadonlyMap<string, string>,
  own: OwnSheets,
): I {
  const id = ids.get(indicator.id) ?? indicator.id;
  const typed = own.typed[id];
  return { ...indicator, id, ...(typed === undefined ? {} : { typed }) };
}

/** What other documents say of an indicator is said of the one with the id of the sheets. */
const accountWith = (account: ProgrammeAccount, ids: ReadonlyMap<string, string>): ProgrammeAccount => ({
  ...account,
  indicators: account.indicators.map((one) => (one.id === undefined ? one : { ...one, id: ids.get(one.id) ?? one.id })),
});

/** The registers' indicators with what was typed, then those that people added in the free rows. */
function detailsWith(plan: Plan, own: OwnSheets, ids: ReadonlyMap<string, string>): readonly ProgrammeDetail[] {
  const known = new Set(plan.details.map(({ code }) => programmeKey(plan, code)));
  const withAdded = (detail: ProgrammeDetail): ProgrammeDetail => ({
    ...detail,
    operational: [
      ...detail.operational.map((indicator) => typedOn(indicator, ids, own)),
      ...(own.added[programmeKey(plan, detail.code)] ?? []),
    ],
  });
  const added = Object.keys(own.added).filter((key) => !known.has(key) && (own.added[key]?.length ?? 0) > 0);
  const codes = codesByKey(plan);
  return [...plan.details, ...added.flatMap((key) => codes(key) ?? []).map(emptyDetail)].map(withAdded);
}

/** The code of a key; of a programme that left the plan its key, unless that is another's code by now. */
function codesByKey(plan: Plan): (key: string) => string | undefined {
  const codes = [...programmeTitles(plan).keys()];
  const byKey = new Map(codes.map((code) => [programmeKey(plan, code), code]));
  return (key) => byKey.get(key) ?? (codes.includes(key) ? undefined : key);
}

const emptyDetail = (code: string): ProgrammeDetail => ({
  code,
  resources: [],
  actions: [],
  expectedResults: [],
  operational: [],
});
