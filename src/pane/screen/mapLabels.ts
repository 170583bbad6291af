/** What stands in the small boxes of the strategy map, where a title has no room. */
import type { NodeView } from "../model/planView";

/** The room beside the symbol, in pixels. */
const ROOM = 36;

/** About how wide a label is drawn, in bold. */
const widthOf = (label: string): number =>
  [...label].reduce((sum, sign) => sum + (/[.\-:]/.test(sign) ? 4.5 : /[A-Z]/.test(sign) ? 10 : 7.8), 0);

/** `A) …`, `1. …`, `OS2 – …`, `II: …`: what a person has numbered her titles with. */
const OWN_MARK = /^\s*([A-Za-z]{0,3}\.?\s?\d{1,3}(?:\.\d{1,2})*|[A-Z]|[IVX]{1,4})\s?(?:[).:]|\s[-–—])\s/;

export const ownMark = (title: string): string | undefined => OWN_MARK.exec(title)?.[1]?.replace(/\s/g, "");

/** One for each node, in their order; two nodes of the same code share it, no others do. */
export function mapLabels(nodes: readonly Pick<NodeView, "code" | "title">[]): string[] {
  const wished = nodes.map(({ code, title }) => code ?? ownMark(title));
  const fits = wished.map((label) => (label !== undefined && widthOf(label) <= ROOM ? label : undefined));
  const taken = new Set<string>();
  for (const [place, label] of fits.entries())
    if (label !== undefined && nodes[place]?.code === label) taken.add(label);
  const given = fits.map((label, place) => {
    if (label === undefined || nodes[place]?.code === label) return label;
    const isFree = !taken.has(label);
    taken.add(label);
    return isFree ? label : undefined;
  });
  let next = 0;
  const letter = (): string => {
    for (;;) {
      const name = letters(next++);
      if (!taken.has(name)) return name;
    }
  };
  return given.map((label) => label ?? letter());
}

/** `A` … `Z`, `AA` … */
const letters = (place: number): string =>
  (place < 26 ? "" : letters(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26));
