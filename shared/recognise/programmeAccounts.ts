/** Puts together what registers and programme sheets say: whose indicators theirs are, and the details of each programme. */
import type {
  AccountedIndicator,
  OperationalIndicator,
  Perspective,
  ProgrammeAccount,
  ProgrammeDetail,
} from "../plan/plan";
import type { Cell } from "../workbook/address";
import type { AccountDraft, StatedIndicator } from "./accountDrafts";
import { type Keyed, matchTitles, type TitleKey, titleKey } from "./matchIndicators";
import { normalise } from "./normalise";

/** What the accounts hang on. */
interface Hook {
  readonly year: number;
  readonly perspectives: readonly Perspective[];
}

export interface Accounts {
  readonly accounts: readonly ProgrammeAccount[];
  readonly details: readonly ProgrammeDetail[];
}

interface Finishing extends Hook {
  readonly strategic: ReadonlyMap<string, readonly Keyed<string>[]>;
  readonly ids: Map<StatedIndicator, string>;
  readonly keys: Map<StatedIndicator, TitleKey>;
  readonly details: Map<string, DraftDetail>;
}

type Changing<T> = { -readonly [Key in keyof T]: T[Key] };

/** `ProgrammeDetail` while it grows. */
interface DraftDetail
  extends Changing<Omit<ProgrammeDetail, "resources" | "actions" | "expectedResults" | "operational">> {
  resources: ProgrammeDetail["resources"];
  readonly actions: Cell<string>[];
  readonly expectedResults: Cell<string>[];
  readonly operational: OperationalIndicator[];
  readonly keys: Keyed<string>[];
}

/** The first word on a thing counts; what others say of it stands in their accounts. Drafts in the order in which they count. */
export function finishAccounts(drafts: readonly AccountDraft[], hook: Hook): Accounts {
  const strategic = strategicOf(hook.perspectives);
  const finishing: Finishing = { ...hook, strategic, ids: new Map(), keys: new Map(), details: new Map() };
  for (const draft of drafts) matchInProgramme(finishing, draft);
  matchInPlan(finishing, drafts);
  for (const draft of drafts) {
    const code = draft.programme ?? draft.code?.value;
    if (code !== undefined && (draft.programme !== undefined || draft.source === "register"))
      merge(finishing, draft, code);
  }
  return {
    accounts: drafts.map((draft) => accountOf(draft, finishing.ids)),
    details: [...finishing.details.values()].map(({ keys: _keys, ...detail }) => detail),
  };
}

function strategicOf(perspectives: readonly Perspective[]): Map<string, Keyed<string>[]> {
  const found = new Map<string, Keyed<string>[]>();
  for (const { objectives } of perspectives) {
    for (const { programmes } of objectives) {
      for (const { code, indicators } of programmes) {
        const keyed = indicators.map(({ id, title }) => ({ item: id, key: titleKey(title.value) }));
        found.set(code, [...(found.get(code) ?? []), ...keyed]);
      }
    }
  }
  return found;
}

function keyed({ keys }: Finishing, stated: readonly StatedIndicator[]): Keyed<StatedIndicator>[] {
  return stated.map((item) => {
    const key = keys.get(item) ?? titleKey(item.title.value);
    keys.set(item, key);
    return { item, key };
  });
}

const mayBeStrategic = ({ kind }: StatedIndicator): boolean => kind !== "operational";

function matchInProgramme(finishing: Finishing, { programme, indicators }: AccountDraft): void {
  const known = programme === undefined ? undefined : finishing.strategic.get(programme);
  if (known === undefined) return;
  for (const [one, id] of matchTitles(keyed(finishing, indicators), known, mayBeStrategic)) finishing.ids.set(one, id);
}

/** What its own programme does not have may stand under another: the same text will do, nearly the same only for what must be strategic. */
function matchInPlan(finishing: Finishing, drafts: readonly AccountDraft[]): void {
  const all = [...finishing.strategic.values()].flat();
  for (const source of ["register", "programmeSheet"] as const) {
    const own = drafts.filter((draft) => draft.source === source);
    const stated = own.flatMap(({ indicators }) => indicators);
    const taken = new Set(stated.map((one) => finishing.ids.get(one)));
    const homeless = new Set(
      own.filter(({ programme }) => programme === undefined).flatMap((draft) => draft.indicators),
    );
    const open = stated.filter((one) => !finishing.ids.has(one) && mayBeStrategic(one));
    const free = all.filter(({ item }) => !taken.has(item));
    const isAsked = (one: StatedIndicator): boolean => one.kind === "strategic" || homeless.has(one);
    for (const [one, id] of matchTitles(keyed(finishing, open), free, isAsked)) finishing.ids.set(one, id);
  }
}

function merge(finishing: Finishing, draft: AccountDraft, code: string): void {
  const detail = detailOf(finishing.details, code);
  if (detail.title === undefined && draft.title !== undefined) detail.title = draft.title;
  if (detail.area === undefined && draft.area !== undefined) detail.area = draft.area;
  if (detail.objective === undefined && draft.objective !== undefined) detail.objective = draft.objective;
  if (detail.responsible === undefined && draft.responsible !== undefined) detail.responsible = draft.responsible;
  if (detail.resourcesTotal === undefined && draft.resourcesTotal !== undefined) {
    detail.resourcesTotal = draft.resourcesTotal;
  }
  if (detail.resources.length === 0) detail.resources = draft.resources;
  addNew(detail.actions, draft.actions);
  addNew(detail.expectedResults, draft.expectedResults);
  addOperational(finishing, detail, draft);
}

function detailOf(details: Map<string, DraftDetail>, code: string): DraftDetail {
  const known = details.get(code);
  if (known !== undefined) return known;
  const detail: DraftDetail = { code, resources: [], actions: [], expectedResults: [], operational: [], keys: [] };
  details.set(code, detail);
  return detail;
}

/** Items of another document that say what is there already are not said twice. */
function addNew(items: Cell<string>[], more: readonly Cell<string>[]): void {
  const known = new Set(items.map(({ value }) => normalise(value)));
  items.push(...more.filter(({ value }) => !known.has(normalise(value))));
}

/** Indicators that the cockpit does not have are operational ones; those of an earlier document keep its ids. */
function addOperational(finishing: Finishing, detail: DraftDetail, { indicators }: AccountDraft): void {
  const open = indicators.filter((one) => !finishing.ids.has(one) && one.kind !== "strategic");
  const stated = keyed(finishing, open);
  const same = matchTitles(stated, detail.keys, () => true);
  for (const { item, key } of stated) {
    const known = same.get(item);
    const id = known ?? `${finishing.year}/${detail.code}/o${detail.operational.length + 1}`;
    finishing.ids.set(item, id);
    if (known !== undefined) continue;
    detail.keys.push({ item: id, key });
    detail.operational.push({ id, title: item.title, targets: item.targets, results: item.results });
  }
}

function accountOf(draft: AccountDraft, ids: ReadonlyMap<StatedIndicator, string>): ProgrammeAccount {
  const { actions: _actions, expectedResults: _expected, indicators, ...rest } = draft;
  return {
    ...rest,
    indicators: indicators.map((one): AccountedIndicator => {
      const { kind: _kind, weightCell: _cell, ...stated } = one;
      const id = ids.get(one);
      return id === undefined ? stated : { ...stated, id };
    }),
  };
}
