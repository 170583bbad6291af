/** Small texts of the cockpit, each as a formula that no locale changes and as the core writes it. */
import type { Language } from "../../language";
import { formatNumber } from "../../text/numbers";
import { printPercent } from "../../text/percent";

/** As `numberFormula`: up to two decimals, no thousands. */
export const numberText = (value: number, language: Language): string => {
  const rounded = Math.sign(value) * (Math.round(Number((Math.abs(value) * 100).toPrecision(15))) / 100);
  const text = String(rounded === 0 ? 0 : rounded);
  return language === "it" ? text.replace(".", ",") : text;
};

/** As `percentFormula`. */
export const percentText = (fraction: number, language: Language): string =>
  printPercent(fraction, 1, language).replace(/[.,](?=\d{3})/g, "");

/** A percentage in a reading, with as many decimals as it needs: `80%`, `2,5%`. */
export const shortPercent = (fraction: number, language: Language): string =>
  `${formatNumber(fraction * 100, language)}%`;
