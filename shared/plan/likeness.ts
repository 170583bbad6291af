/** How near two texts are: to find the same thing in two documents whose words differ a little. */

/** Without differences that nobody means: case, spaces, kinds of apostrophe, quotes and dashes. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[–—]/g, "-")
    .replace(/\s+/g, " ")
    .trim();

/** Share of common pairs of letters (Dice), from 0 to 1. Numbers must be the same: «fase 1» is not «fase 2». */
export function likeness(one: string, other: string): number {
  if (numbersIn(one) !== numbersIn(other)) return 0;
  const ofOne = pairsOf(one);
  const ofOther = pairsOf(other);
  const total = ofOne.length + ofOther.length;
  if (total === 0) return one === other ? 1 : 0;
  const counts = new Map<string, number>();
  for (const pair of ofOne) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of ofOther) {
    const rest = counts.get(pair) ?? 0;
    if (rest > 0) {
      counts.set(pair, rest - 1);
      common += 1;
    }
  }
  return (2 * common) / total;
}

const numbersIn = (text: string): string => (text.match(/\d+/g) ?? []).join(" ");

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
