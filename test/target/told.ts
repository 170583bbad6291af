/** How a text is read, on one line: the target in full and what was supposed, or the problem and where it lies. */
import { parseTarget } from "../../shared/target/parseTarget";
import { printTarget } from "../../shared/target/printTarget";
import type { ReadingContext } from "../../shared/target/target";

/** `≥ 25 [direction-default]` or `malformed-number «80,000,00»`. */
export function told(text: string, context: ReadingContext = { language: "it", year: 2016 }): string {
  const reading = parseTarget(text, context);
  if (reading.kind !== "target") {
    const { code, start, end } = reading.problem;
    return `${code} «${text.slice(start, end)}»`;
  }
  const printed = printTarget(reading.target, context.language ?? "it").replace(/\u00a0/g, " ");
  return reading.assumed.length === 0 ? printed : `${printed} [${reading.assumed.join(", ")}]`;
}
