/**
 * The program asks of every text that a formula meets whether it is a number or a day, each time anew: half of the time
 * that it calculates. Here it is asked once, and never of a text that the formula itself holds in quotes ("0,375" would
 * become 375), nor of one with a comma or a point, which mean one thing in Italy and another in England.
 */
import type { BaseValueObject } from "@univerjs/engine-formula";

interface Factory {
  create(value: string | number | boolean, withoutPatterns?: boolean): BaseValueObject;
}

/** So many texts are remembered; then all are forgotten. */
const MOST = 50_000;

const TEXT_FOR_GOOD = /^\s*".*"\s*$|[.,]/s;

export function rememberTexts(factory: Factory): void {
  const make = factory.create.bind(factory);
  const texts = new Set<string>();
  factory.create = (value, withoutPatterns = false) => {
    if (typeof value !== "string" || withoutPatterns) return make(value, withoutPatterns);
    // Without a digit nothing is a number or a day.
    if (TEXT_FOR_GOOD.test(value) || texts.has(value) || !/\d/.test(value)) return make(value, true);
    const made = make(value, false);
    if (made.isString()) {
      if (texts.size >= MOST) texts.clear();
      texts.add(value);
    }
    return made;
  };
}
