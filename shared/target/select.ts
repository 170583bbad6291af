/** Chooses the part of a text that speaks of the wanted year, and leaves out what is labelled as no target. */
import type { Outcome } from "./outcome";
import { doubtful } from "./outcome";
import type { Assumption } from "./target";
import type { Node } from "./tree";

export interface Selection {
  readonly nodes: readonly Node[];
  readonly assumed: readonly Assumption[];
  /** Something was left out that is labelled otherwise («Baseline: …»). */
  readonly leftOut: boolean;
}

interface Segment {
  readonly role: "target" | "year" | "other";
  readonly year?: number;
  readonly nodes: Node[];
}

/** The pieces to weigh, or the problem of several years in one text. */
export function selectPart(nodes: readonly Node[], year: number | undefined): Selection | Outcome {
  const segments = segmentsOf(nodes, year).filter((segment) => segment.nodes.length > 0);
  const leftOut = segments.some((segment) => segment.role === "other");
  const kept = segments.filter((segment) => segment.role !== "other");
  const dated = kept.filter((segment) => segment.year !== undefined && segment.nodes.some(isFigure));
  const years = new Set(dated.map((segment) => segment.year));
  if (years.size > 1) {
    const wanted = dated.filter((segment) => segment.year === year);
    if (wanted.length !== 1) return doubtful("several-years", nodes);
    return { nodes: wanted[0]?.nodes ?? [], assumed: [], leftOut };
  }
  const said = dated[0]?.year;
  const assumed: Assumption[] = said !== undefined && year !== undefined && said !== year ? ["year-from-context"] : [];
  return { nodes: kept.flatMap((segment) => segment.nodes), assumed, leftOut };
}

const FIGURES: readonly Node["kind"][] = ["amount", "range", "deadline", "every", "mean", "malformed"];
const isFigure = (node: Node): boolean => FIGURES.includes(node.kind);

function segmentsOf(nodes: readonly Node[], year: number | undefined): readonly Segment[] {
  const segments: Segment[] = [{ role: "target", nodes: [] }];
  let bracketed = false;
  let past = false;
  nodes.forEach((node, index) => {
    const current = segments[segments.length - 1];
    if (node.kind === "label") {
      bracketed = nodes[index - 1]?.kind === "open";
      const earlier = past && node.role === "year" && (year === undefined || (node.year ?? year) < year);
      past = node.role === "other" || earlier;
      segments.push({
        role: earlier ? "other" : node.role,
        ...(node.year !== undefined && { year: node.year }),
        nodes: [],
      });
    } else if (current?.role === "other" && (node.kind === "stop" || (bracketed && node.kind === "close"))) {
      segments.push({ role: "target", nodes: [] });
    } else current?.nodes.push(node);
  });
  return segments;
}
