/** Everything that the people of a sequence type is different, so that each can be looked for afterwards. */
import type { CellValue } from "../../shared/workbook/snapshot";

export class Tokens {
  private count = 0;
  private readonly typed = new Set<CellValue>();
  private readonly overFormulas = new Set<CellValue>();
  private readonly owners = new Map<CellValue, number>();

  next(): number {
    return ++this.count;
  }

  text(): string {
    return this.remember(`§${this.next()}§`);
  }

  /** Small enough for a result or a share, unlike any number of the book. */
  number(isShare = false): number {
    return this.remember(isShare ? (5000 + this.next()) / 10_000 : (5000 + this.next()) / 1000);
  }

  has(value: CellValue): boolean {
    return this.typed.has(value);
  }

  /** The token was typed for this indicator. */
  belongsTo(token: CellValue, indicator: number): void {
    this.owners.set(token, indicator);
  }

  owner(token: CellValue): number | undefined {
    return this.owners.get(token);
  }

  /** The token stands where a formula of ours was. */
  overFormula(token: CellValue): void {
    this.overFormulas.add(token);
  }

  isOverFormula(token: CellValue): boolean {
    return this.overFormulas.has(token);
  }

  private remember<T extends CellValue>(token: T): T {
    this.typed.add(token);
    return token;
  }
}
