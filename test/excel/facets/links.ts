/** Links of a sheet's cells. They move with their cells; what they point to, Excel does not follow. */
import type { Merge } from "../../../shared/workbook/snapshot";
import { areaAfter, holds, shared, without } from "./areas";
import type { GridChange } from "./sheetFacets";

export interface Link {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export interface LinkedArea {
  readonly area: Merge;
  readonly link: Link;
}

export interface LinkStore {
  all(): readonly LinkedArea[];
  at(row: number, column: number): Link | undefined;
  set(area: Merge, link: Link): void;
  /** Takes the links away; answers the cells that had one. */
  clear(areas: readonly Merge[]): readonly Merge[];
  changed(change: GridChange): void;
}

export function newLinkStore(): LinkStore {
  let links: LinkedArea[] = [];
  const clear = (areas: readonly Merge[]): readonly Merge[] => {
    const gone: Merge[] = [];
    for (const hole of areas) {
      links = links.flatMap(({ area, link }) => {
        const both = shared(area, hole);
        if (both === undefined) return [{ area, link }];
        gone.push(both);
        return without(area, hole).map((part) => ({ area: part, link }));
      });
    }
    return gone;
  };
  return {
    all: () => links,
    at: (row, column) => links.find(({ area }) => holds(area, row, column))?.link,
    set(area, link) {
      clear([area]);
      links.push({ area, link });
    },
    clear,
    changed(change) {
      links = links.flatMap(({ area, link }) => {
        const after = areaAfter(area, change);
        return after === undefined ? [] : [{ area: after, link }];
      });
    },
  };
}
