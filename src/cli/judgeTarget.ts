/** Reads one target text with what is known beside it, and judges its result if there is one. */
import type { Language } from "../../shared/language";
import { defaultSettings } from "../../shared/score/settings";
import { type Achievement, achievement } from "../../shared/target/achievement/achievement";
import { measureOf } from "../../shared/target/achievement/measurable";
import type { BaseValue } from "../../shared/target/achievement/measure";
import { parseTarget } from "../../shared/target/parseTarget";
import { readResult } from "../../shared/target/readResult";
import type { ResultReading } from "../../shared/target/resultReading";
import type { TargetReading } from "../../shared/target/target";
import { type TargetJson, targetToJson } from "../../shared/target/targetToJson";
import { type Day, yearOf } from "../../shared/workbook/days";
import { readDay } from "./readWishes";

/** What is asked, all as typed texts; only the target's text is needed. */
export interface TargetQuestion {
  readonly text: string;
  readonly indicator?: string;
  readonly year?: string;
  readonly lang?: string;
  readonly actual?: string;
  readonly on?: string;
  readonly baseline?: string;
}

export interface JudgedTarget {
  readonly text: string;
  readonly reading: TargetReading;
  readonly result: ResultReading;
  readonly worth: Achievement;
}

const STATUS = { pending: "pending", missing: "missing", unmeasurable: "unmeasurable" } as const;

export function judgeTarget(question: TargetQuestion, language: Language, today: Day): JudgedTarget {
  const stated = question.year === undefined || question.year.trim() === "" ? undefined : Number(question.year);
  const reading = parseTarget(question.text, {
    language,
    ...(question.indicator === undefined ? {} : { indicator: question.indicator }),
    ...(stated === undefined || !Number.isInteger(stated) ? {} : { year: stated }),
  });
  const doneOn = readTyped(question.on, language, stated);
  const actual = readTyped(question.actual, language, stated);
  const result = actual.kind === "missing" && !asksNumber(reading) ? doneOn : actual;
  const year = stated ?? yearOf(dueDay(reading) ?? (doneOn.kind === "day" ? doneOn.day : today));
  const { closing, method, cap, latePerDay } = defaultSettings(year, today);
  const base = baseOf(question.baseline, language);
  const worth = achievement(
    measureOf(reading, () => base),
    { result, doneOn, today, closing, year, method, cap, latePerDay },
  );
  return { text: question.text, reading, result, worth };
}

/** The answer in JSON: the reading, and `status` and `achievement` as fractions or null. */
export function targetAnswer(
  { text, reading, worth }: JudgedTarget,
  language: Language,
): TargetJson & { status: string; achievement: number | null } {
  const json = targetToJson(reading, text, language);
  return worth.kind === "measured"
    ? { ...json, status: worth.reached ? "reached" : "not-reached", achievement: worth.value }
    : { ...json, status: STATUS[worth.kind], achievement: null };
}

function readTyped(typed: string | undefined, language: Language, year: number | undefined): ResultReading {
  const day = typed === undefined ? undefined : readDay(typed.trim());
  if (day !== undefined) return { kind: "day", day, asText: true };
  return readResult({ value: typed ?? null }, { language, ...(year === undefined ? {} : { year }) });
}

/** The number that a relative target starts from; a percentage is a fraction. */
function baseOf(typed: string | undefined, language: Language): BaseValue | undefined {
  const read = readTyped(typed, language, undefined);
  return read.kind === "number" ? { value: read.value, unit: read.unit, percent: read.unit === "%" } : undefined;
}

/** Targets whose result is a number, so that a day alone is not their result. */
function asksNumber(reading: TargetReading): boolean {
  return reading.kind === "target" && reading.target.kind !== "by" && reading.target.kind !== "done";
}

/** The first deadline that the target states. */
function dueDay(reading: TargetReading): Day | undefined {
  if (reading.kind !== "target") return undefined;
  const parts = reading.target.kind === "all" ? reading.target.parts : [reading.target];
  for (const part of parts) if (part.kind === "by") return part.day;
  return undefined;
}
