/** The ids of the rows of a programme sheet; each stands in the hidden column `ROW_ID`, so that a row is found wherever it moved. */
import { PROGRAMME } from "../places";

/** Hidden column with the id of every row that shows or takes something. */
export const ROW_ID = PROGRAMME.firstFree;

/** Blocks whose rows people fill or that the registers fill. */
export type HomeBlock = "actions" | "resources";

/** `2016/1.1.1/actions/3`. `number` counts from 1. */
export const homeRowId = (year: number, programme: string, block: HomeBlock, number: number): string =>
  `${year}/${programme}/${block}/${number}`;

/** The number of a row of a block; `undefined` for any other id. */
export function homeRowNumber(id: string, year: number, programme: string, block: HomeBlock): number | undefined {
  const start = `${year}/${programme}/${block}/`;
  return id.startsWith(start) ? Number(id.slice(start.length)) : undefined;
}

/** The row of an indicator in the block *Triennio e lettura dei target*. */
export const overrideRowId = (indicator: string): string => `${indicator}/override`;

/** `2016/1.1.1/+2`: the id of an operational indicator that a person adds in a free row. */
export const addedId = (year: number, programme: string, number: number): string => `${year}/${programme}/+${number}`;

export const isAddedId = (id: string): boolean => /\/\+\d+$/.test(id);

/** 2 of `2016/1.1.1/+2`; 0 for any other id. */
export const addedNumber = (id: string): number => Number(/\/\+(\d+)$/.exec(id)?.[1] ?? 0);
