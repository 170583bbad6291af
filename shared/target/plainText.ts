/** A target as typed, freed of HTML, odd spaces and look-alike signs, with the way back to the typed text. */

/** `at[i]` is the offset in the typed text of `text[i]`; one more entry holds the typed text's length. */
export interface PlainText {
  readonly typed: string;
  readonly text: string;
  readonly at: readonly number[];
}

/** Look-alikes and what they stand for. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "≥": ">=",
    "⩾": ">=",
    "≧": ">=",
    "≤": "<=",
    "⩽": "<=",
    "≦": "<=",
    "–": "-",
    "—": "-",
    "−": "-",
    "‐": "-",
    "‑": "-",
    "‒": "-",
    "÷": "-",
    "’": "'",
    "‘": "'",
    "′": "'",
    "`": "'",
    "´": "'",
    "″": '"',
    "“": '"',
    "”": '"',
    "„": '"',
    "…": "...",
    "→": "->",
    º: "°",
    "½": "0.5",
    "﹪": "%",
    "٪": "%",
    "•": ";",
    "·": ";",
    "\n": " ",
    "\t": " ",
    "\r": " ",
  }),
);

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: " ",
    gt: ">",
    ge: ">=",
    lt: "<",
    le: "<=",
    amp: "&",
    euro: "€",
    quot: '"',
    apos: "'",
    rsquo: "'",
    ndash: "-",
    mdash: "-",
    plusmn: "±",
    deg: "°",
    agrave: "à",
    egrave: "è",
    igrave: "ì",
    ograve: "ò",
    ugrave: "ù",
  }),
);

const LONGEST_TAG = 200;
const TAG_NAMES = new Set(
  "a b br div em font h1 h2 h3 h4 hr i img li ol p small span strong sub sup table tbody td th tr u ul".split(" "),
);

/** The typed text in plain signs. Linear in the length of the text. */
export function plainTextOf(typed: string): PlainText {
  let text = "";
  const at: number[] = [];
  const put = (signs: string, offset: number): void => {
    text += signs;
    for (let n = 0; n < signs.length; n += 1) at.push(offset);
  };
  let i = 0;
  while (i < typed.length) {
    const sign = typed.charAt(i);
    const skipped = sign === "<" ? tagLength(typed, i) : 0;
    const entity = sign === "&" ? entityAt(typed, i) : undefined;
    if (skipped > 0) put(" ", i);
    else if (sign === "½" && /\d$/.test(text)) put(".5", i);
    else put(entity ? entity.signs : plainSign(sign), i);
    i += skipped > 0 ? skipped : entity ? entity.length : 1;
  }
  at.push(typed.length);
  return { typed, text, at };
}

/** The length of the HTML tag that begins at `i`, or 0: `<` is more often a comparison. */
function tagLength(typed: string, i: number): number {
  const end = typed.slice(i, i + LONGEST_TAG).indexOf(">");
  if (end < 0) return 0;
  const name = /^<\/?([a-zA-Z][a-zA-Z0-9]*)[\s/>]/.exec(typed.slice(i, i + end + 1))?.[1];
  return name !== undefined && TAG_NAMES.has(name.toLowerCase()) ? end + 1 : 0;
}

function entityAt(typed: string, i: number): { signs: string; length: number } | undefined {
  const found = /^&(?:#(\d{2,6})|([a-zA-Z]{2,8}));/.exec(typed.slice(i, i + 12));
  if (!found) return undefined;
  const signs = found[1] ? codePoint(Number(found[1])) : ENTITIES.get((found[2] ?? "").toLowerCase());
  return signs === undefined ? undefined : { signs, length: found[0].length };
}

const codePoint = (code: number): string | undefined =>
  code <= 0xffff ? plainSign(String.fromCharCode(code)) : undefined;

function plainSign(sign: string): string {
  const known = LOOKALIKES.get(sign);
  if (known !== undefined) return known;
  const code = sign.charCodeAt(0);
  if (code < 0x80) return sign;
  if (code >= 0xff01 && code <= 0xff5e) return plainSign(String.fromCharCode(code - 0xfee0)); // full width
  if (code === 0x00ad || (code >= 0x200b && code <= 0x200f) || code === 0xfeff || code === 0x2060) return "";
  if (code >= 0x0300 && code <= 0x036f) return ""; // accents written apart
  return /\s/.test(sign) ? " " : sign;
}

const FOLDED: Readonly<Record<string, string>> = {
  à: "a",
  á: "a",
  â: "a",
  ä: "a",
  è: "e",
  é: "e",
  ê: "e",
  ë: "e",
  ì: "i",
  í: "i",
  î: "i",
  ò: "o",
  ó: "o",
  ô: "o",
  ö: "o",
  ù: "u",
  ú: "u",
  û: "u",
  ü: "u",
};

/** Lower case without accents: how words are compared. */
export const fold = (text: string): string =>
  text.toLowerCase().replace(/[à-ü]/g, (letter) => FOLDED[letter] ?? letter);
