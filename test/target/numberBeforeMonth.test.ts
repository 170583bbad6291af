/** A number that a deadline in a month follows is a number, not a day of that month; what is unclear is told. */
import { told } from "./told";

/** `[text, how it is read]`. */
const english = [
  ["at least 25 by June 2016", "≥ 25; by 30/06/2016"],
  ["at least 50 by June 2016", "≥ 50; by 30/06/2016"],
  ["at least 25 by June", "≥ 25; by 30/06/2016 [year-from-context]"],
  ["< 25 by May 2016", "< 25; by 31/05/2016"],
  ["31 by June 2016", "≥ 31; by 30/06/2016 [direction-default]"],
  ["25 by end of June", "≥ 25; by 30/06/2016 [direction-default, year-from-context]"],
  ["3 by 30 September", "≥ 3; by 30/09/2016 [direction-default, year-from-context]"],
  ["3 by September 30", "≥ 3; by 30/09/2016 [direction-default, year-from-context]"],
  ["12 by June 30, 2016", "≥ 12; by 30/06/2016 [direction-default]"],
  ["10 reports by March 2017", "≥ 10 reports; by 31/03/2017 [direction-default]"],
  ["25 by June and 50 by December", "two-conditions «by June and 50 by December»"],
  ["25 in June", "≥ 25 [direction-default, part-of-text]"],
  ["25 in May", "≥ 25 [direction-default, part-of-text]"],
  ["25 in June 2016", "≥ 25; by 30/06/2016 [direction-default, part-of-text]"],
  ["25 (June)", "≥ 25 [direction-default, part-of-text]"],
  ["25 - June 2016", "≥ 25; by 30/06/2016 [direction-default, part-of-text]"],
  ["25 - June - 2016", "by 25/06/2016"],
  ["25-June-2016", "by 25/06/2016"],
  ["25 of June 2016", "by 25/06/2016"],
  ["the 25th of June 2016", "by 25/06/2016"],
  ["25 of the month of June 2016", "by 25/06/2016"],
  ["by June 25 reports are out", "by 25/06/2016 [year-from-context, part-of-text]"],
  ["by June 25 for the board", "by 25/06/2016 [year-from-context]"],
  ["we may publish 25", "≥ 25 [direction-default]"],
] as const;

/** `[text, how it is read]`. */
const italian = [
  ["n. 25 incontri entro giugno 2016", "≥ 25 incontri; entro il 30/06/2016 [direction-default]"],
  ["25 entro giugno", "≥ 25; entro il 30/06/2016 [direction-default, year-from-context]"],
  ["almeno 3 entro settembre", "≥ 3; entro il 30/09/2016 [year-from-context]"],
  [">= 12 entro marzo", "≥ 12; entro il 31/03/2016 [year-from-context]"],
  ["25 per giugno 2016", "≥ 25; entro il 30/06/2016 [direction-default, part-of-text]"],
  ["25 a giugno 2016", "≥ 25 [part-of-text, direction-default]"],
  ["25 a giugno", "≥ 25 [direction-default, part-of-text]"],
  ["25 nel mese di giugno", "≥ 25 [direction-default, part-of-text]"],
  ["3 incontri a maggio", "≥ 3 incontri [direction-default, part-of-text]"],
  ["entro giugno 25 incontri", "≥ 25 incontri; entro il 30/06/2016 [direction-default, year-from-context]"],
  ["entro giugno 25", "entro il 25/06/2016 [year-from-context]"],
  ["entro il 25 di giugno 2016", "entro il 25/06/2016"],
  ["entro il 25 del mese di giugno 2016", "entro il 25/06/2016"],
  ["il 1a ottobre", "entro il 01/10/2016 [year-from-context]"],
] as const;

describe("a number before a month in English, in the column of 2016", () => {
  it.each(english)("«%s» is read as «%s»", (text, wanted) => {
    expect(told(text, { language: "en", year: 2016 })).toBe(wanted);
  });
});

describe("a number before a month in Italian, in the column of 2016", () => {
  it.each(italian)("«%s» is read as «%s»", (text, wanted) => {
    expect(told(text)).toBe(wanted);
  });
});
