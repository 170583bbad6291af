/** How a cell of the sample is written down: a text or number as it stands, or a number with the format that shows it. */
import { type Day, serialOf } from "../workbook/days";

export interface FormattedNumber {
  readonly value: number;
  /** Number format code, en-US. */
  readonly format: string;
}

/** `null`: the plan prints nothing there. */
export type SampleValue = string | number | FormattedNumber | null;

/** 0.1 shown as `10%`. */
export const percent = (value: number): FormattedNumber => ({ value, format: "0%" });

/** 0.962 shown as `96,2%`. */
export const tenths = (value: number): FormattedNumber => ({ value, format: "0.0%" });

/** 0.05 shown as `+5%`. */
export const increase = (value: number): FormattedNumber => ({ value, format: "+0%" });

/** A weight, 0.06 shown as `6,00%`. */
export const weight = (value: number): FormattedNumber => ({ value, format: "0.00%" });

/** `2016-12-31` shown as `31/12/2016`. */
export const day = (text: Day): FormattedNumber => ({ value: serialOf(text), format: "dd/mm/yyyy" });

/** A zero formatted as a day: what a program shows as `00/01/1900`. */
export const zeroDay: FormattedNumber = { value: 0, format: "dd/mm/yyyy" };

/** The same with two digits of the year, `00/01/00`. */
export const zeroShortDay: FormattedNumber = { value: 0, format: "dd/mm/yy" };

/** 250000 shown as `€ 250.000,00`. */
export const euro = (value: number): FormattedNumber => ({ value, format: '"€" #,##0.00' });
