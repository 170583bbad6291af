/** What may be typed into the cells of a sheet; each cell has at most one rule. */
import type { Merge } from "../../../shared/workbook/snapshot";
import { areasAfter, cellCount, shared, withoutAll } from "./areas";
import { formulaAfter, formulaWithoutSheet, formulaWithRenamed } from "./formulas";
import type { GridChange } from "./sheetFacets";

/** A rule in Excel's words; formulas with `=`, days as `=` and their serial number. */
export type ValidationRule =
  | { readonly kind: "list"; readonly source: string; readonly inCellDropDown: boolean }
  | {
      readonly kind: "wholeNumber" | "decimal" | "date" | "textLength";
      readonly operator: string;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly kind: "custom"; readonly formula: string };

export interface Prompt {
  readonly title: string;
  readonly message: string;
  readonly showPrompt: boolean;
}

export interface ErrorAlert {
  readonly title: string;
  readonly message: string;
  readonly style: string;
  readonly showAlert: boolean;
}

/** `rule` is null where a person sees a message but may type anything. */
export interface Validation {
  readonly rule: ValidationRule | null;
  readonly prompt: Prompt;
  readonly errorAlert: ErrorAlert;
  readonly ignoreBlanks: boolean;
}

export const NO_VALIDATION: Validation = {
  rule: null,
  prompt: { title: "", message: "", showPrompt: true },
  errorAlert: { title: "", message: "", style: "Stop", showAlert: true },
  ignoreBlanks: true,
};

export interface Validated {
  readonly areas: readonly Merge[];
  readonly validation: Validation;
}

export interface ValidationStore {
  all(): readonly Validated[];
  /** What stands on the areas, `NO_VALIDATION` once where cells without one are among them. */
  among(areas: readonly Merge[]): readonly Validation[];
  /** Changes the rule of these cells, and of no others. */
  change(areas: readonly Merge[], how: (validation: Validation) => Validation): void;
  clear(areas: readonly Merge[]): void;
  changed(change: GridChange): void;
  cellsMoved(sheet: string, own: string, change: GridChange): void;
  sheetRenamed(from: string, to: string): void;
  sheetRemoved(sheet: string): void;
}

class Validations implements ValidationStore {
  private list: Validated[] = [];

  all = (): readonly Validated[] => this.list;

  among(areas: readonly Merge[]): readonly Validation[] {
    const found: Validation[] = [];
    let rest = cellCount(areas);
    for (const { areas: own, validation } of this.list) {
      const cells = cellCount(overlap(own, areas));
      rest -= cells;
      if (cells > 0) found.push(validation);
    }
    return rest > 0 ? [...found, NO_VALIDATION] : found;
  }

  change(areas: readonly Merge[], how: (validation: Validation) => Validation): void {
    const after: Validated[] = [];
    let bare: Merge[] = [...areas];
    const add = (part: Merge[], validation: Validation): unknown =>
      part.length > 0 && after.push({ areas: part, validation });
    for (const { areas: own, validation } of this.list) {
      const both = overlap(own, areas);
      add(both.length === 0 ? [...own] : withoutAll(own, areas), validation);
      if (both.length === 0) continue;
      add(both, how(validation));
      bare = withoutAll(bare, both);
    }
    add(bare, how(NO_VALIDATION));
    this.list = joined(after);
  }

  clear(areas: readonly Merge[]): void {
    this.list = this.list
      .map(({ areas: own, validation }) => ({ areas: withoutAll(own, areas), validation }))
      .filter((one) => one.areas.length > 0);
  }

  changed(change: GridChange): void {
    this.list = this.list
      .map(({ areas, validation }) => ({ areas: areasAfter(areas, change, true), validation }))
      .filter(({ areas }) => areas.length > 0);
  }

  cellsMoved(sheet: string, own: string, change: GridChange): void {
    this.rewrite((formula) => formulaAfter(formula, own, sheet, change));
  }

  sheetRenamed(from: string, to: string): void {
    this.rewrite((formula) => formulaWithRenamed(formula, from, to));
  }

  sheetRemoved(sheet: string): void {
    this.rewrite((formula) => formulaWithoutSheet(formula, sheet));
  }

  private rewrite(how: (formula: string) => string): void {
    this.list = this.list.map(({ areas, validation }) => ({
      areas,
      validation: validation.rule === null ? validation : { ...validation, rule: withFormulas(validation.rule, how) },
    }));
  }
}

function withFormulas(rule: ValidationRule, how: (formula: string) => string): ValidationRule {
  const written = (text: string): string => (text.startsWith("=") ? how(text) : text);
  if (rule.kind === "list") return { ...rule, source: written(rule.source) };
  if (rule.kind === "custom") return { ...rule, formula: written(rule.formula) };
  const { formula1, formula2 } = rule;
  return { ...rule, formula1: written(formula1), ...(formula2 === undefined ? {} : { formula2: written(formula2) }) };
}

const overlap = (own: readonly Merge[], areas: readonly Merge[]): Merge[] =>
  own.flatMap((one) => areas.flatMap((area) => shared(one, area) ?? []));

/** The same rule on several areas is one entry, as in Excel's files. */
function joined(list: readonly Validated[]): Validated[] {
  const byRule = new Map<string, Validated>();
  for (const { areas, validation } of list) {
    const key = JSON.stringify(validation);
    byRule.set(key, { validation, areas: [...(byRule.get(key)?.areas ?? []), ...areas] });
  }
  return [...byRule.values()];
}

export const newValidationStore = (): ValidationStore => new Validations();
