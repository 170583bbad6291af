/** What a key does in the tree. */
import { plainText, type TreeRow } from "./treeRows";

export type TreeMove =
  | { readonly kind: "to"; readonly index: number }
  | { readonly kind: "toggle"; readonly open: boolean }
  /** The key is the tree's, and there is nothing to do. */
  | { readonly kind: "stay" };

/** A row answers to the first letter of its title and to that of its code. */
const beginsWith = (row: TreeRow, letter: string): boolean =>
  row.kind === "indicator"
    ? plainText(row.line.title).startsWith(letter)
    : plainText(row.node.title).startsWith(letter) || plainText(row.node.code ?? "").startsWith(letter);

/** Undefined: the key is not the tree's (Enter and Space press the row). */
export function treeMove(rows: readonly TreeRow[], index: number, key: string): TreeMove | undefined {
  const last = rows.length - 1;
  const to = (place: number): TreeMove => ({ kind: "to", index: Math.max(0, Math.min(last, place)) });
  if (key === "ArrowDown") return to(index + 1);
  if (key === "ArrowUp") return to(index - 1);
  if (key === "Home") return to(0);
  if (key === "End") return to(last);
  if (key === "ArrowRight") return inward(rows, index);
  if (key === "ArrowLeft") return outward(rows, index);
  return key.length === 1 && key !== " " ? jump(rows, index, plainText(key)) : undefined;
}

/** Opens a closed row; in an open one goes to its first child. */
function inward(rows: readonly TreeRow[], index: number): TreeMove {
  const row = rows[index];
  if (row?.kind !== "node") return { kind: "stay" };
  if (!row.isOpen) return { kind: "toggle", open: true };
  return rows[index + 1]?.parent === row.key ? { kind: "to", index: index + 1 } : { kind: "stay" };
}

/** Closes an open row; from a closed one goes to the row above it in the tree. */
function outward(rows: readonly TreeRow[], index: number): TreeMove {
  const row = rows[index];
  if (row?.kind === "node" && row.isOpen) return { kind: "toggle", open: false };
  const parent = rows.findIndex(({ key }) => key === row?.parent);
  return parent === -1 ? { kind: "stay" } : { kind: "to", index: parent };
}

/** To the next row that begins with the letter, round the end. */
function jump(rows: readonly TreeRow[], index: number, letter: string): TreeMove {
  for (let step = 1; step <= rows.length; step++) {
    const place = (index + step) % rows.length;
    const row = rows[place];
    if (row !== undefined && beginsWith(row, letter)) return { kind: "to", index: place };
  }
  return { kind: "stay" };
}
