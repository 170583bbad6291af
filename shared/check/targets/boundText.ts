/** A bare target with its comparison before it: «14 gg» becomes «<= 14 gg», the number 0,9 shown as 90% becomes «>= 90%». */
import type { Language } from "../../language";
import { printAmount } from "../../target/printNumber";
import { printTarget } from "../../target/printTarget";
import { readTargetCell } from "../../target/readTargetCell";
import type { Target } from "../../target/target";
import { targetTexts } from "../../text/target";
import type { SnapshotCell } from "../../workbook/snapshot";
import type { Better, BoundCell } from "./series";

const SIGN: Readonly<Record<Better, string>> = { higher: ">=", lower: "<=" };

/** Digits that a person would write; below 1 more of them count. */
const rounded = (value: number): number => Number(value.toFixed(Math.abs(value) < 1 ? 4 : 2));

/** A value of the kind of a bound, after the sign of a side, as it can be written: «<= 4,6», «>= 85%». */
export const boundText = ({ percent, unit }: BoundCell, value: number, better: Better, language: Language): string =>
  `${SIGN[better]} ${printAmount(rounded(value), percent ? "%" : unit, targetTexts(language).print)}`;

/** The bare target of a cell with the sign of a side; `undefined` where the text would not be read as just that. */
export function withSign(cell: SnapshotCell, better: Better, language: Language): string | undefined {
  const bare = readTargetCell(cell, { language });
  if (bare.kind !== "target" || (bare.target.kind !== "atLeast" && bare.target.kind !== "atMost")) return undefined;
  if (bare.assumed.join() !== "direction-default" && bare.assumed.join() !== "direction-from-name") return undefined;
  const wanted: Target = { ...bare.target, kind: better === "higher" ? "atLeast" : "atMost" };
  const printed = `${SIGN[better]} ${printTarget(wanted, language).replace(/^\S+\s/, "")}`;
  const typed = typeof cell.value === "string" ? [`${SIGN[better]} ${cell.value.trim()}`, printed] : [printed];
  return typed.find((text) => says(text, wanted, language));
}

function says(text: string, wanted: Target, language: Language): boolean {
  const reading = readTargetCell({ value: text }, { language });
  return reading.kind === "target" && reading.assumed.length === 0 && same(reading.target, wanted);
}

const same = (one: Target, other: Target): boolean =>
  "value" in one && "value" in other && one.kind === other.kind && one.value === other.value && one.unit === other.unit;
