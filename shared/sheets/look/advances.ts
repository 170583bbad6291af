/** Advance widths of Arial in thousandths of the type size: data for measuring text without a screen. */

/** Characters by their common width; whatever is not listed counts as `DEFAULT_ADVANCE`. */
const BY_WIDTH: readonly (readonly [number, string])[] = [
  [191, "'"],
  [222, "ijl‘’"],
  [260, "|¦"],
  [278, " !,./:;I[\\]ft\u00a0·ÌÍÎÏìíîï"],
  [333, "()-`r¡¨²³´¸¹“”„"],
  [334, "{}"],
  [350, "•"],
  [355, '"'],
  [368, "ºª"],
  [389, "*"],
  [400, "°"],
  [469, "^"],
  [500, "Jcksvxyzçýÿ"],
  [549, "±÷≤≥≠"],
  [556, "#$0123456789?L_abdeghnopqu¢£§«»àáâãäåèéêëðñòóôõöùúûüþ–€µ"],
  [584, "+<=>~¬×−"],
  [611, "FTZßø"],
  [667, "&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞ"],
  [722, "CDHNRUwÇÐÑÙÚÛÜ░█"],
  [778, "GOQÒÓÔÕÖØ"],
  [833, "Mm"],
  [889, "%æ"],
  [944, "W"],
  [1000, "Æ—…→●■▲◆○□△◇"],
  [1015, "@"],
];

export const DEFAULT_ADVANCE = 667;

/** Thousandths of the type size, by character. */
export const ADVANCES: ReadonlyMap<string, number> = new Map(
  BY_WIDTH.flatMap(([width, characters]) => [...characters].map((character): [string, number] => [character, width])),
);
