/** A formula as a tree; each host prints it in its own dialect. */

/** A cell or a rectangle of cells. Open ends (`undefined`) mean the whole column or row. `sheet` absent: the own sheet. */
export interface Reference {
  readonly kind: "reference";
  readonly sheet?: string;
  readonly top?: number;
  readonly left?: number;
  readonly bottom?: number;
  readonly right?: number;
  /** `$` before rows and columns; generated formulas are absolute throughout. */
  readonly absolute: boolean;
}

export type Operator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

export type Formula =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | Reference
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Formula[] }
  | { readonly kind: "operation"; readonly operator: Operator; readonly left: Formula; readonly right: Formula }
  | { readonly kind: "negative"; readonly of: Formula };
