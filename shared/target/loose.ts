/** Tells readings that cover the whole text from those that pick a number out of a longer sentence. */
import type { Node } from "./tree";

const FEW_WORDS = 2;
const SENTENCE = 7;

/** Whether the number or day at `index` may mean something else than the aim of the sentence. */
export function isPickedOut(nodes: readonly Node[], index: number): boolean {
  const before = nodes.slice(0, index);
  const words = before.filter((node) => node.kind === "text").length;
  if (words > FEW_WORDS) return true;
  return before.some((node) => node.kind === "subordinate" || node.kind === "reference") && words > 0;
}

/** Whether a second thing to be done follows the number, without one of its own («almeno 5 linee guida e avvio di …»). */
export function hasSecondAim(nodes: readonly Node[], index: number): boolean {
  return nodes.some(
    (node, i) => i > index && node.kind === "deliverable" && opensPart(nodes, i) && !hasNumber(nodes, i),
  );
}

/** Whether something without a number is joined to the first number: «un evento nazionale e 10 regionali», «tutti i comuni, almeno 5 province». */
export function joinsUncounted(nodes: readonly Node[], index: number): boolean {
  let back = index - 1;
  while (nodes[back]?.kind === "small") back -= 1;
  const joint = nodes[back];
  const before = nodes.slice(0, back);
  if (joint?.kind === "and" && !joint.comma && before.some((node) => UNCOUNTED.includes(node.kind))) return true;
  if (joint?.kind === "and" && before.some((node) => node.kind === "every")) return true;
  const claim = nodes[index];
  const counted = claim?.kind === "amount" && (claim.lead === "by" || claim.bound === undefined);
  return joinsEvery(nodes, index) || (counted && joinsProduct(nodes, back));
}

const UNCOUNTED: readonly Node["kind"][] = ["deliverable", "text", "doneWord"];

/** «almeno il 50% dei comuni e tutte le province». */
const joinsEvery = (nodes: readonly Node[], index: number): boolean =>
  nodes.some((node, i) => i > index && node.kind === "every" && opensPart(nodes, i));

const isObject = ({ kind }: Node): boolean => kind === "text" || kind === "deliverable" || kind === "measure";

/** «Pubblicazione del bando e avvio di almeno 4 progetti»: a product with an object of its own, and a counted one. */
function joinsProduct(nodes: readonly Node[], verb: number): boolean {
  if (nodes[verb]?.kind !== "deliverable" || !opensPart(nodes, verb)) return false;
  let joint = verb - 1;
  while (nodes[joint]?.kind === "small") joint -= 1;
  const first = nodes.findIndex((node) => node.kind !== "small");
  return nodes[first]?.kind === "deliverable" && nodes.slice(first + 1, joint).some(isObject);
}

function opensPart(nodes: readonly Node[], i: number): boolean {
  let back = i - 1;
  while (nodes[back]?.kind === "small") back -= 1;
  const kind = nodes[back]?.kind;
  return kind === "and" || kind === "stop";
}

function hasNumber(nodes: readonly Node[], i: number): boolean {
  for (const node of nodes.slice(i + 1)) {
    if (node.kind === "amount" || node.kind === "range") return true;
    if (node.kind !== "small") return false;
  }
  return false;
}

/** Whether a deadline stands in the middle of a sentence, where it may belong to a clause and not to the aim. */
export function isBuried(nodes: readonly Node[]): boolean {
  const words = nodes.filter((node) => node.kind === "text").length;
  const place = nodes.findIndex((node) => node.kind === "deadline" && node.marker !== "asAt");
  if (place > 0 && isInClause(nodes, place)) return true;
  if (place < 0 || words < SENTENCE) return false;
  const isWord = (node: Node): boolean => node.kind === "text" || node.kind === "deliverable" || node.kind === "amount";
  const before = nodes.slice(0, place);
  const clause = before.some((node) => node.kind === "subordinate");
  return before.some(isWord) && (clause || nodes.slice(place + 1).filter(isWord).length > FEW_WORDS);
}

/** «corsi che si concludono entro giugno»: the day is that of the clause. */
function isInClause(nodes: readonly Node[], place: number): boolean {
  for (let i = place - 1; i >= 0; i -= 1) {
    const node = nodes[i];
    if (node?.kind === "and" || node?.kind === "stop" || node?.kind === "close") return false;
    if (node?.kind === "subordinate" && node.clause === true) return true;
  }
  return false;
}
