/** Which strategic indicators the programme sheets list, and which of them stand on another programme's sheet. */

import { likeness, plain } from "../plan/likeness";
import { type Place, placesOf } from "../plan/placed";
import type { Plan, ProgrammeAccount, TitleCell } from "../plan/plan";
import { accountsOf } from "./accounts";
import { titleFinder } from "./accountsNear";
import { wordingKey } from "./accountsWording";

/** A strategic indicator that the sheet of another programme lists, and its own does not. */
export interface Elsewhere {
  readonly place: Place;
  readonly account: ProgrammeAccount;
  readonly title: TitleCell;
}

export interface SheetPlaces {
  /** By programme. Sheets on which no indicator was read are left out. */
  readonly sheets: ReadonlyMap<string, readonly ProgrammeAccount[]>;
  /** Strategic indicators, by id, that the sheet of their own programme lists. */
  readonly listed: ReadonlySet<string>;
  readonly elsewhere: readonly Elsewhere[];
}

export function sheetPlaces(plan: Plan): SheetPlaces {
  const places = placesOf(plan);
  const byId = new Map(places.map((place) => [place.indicator.id, place]));
  const sheets = new Map<string, ProgrammeAccount[]>();
  for (const account of accountsOf(plan)) {
    const { source, programme, indicators } = account;
    if (source !== "programmeSheet" || programme === undefined || indicators.length === 0) continue;
    const known = sheets.get(programme);
    if (known === undefined) sheets.set(programme, [account]);
    else known.push(account);
  }
  const listed = new Set<string>();
  for (const [programme, accounts] of sheets) {
    for (const { id } of accounts.flatMap(({ indicators }) => indicators)) {
      if (id !== undefined && byId.get(id)?.programme === programme) listed.add(id);
    }
  }
  return { sheets, listed, elsewhere: elsewhereOn(sheets, places, byId, listed) };
}

function elsewhereOn(
  sheets: ReadonlyMap<string, readonly ProgrammeAccount[]>,
  places: readonly Place[],
  byId: ReadonlyMap<string, Place>,
  listed: ReadonlySet<string>,
): Elsewhere[] {
  const find = titleFinder(places.map((of) => ({ of, title: of.indicator.title.value })));
  const own = new Set(places.map(({ programme, indicator }) => `${programme}/${wordingKey(indicator.title.value)}`));
  return [...sheets].flatMap(([programme, accounts]) =>
    accounts.flatMap((account) =>
      account.indicators.flatMap(({ id, title }): Elsewhere[] => {
        if (listed.has(id ?? "") || own.has(`${programme}/${wordingKey(title.value)}`)) return [];
        const place = byId.get(id ?? "") ?? find.exact(title.value) ?? find.near(title.value);
        if (place === undefined || place.programme === programme || listed.has(place.indicator.id)) return [];
        return [{ place, account, title }];
      }),
    ),
  );
}

/** Titles at least so like each other may be one, rewritten. */
const PERHAPS = 0.6;

/** The likeliest of the indicators on a sheet that are none of the cockpit's: it may be this one in other words. */
export function othersLike(
  title: string,
  { indicators }: ProgrammeAccount,
  listed: ReadonlySet<string>,
): TitleCell | undefined {
  const [best] = indicators
    .filter(({ id }) => id === undefined || !listed.has(id))
    .map((each) => ({ title: each.title, like: likeness(plain(each.title.value), plain(title)) }))
    .filter(({ like }) => like >= PERHAPS)
    .sort((one, other) => other.like - one.like);
  return best?.title;
}
