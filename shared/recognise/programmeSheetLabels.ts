/** Reads the labels of a programme sheet: «Programma 1.1.1: Produrre…», «Azioni», «Soggetto responsabile:». */
import { readCode } from "./codes";
import { normalise, onOneLine } from "./normalise";
import { type Field, HEAD_FIELDS, LABEL_WORDS } from "./programmeSheetWordsData";

export interface Label {
  readonly field: Field;
  /** The words alone, normalised. */
  readonly words: string;
  /** "1.1.1", where it stands between the words and the colon. */
  readonly code?: string;
  /** What stands behind the words in the same cell; "" where nothing does. */
  readonly rest: string;
}

/** A longer cell is no label. */
const LONGEST = 400;
const LONGEST_WORDS = 60;

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  (Object.keys(LABEL_WORDS) as Field[]).flatMap((field) =>
    LABEL_WORDS[field].map((words): [string, Field] => [words, field]),
  ),
);
const LETTERS = /^[A-Za-zÀ-ÿ]/;

/** The label at the head of a cell's text; `undefined` where it is content. */
export function readLabel(text: string): Label | undefined {
  const line = onOneLine(text).replace(/^(?:\d{1,2}|[A-Za-z])[.)]\s+(?=\S)/, "");
  if (line.length > LONGEST || !LETTERS.test(line) || !mayBeLabel(line)) return undefined;
  return beforeColon(line) ?? beforeCode(line) ?? beforeDash(line) ?? alone(line);
}

/** First words of all labels: most texts begin otherwise, and this tells them cheaply. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...FIELD_OF.keys()].map((words) => words.split(/[ /]/)[0] ?? ""));

const mayBeLabel = (line: string): boolean =>
  FIRST_WORDS.has(normalise(line.slice(0, LONGEST_WORDS)).split(/[^a-z']/)[0] ?? "");

function beforeColon(line: string): Label | undefined {
  const colon = line.indexOf(":");
  if (colon < 0 || colon > LONGEST_WORDS) return undefined;
  const head = line.slice(0, colon);
  const rest = line.slice(colon + 1).trim();
  const found = alone(head);
  if (found !== undefined) return { ...found, rest };
  const coded = CODED.exec(head);
  const field = fieldOf(coded?.[1] ?? "");
  const code = coded?.[2];
  if (field === undefined || code === undefined || coded?.[3] !== "") return undefined;
  return { field, words: normalise(coded[1] ?? ""), code, rest };
}

/** «Programma 1.1.1 Produrre», «Obiettivo n. 1 – La Camera». */
const CODED = /^([A-Za-zÀ-ÿ' ]+?)\s*(?:n\.|n°|nr\.)?\s*(\d{1,2}(?:\.\d{1,2})*)(?![\d,/%])[.)]?\s*[-–—.]?\s*(.*)$/;

function beforeCode(line: string): Label | undefined {
  const [, words = "", code = "", rest = ""] = CODED.exec(line) ?? [];
  const field = fieldOf(words);
  if (field === undefined || !HEAD_FIELDS.has(field)) return undefined;
  return { field, words: normalise(words), code, rest: rest.replace(/^[:\-–—\s]+/, "") };
}

function beforeDash(line: string): Label | undefined {
  const [, words = "", rest = ""] = /^([A-Za-zÀ-ÿ' ]+?)\s+[-–—]\s+(.+)$/.exec(line) ?? [];
  const field = fieldOf(words);
  if (field === undefined || !HEAD_FIELDS.has(field)) return undefined;
  return { field, words: normalise(words), rest };
}

function alone(line: string): Label | undefined {
  if (line.length > LONGEST_WORDS) return undefined;
  const field = fieldOf(line);
  return field === undefined ? undefined : { field, words: normalise(line), rest: "" };
}

/** Years, brackets and marks at the end do not count; of words joined by «e» or a stroke each must be known. */
function fieldOf(text: string): Field | undefined {
  const words = normalise(text)
    .replace(/\([^)]*\)?|\[[^\]]*\]?/g, " ")
    .replace(/\b(?:19|20)\d\d\b/g, " ")
    .replace(/\s+/g, " ")
    .replace(/[\s.:*\-–—_|€]+$/, "")
    .trim();
  const whole = FIELD_OF.get(words);
  if (whole !== undefined) return whole;
  const pieces = words.split(/\s*\/\s*|\s+(?:e|ed|and|&)\s+/);
  if (pieces.length < 2 || pieces.length > 3) return undefined;
  const fields = pieces.map((piece) => FIELD_OF.get(piece));
  return fields.every((field) => field !== undefined) ? fields[0] : undefined;
}

/** The code and title of what stands behind a label: `"1.1.1 Produrre"` → `["1.1.1", "Produrre"]`; «25 aprile» has none. */
export function codeAndTitle(text: string): { code?: string; title: string } {
  const single = /^\s*(?:n\.|n°|nr\.)?\s*(\d{1,2})\s*[.):–—-]\s*(?!\d)/.exec(text);
  const read = readCode(text);
  if (read !== undefined) return { code: read.code, title: read.rest };
  if (single?.[1] !== undefined) return { code: single[1], title: text.slice(single[0].length) };
  return { title: text };
}
