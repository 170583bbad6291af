/** Number words between 20 and 99, built from tens and ones. */

/** Each word with an ending that multiplies it: `duemila` 2000, `trentamila` 30000. */
export function multiplied(
  words: Readonly<Record<string, string>>,
  ending: string,
  zeros: string,
): Record<string, string> {
  const pairs = Object.keys(words).map((word) => [word + ending, `${words[word] ?? ""}${zeros}`]);
  return Object.fromEntries(pairs) as Record<string, string>;
}

/** `{ venti: "20", ventuno: "21", … }`; `join` writes a ten and a one together as the language does. */
export function compounds(
  tens: readonly string[],
  ones: readonly string[],
  join: (ten: string, one: string) => string,
): Record<string, string> {
  const words: Record<string, string> = {};
  tens.forEach((ten, t) => {
    words[ten] = String(20 + 10 * t);
    ones.forEach((one, o) => {
      words[join(ten, one)] = String(20 + 10 * t + o + 1);
    });
  });
  return words;
}
