/** Reads a formula as text back into a tree: those that Cabina writes, as a host gives them back. */
import { columnNumber } from "../address";
import { printFormula, STRENGTH } from "./print";
import type { Formula, Operator, Reference } from "./tree";

/**
 * The tree of an en-US text without `=`. `undefined` for what no tree can say (errors, lists in braces, names, half
 * absolute references): a tree is only given when it prints as the same text.
 */
export function parseFormula(text: string): Formula | undefined {
  const reader = new Reader(text);
  const tree = reader.formula();
  return tree !== undefined && reader.atEnd() && printFormula(tree) === text ? tree : undefined;
}

const TEXT = /"((?:[^"]|"")*)"/y;
const NUMBER = /\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![\w.:!$])/iy;
const BOOLEAN = /(?:TRUE|FALSE)(?:\(\))?(?![\w.(!])/iy;
const CALL = /([A-Z_][A-Z0-9_.]*)\(/iy;
const OPERATOR = /<>|<=|>=|[=<>&+\-*/^]/y;
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\d_.]*))!/uy;
const CORNERS = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?(?![\w(!.:])/iy;
const COLUMNS = /(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w(!.:])/iy;
const ROWS = /(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w(!.:])/y;

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  atEnd = (): boolean => this.at === this.text.length;

  /** Operators that bind at least so strongly; of equal ones the left comes first. */
  formula(least = 1): Formula | undefined {
    let left = this.operand();
    while (left !== undefined) {
      const start = this.at;
      const operator = this.match(OPERATOR)?.[0] as Operator | undefined;
      if (operator === undefined) return left;
      if (STRENGTH[operator] < least) {
        this.at = start;
        return left;
      }
      const right = this.formula(STRENGTH[operator] + 1);
      left = right === undefined ? undefined : { kind: "operation", operator, left, right };
    }
    return undefined;
  }

  private operand(): Formula | undefined {
    if (this.take("-")) {
      const of = this.operand();
      return of === undefined ? undefined : { kind: "negative", of };
    }
    if (this.take("(")) {
      const inner = this.formula();
      return inner !== undefined && this.take(")") ? inner : undefined;
    }
    return this.leaf() ?? this.reference() ?? this.call();
  }

  private leaf(): Formula | undefined {
    const text = this.match(TEXT)?.[1];
    if (text !== undefined) return { kind: "text", value: text.replace(/""/g, '"') };
    const number = this.match(NUMBER)?.[0];
    if (number !== undefined) return { kind: "number", value: Number(number) };
    const boolean = this.match(BOOLEAN)?.[0];
    return boolean === undefined ? undefined : { kind: "boolean", value: /^T/i.test(boolean) };
  }

  private call(): Formula | undefined {
    const name = this.match(CALL)?.[1];
    if (name === undefined) return undefined;
    const args: Formula[] = [];
    if (this.take(")")) return { kind: "call", name, args };
    do {
      const arg = this.formula();
      if (arg === undefined) return undefined;
      args.push(arg);
    } while (this.take(","));
    return this.take(")") ? { kind: "call", name, args } : undefined;
  }

  private reference(): Reference | undefined {
    const start = this.at;
    const named = this.match(SHEET);
    const sheet = named?.[1]?.replace(/''/g, "'") ?? named?.[2];
    const area = this.corners() ?? this.wholeColumns() ?? this.wholeRows();
    if (area !== undefined) return { kind: "reference", ...(sheet === undefined ? {} : { sheet }), ...area };
    this.at = start;
    return undefined;
  }

  private corners(): Omit<Reference, "kind"> | undefined {
    const found = this.match(CORNERS);
    if (found === undefined) return undefined;
    const [, mark, left = "", , top, , right = left, , bottom = top] = found;
    return {
      ...{ top: Number(top) - 1, left: columnNumber(left), bottom: Number(bottom) - 1, right: columnNumber(right) },
      absolute: mark === "$",
    };
  }

  private wholeColumns(): Omit<Reference, "kind"> | undefined {
    const found = this.match(COLUMNS);
    if (found === undefined) return undefined;
    const [, mark, left = "", , right = ""] = found;
    return { left: columnNumber(left), right: columnNumber(right), absolute: mark === "$" };
  }

  private wholeRows(): Omit<Reference, "kind"> | undefined {
    const found = this.match(ROWS);
    if (found === undefined) return undefined;
    const [, mark, top, , bottom] = found;
    return { top: Number(top) - 1, bottom: Number(bottom) - 1, absolute: mark === "$" };
  }

  private take(sign: string): boolean {
    if (!this.text.startsWith(sign, this.at)) return false;
    this.at += sign.length;
    return true;
  }

  private match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text) ?? undefined;
    if (found !== undefined) this.at = pattern.lastIndex;
    return found;
  }
}
