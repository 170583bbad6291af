/** Days as `YYYY-MM-DD` texts and as the serial numbers of spreadsheets (1 = 1900-01-01, 42735 = 2016-12-31). */

/** A calendar day, `"2016-12-31"`. */
export type Day = string;

const MILLISECONDS = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** The day of a year, month (1–12) and day of the month, or `undefined` when the calendar has none (31 September). */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const moment = new Date(Date.UTC(year, month - 1, day));
  const same = moment.getUTCFullYear() === year && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
  return same && year >= 1900 && year <= 9999 ? moment.toISOString().slice(0, 10) : undefined;
}

/** The last day of a month (1–12). */
export function lastDayOf(year: number, month: number): Day {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The serial number of a day, as Excel and LibreOffice count from 1 March 1900 on. */
export const serialOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS + SERIAL_OF_1970;

/** The day of a serial number (its fraction, the time of day, is dropped); from 61 (1900-03-01) on. */
export const dayOfSerial = (serial: number): Day =>
  new Date((Math.floor(serial) - SERIAL_OF_1970) * MILLISECONDS).toISOString().slice(0, 10);

/** The year of a day. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** `"2016-12-31" → "31/12/2016"`, as Italian and English staff write it. */
export const printDay = (day: Day): string => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
