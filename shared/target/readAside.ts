/** Reads numbers that name something and count nothing: ages, versions, standards, house numbers, «per 1.000 abitanti». */
import { readAmount } from "./readAmount";
import { at, isSign, type Source, wholeAt, yearAt } from "./source";
import type { Content, Node, ReadAt } from "./tree";

const reference = (next: number): ReadAt<Content> => ({ value: { kind: "reference" }, next });

/** The naming number at token `i`. */
export const readAside = (source: Source, i: number, nodes: readonly Node[]): ReadAt<Content> | undefined =>
  readAge(source, i) ?? readPerMany(source, i) ?? readStandard(source, i) ?? readName(source, i, nodes);

/** «over 65», «people under 35», «under 30:». */
function readAge(source: Source, i: number): ReadAt<Content> | undefined {
  const word = at(source, "ages", i);
  const number = word && i + word.length;
  if (number === undefined || wholeAt(source, number, 2) === undefined || at(source, "percent", number + 1))
    return undefined;
  return at(source, "unit", number + 1) ? undefined : reference(number + 1);
}

/** «DDD/1000 ab.», «casi/100.000 abitanti». */
function readPerMany(source: Source, i: number): ReadAt<Content> | undefined {
  const clings = isSign(source, i, "/") && source.tokens[i - 1]?.kind === "word" && !source.tokens[i + 1]?.spaced;
  return clings && /^1[.,]?0+([.,]000)*$/.test(source.tokens[i + 1]?.text ?? "") ? reference(i + 2) : undefined;
}

/** «UNI/PdR 125:2022». */
const readStandard = (source: Source, i: number): ReadAt<Content> | undefined =>
  wholeAt(source, i, 6) !== undefined &&
  isSign(source, i + 1, ":") &&
  yearAt(source, i + 2) !== undefined &&
  !source.tokens[i + 2]?.spaced
    ? reference(i + 3)
    : undefined;

const VERSION = /^\d{1,2}\.\d$/;
const PRODUCTS: readonly Node["kind"][] = ["deliverable", "doneWord", "reach"];

/** «piattaforma 2.0», «Linee guida 4.1», «via Appia 12»: a bare number after a name, in what is to be made. */
function readName(source: Source, i: number, nodes: readonly Node[]): ReadAt<Content> | undefined {
  const [token, before] = [source.tokens[i], source.tokens[i - 1]];
  const last = nodes[nodes.length - 1];
  if (token?.kind !== "number" || before?.kind !== "word" || last === undefined || !NAMES.includes(last.kind))
    return undefined;
  const head = nodes.find((node) => node.kind !== "small");
  if (head === undefined || !PRODUCTS.includes(head.kind)) return undefined;
  const named = i > 1 && nodes.length > 1 && /^\p{Lu}\p{Ll}/u.test(before.written);
  if (!VERSION.test(token.text) && !named) return undefined;
  const read = readAmount(source, i);
  return read !== undefined && read.value.quantity.unit === "" && read.next === i + 1 ? reference(i + 1) : undefined;
}

const NAMES: readonly Node["kind"][] = ["text", "deliverable", "measure", "reference", "doneWord"];
