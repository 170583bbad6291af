/** The options `--year`, `--today`, `--missing`, `--sheet` and `--map`, checked. */
import { readMappingText } from "../../shared/recognise/mappingText";
import { fail, type Result, succeed } from "../../shared/result";
import { dayOf } from "../../shared/workbook/days";
import type { Wishes } from "../actions/settingsFor";
import type { Arguments } from "./command";

/** An option whose value makes no sense: `--today 31/09/2016`. */
export interface BadOption {
  readonly option: "year" | "today" | "missing" | "sheet" | "map";
  readonly value: string;
}

export function readWishes({ values }: Arguments): Result<Wishes, BadOption> {
  const { year, today, missing, sheet, map } = values;
  if (year !== undefined && !/^(19|20|21)\d\d$/.test(year)) return fail({ option: "year", value: year });
  const day = today === undefined ? undefined : readDay(today);
  if (today !== undefined && day === undefined) return fail({ option: "today", value: today });
  if (missing !== undefined && missing !== "pending" && missing !== "zero")
    return fail({ option: "missing", value: missing });
  if (sheet?.trim() === "") return fail({ option: "sheet", value: sheet });
  const mapping = map === undefined ? undefined : readMappingText(map);
  if (mapping?.ok === false) return fail({ option: "map", value: mapping.problem });
  return succeed({
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(day === undefined ? {} : { today: day }),
    ...(missing === undefined ? {} : { missing }),
    ...(sheet === undefined ? {} : { sheet: sheet.trim() }),
    ...(mapping === undefined ? {} : { mapping: mapping.value }),
  });
}

/** `2016-12-31` or, as staff write it, `31/12/2016`. */
export function readDay(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  return local === null ? undefined : dayOf(Number(local[3]), Number(local[2]), Number(local[1]));
}
