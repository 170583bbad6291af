/** The indicators of a sequence, known by the titles that a person gave them, one after the other. */
import { smallBookTitles } from "./smallBook";

export class Titles {
  private readonly known: string[][] = smallBookTitles().map((title) => [title]);

  /** Another indicator; its number. */
  add(): number {
    return this.known.push([]) - 1;
  }

  /** The newest one gets its title. */
  named(title: string): void {
    this.known[this.known.length - 1]?.push(title);
  }

  renamed(indicator: number, title: string): void {
    this.known[this.key(indicator)]?.push(title);
  }

  key(indicator: number): number {
    return indicator % this.known.length;
  }

  /** The title that the indicator has now. */
  of(indicator: number): string {
    const titles = this.known[this.key(indicator)] ?? [];
    return titles[titles.length - 1] ?? "";
  }

  /** The indicator that has or had this title. */
  indicatorOf(title: string): number | undefined {
    const index = this.known.findIndex((titles) => titles.includes(title));
    return index < 0 ? undefined : index;
  }
}
