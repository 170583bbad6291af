/** Rows, columns and sheets that come and go. */
import type { Edit } from "../../../shared/workbook/edit";
import { GRID_COLUMNS, GRID_ROWS } from "../../../shared/workbook/grid";
import type { Merge } from "../../../shared/workbook/snapshot";
import { areaAddress, columnsAddress, rowsAddress } from "../addresses";
import { baseSteps, plainSteps } from "./looks";
import { standardColumns, standardRows } from "./sizes";
import { COST, jsonBytes, type Step } from "./step";

type Of<Kind extends Edit["kind"]> = Extract<Edit, { readonly kind: Kind }>;

/** A new sheet stands after all others. */
export function addSteps({ sheet, hidden, tabColour }: Of<"addSheet">): Step[] {
  return [
    {
      bytes: COST.sheet + 2 * COST.action + jsonBytes(sheet),
      queue(request) {
        const added = request.add(sheet);
        if (hidden) added.visibility = "Hidden";
        if (tabColour !== undefined) added.tabColor = tabColour;
      },
    },
    ...(hidden ? [] : baseSteps(sheet)),
  ];
}

export function insertSteps(
  { kind, sheet, at, count }: Of<"insertRows"> | Of<"insertColumns">,
  isOurs: boolean,
): Step[] {
  if (count <= 0) return [];
  const rows = kind === "insertRows";
  const last = at + count - 1;
  const area: Merge = rows
    ? { top: at, left: 0, bottom: last, right: GRID_COLUMNS - 1 }
    : { top: 0, left: at, bottom: GRID_ROWS - 1, right: last };
  return [
    {
      bytes: 2 * COST.range,
      queue(request) {
        request
          .range(sheet, areaAddress(area))
          .insert(rows ? "Down" : "Right")
          .untrack();
        request.moved();
      },
    },
    rows ? standardRows(sheet, at, last) : standardColumns(sheet, at, last),
    ...plainSteps(sheet, area, isOurs),
  ];
}

export function deleteSteps({ kind, sheet, at, count }: Of<"deleteRows"> | Of<"deleteColumns">): Step[] {
  if (count <= 0) return [];
  const rows = kind === "deleteRows";
  const address = (rows ? rowsAddress : columnsAddress)(at, at + count - 1);
  return [
    {
      bytes: COST.range + COST.action,
      queue(request) {
        request.range(sheet, address).delete(rows ? "Up" : "Left");
        request.moved();
      },
    },
  ];
}

export const renameSteps = ({ sheet, to }: Of<"renameSheet">): Step[] => [
  { bytes: COST.sheet + COST.action + jsonBytes(to), queue: (request) => request.rename(sheet, to) },
];

/** Excel does not delete what it hides from its own menus, so such a sheet is an ordinary hidden one for the moment. */
export const removeSteps = ({ sheet }: Of<"removeSheet">, isVeryHidden: boolean): Step[] => [
  {
    bytes: COST.sheet + 2 * COST.action,
    queue(request) {
      if (isVeryHidden) request.sheet(sheet).visibility = "Hidden";
      request.remove(sheet);
    },
  },
];

/** Everything merged before is taken apart first. */
export function mergeSteps({ sheet, merges }: Of<"setMerges">, isFresh: boolean): Step[] {
  const apart: Step = {
    bytes: COST.range + COST.action,
    queue: (request) => request.sheet(sheet).getRange().untrack().unmerge(),
  };
  return [
    ...(isFresh ? [] : [apart]),
    ...merges.map(
      (merge): Step => ({
        bytes: COST.range + COST.action,
        queue: (request) => request.range(sheet, areaAddress(merge)).merge(false),
      }),
    ),
  ];
}
