/** What a number format code tells of a cell: a percentage, a day, a sign before the number. */

export interface FormatFacts {
  /** Whether the number is shown as a percentage, with so many decimals. */
  readonly percentDecimals?: number;
  readonly isDate: boolean;
  /** `+0%`: a number above zero is shown with its sign, so it is a change. */
  readonly signed: boolean;
  readonly decimals?: number;
  readonly grouped: boolean;
  readonly currency: boolean;
  /** Words of the format shown after the number (`0" gg"`). */
  readonly suffix: string;
  /** The % is a word (`0"%"`): it is shown, but the number is not multiplied, so that 80 is shown as 80%. */
  readonly wordPercent: boolean;
}

/** Reads a format code as spreadsheets write it in en-US (`0%`, `dd/mm/yyyy`, `#,##0.00 "€"`, `+0%;-0%`). */
export function readNumberFormat(format: string | undefined): FormatFacts {
  const first = (format ?? "").split(";")[0] ?? "";
  const bare = first.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  const suffix = /[0#]%?((?:\\?\s|\\%|"[^"]*")+)$/.exec(first)?.[1]?.replace(/["\\]/g, "") ?? "";
  const decimals = /[0#]\.([0#?]+)/.exec(bare)?.[1]?.length ?? 0;
  const isDate = /[dy]|m{3,}|m+[/.-]/i.test(bare.replace(/general|standard/gi, "")) && !/[0#]/.test(bare);
  return {
    ...(bare.includes("%") && { percentDecimals: decimals }),
    ...(/[0#]/.test(bare) && { decimals }),
    isDate,
    signed: /^\s*\+|^"\+"|^\\\+/.test(first),
    grouped: /#,#|0,0/.test(bare),
    currency: first.includes("€"),
    suffix: suffix.trimEnd(),
    wordPercent: !bare.includes("%") && /"[^"]*%[^"]*"|\\%/.test(first),
  };
}
