/** Things to be made: «Definizione di …», «Bando pubblicato»; and texts that only put them off or say where to look. */
import { doubtful, meant, type Outcome } from "./outcome";
import type { Node } from "./tree";

/** A deliverable without numbers is due by the end of the year. */
export function deliverable(nodes: readonly Node[]): Outcome | undefined {
  const head = nodes.find((node) => node.kind !== "small" && node.kind !== "doubt" && node.kind !== "negation")?.kind;
  const opens = head === "deliverable" || head === "reach" || head === "doneWord" || head === "eliminate";
  const product = nodes.findIndex((_, i) => isProduct(nodes, i));
  if (!opens && (product < 0 || nodes.some(isJudged) || (head !== "text" && head !== "reference"))) return undefined;
  const denial = nodes.slice(0, opens ? nodes.findIndex((node) => node.kind === head) : product).find(isDenial);
  if (denial) return opens && denial.kind === "doubt" ? undefined : doubtful("needs-judgement", [denial]);
  const undated = nodes.find((node) => node.kind === "undated");
  if (undated) return doubtful("needs-event", [undated]);
  return meant({ kind: "done" }, opens ? ["done-by-year-end"] : ["done-by-year-end", "part-of-text"]);
}

const isProduct = (nodes: readonly Node[], i: number): boolean =>
  nodes[i]?.kind === "doneWord" || nodes[i]?.kind === "deliverable" || isSaidDone(nodes, i);

const isJudged = ({ kind }: Node): boolean => kind === "judgement" || kind === "measure" || kind === "placeholder";
const isDenial = ({ kind }: Node): boolean => kind === "doubt" || kind === "negation";

const SHORTEST_SENTENCE = 3;

/** «sono emanate», «Bando emanato». */
const isSaidDone = (nodes: readonly Node[], i: number): boolean => {
  const node = nodes[i];
  if (node?.kind !== "text" || !node.participle) return false;
  if (nodes.length < SHORTEST_SENTENCE) return false;
  return i === 0 || i === nodes.length - 1 || nodes[i - 1]?.kind === "reach";
};

/** «Si rinvia al piano triennale», «in attesa del decreto»: what is wanted stands elsewhere, or is not yet known. */
export function elsewhere(nodes: readonly Node[]): Outcome | undefined {
  const place = nodes.findIndex((node) => node.kind === "elsewhere");
  const first = nodes.findIndex((_, i) => isProduct(nodes, i));
  if (place < 0 || (first >= 0 && first < place)) return undefined;
  return doubtful("not-a-target", nodes.slice(place, place + 1));
}
