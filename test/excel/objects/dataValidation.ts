/** `Range.dataValidation`: what may be typed into the cells, and what a person is told. */
import { serialOf } from "../../../shared/workbook/days";
import { checkedFormula } from "../facets/formulas";
import {
  type ErrorAlert,
  NO_VALIDATION,
  type Prompt,
  type Validation,
  type ValidationRule,
} from "../facets/validations";
import { type ExcelObject, ExcelRefusal, invalidArgument, type Json } from "../fake/excelObject";
import type { Place } from "../fake/place";
import { oneOf, recordOf, textUpTo, truth } from "./checks";
import { doing } from "./properties";

export function dataValidation(place: Place): ExcelObject {
  const { validations } = place.facets;
  const change = (part: Partial<Validation>): void => {
    place.mayChange();
    validations.change(place.areas, (validation) => ({ ...validation, ...part }));
  };
  /** `null` where the cells differ. */
  const same = (read: (validation: Validation) => Json): Json => {
    const all = validations.among(place.areas).map((validation) => JSON.stringify(read(validation)));
    return new Set(all).size === 1 ? (JSON.parse(all[0] ?? "null") as Json) : null;
  };
  return {
    kind: "DataValidation",
    gets: {
      type: () => typeOf(validations.among(place.areas)),
      rule: () => same(({ rule }) => printRule(rule)),
      prompt: () => same(({ prompt }) => ({ ...prompt })),
      errorAlert: () => same(({ errorAlert }) => ({ ...errorAlert })),
      ignoreBlanks: () => same(({ ignoreBlanks }) => ignoreBlanks),
    },
    sets: {
      rule: (value) => change({ rule: readRule(value) }),
      prompt: (value) => change({ prompt: readPrompt(value) }),
      errorAlert: (value) => change({ errorAlert: readAlert(value) }),
      ignoreBlanks: (value) => change({ ignoreBlanks: truth(value) }),
    },
    methods: {
      clear: doing(() => {
        place.mayChange();
        validations.clear(place.areas);
      }),
    },
  };
}

const TYPES = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  textLength: "TextLength",
  custom: "Custom",
} as const;

/** `MixedCriteria`: some cells have a rule and others none; `Inconsistent`: rules that differ. */
function typeOf(all: readonly Validation[]): string {
  const rules = new Set(all.map(({ rule }) => JSON.stringify(rule)));
  if (rules.size > 1) return rules.has("null") ? "MixedCriteria" : "Inconsistent";
  const rule = all[0]?.rule;
  return rule ? TYPES[rule.kind] : "None";
}

function printRule(rule: ValidationRule | null): Json {
  if (rule === null) return {};
  const { kind, ...parts } = rule;
  return { [kind]: parts };
}

const RULES = [...Object.keys(TYPES), "time"];

function readRule(value: Json): ValidationRule {
  const record = recordOf(value, RULES);
  const [kind, ...others] = Object.keys(record);
  if (kind === undefined || others.length > 0) throw invalidArgument("one rule is wanted");
  if (kind === "time") throw new ExcelRefusal("ApiNotFound", "times are not modelled");
  const rule = record[kind];
  if (kind === "list") return readList(rule);
  if (kind === "custom") return { kind, formula: checkedFormula(recordOf(rule, ["formula"]).formula) };
  const { operator, formula1, formula2 } = recordOf(rule, ["operator", "formula1", "formula2"]);
  const side = kind === "date" ? readDay : readNumber;
  const word = oneOf(OPERATORS)(operator);
  const isBetween = /etween$/.test(word);
  return {
    kind: kind as "wholeNumber" | "decimal" | "date" | "textLength",
    operator: word,
    formula1: side(formula1),
    ...(isBetween ? { formula2: side(formula2) } : {}),
  };
}

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

/** Items between commas, 255 characters in all, or a formula that leads to cells. */
function readList(value: Json | undefined): ValidationRule {
  const { source, inCellDropDown } = recordOf(value, ["source", "inCellDropDown"]);
  if (typeof source === "string" && source.startsWith("=")) checkedFormula(source);
  else if (textUpTo(255)(source).trim() === "") throw invalidArgument("a list without items");
  return { kind: "list", source: String(source), inCellDropDown: truth(inCellDropDown) };
}

function readNumber(value: Json | undefined): string {
  if (typeof value === "number") return `=${value}`;
  if (typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value))) return `=${Number(value)}`;
  return checkedFormula(value);
}

/** A day in ISO 8601, with or without a time, or a formula. */
function readDay(value: Json | undefined): string {
  const parts =
    typeof value === "string" ? /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?Z?)?$/.exec(value) : null;
  if (parts === null) return checkedFormula(value);
  const [, day = "", hours = 0, minutes = 0, seconds = 0] = parts;
  const serial = serialOf(day);
  if (!(serial >= 1)) throw invalidArgument(`${day} is no day of Excel`);
  return `=${serial + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400}`;
}

const TITLE = textUpTo(32);
const MESSAGE = textUpTo(255);

function readPrompt(value: Json): Prompt {
  const { title, message, showPrompt } = recordOf(value, Object.keys(NO_VALIDATION.prompt));
  return { title: TITLE(title), message: MESSAGE(message), showPrompt: truth(showPrompt) };
}

function readAlert(value: Json): ErrorAlert {
  const { title, message, style, showAlert } = recordOf(value, Object.keys(NO_VALIDATION.errorAlert));
  return {
    title: TITLE(title),
    message: MESSAGE(message),
    style: oneOf(["Stop", "Warning", "Information"])(style),
    showAlert: truth(showAlert),
  };
}
