/** How one moves in the tree: by key and by click, with the focus and the place on the screen kept. */
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { ROW_HEIGHT } from "../parts/virtualRows";
import { useScreen } from "../screen";
import { type TreeMove, treeMove } from "../treeKeys";
import type { TreeRow } from "../treeRows";

export interface TreeMoves {
  readonly box: RefObject<HTMLDivElement | null>;
  /** The row that Tab stops at. */
  readonly current: number;
  readonly choose: (index: number) => void;
  readonly stopAt: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface Input {
  readonly rows: readonly TreeRow[];
  /** Nothing is open yet. */
  readonly isBars: boolean;
  readonly isVirtual: boolean;
  readonly onFirstOpened: () => void;
}

export function useTreeMoves({ rows, isBars, isVirtual, onFirstOpened }: Input): TreeMoves {
  const { act, open, main } = useScreen();
  const [active, stopAt] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const keep = useAnchor(box, main);
  const current = Math.min(active, Math.max(0, rows.length - 1));
  const wantFocus = useFocus({ box, main, index: current, isVirtual });
  const toggle = (row: TreeRow, index: number, isOpen: boolean): void => {
    if (!isBars) keep(index);
    act.toggle(row.key, isOpen);
    if (isBars && isOpen) requestAnimationFrame(onFirstOpened);
  };
  const choose = (index: number): void => {
    const row = rows[index];
    stopAt(index);
    if (row?.kind === "indicator") open({ kind: "indicator", id: row.line.id });
    if (row?.kind === "node") toggle(row, index, !row.isOpen);
  };
  const follow = (move: TreeMove): void => {
    const row = rows[current];
    if (move.kind === "to") stopAt(move.index);
    if (move.kind === "toggle" && row !== undefined) toggle(row, current, move.open);
    wantFocus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const move = treeMove(rows, current, event.key);
    if (move === undefined) return;
    event.preventDefault();
    follow(move);
  };
  return { box, current, choose, stopAt, onKeyDown };
}

interface Where {
  readonly box: RefObject<HTMLElement | null>;
  readonly main: RefObject<HTMLElement | null>;
  readonly index: number;
  readonly isVirtual: boolean;
}

/** Gives the row the focus once it is drawn, where a key asked for it. */
function useFocus(where: Where): () => void {
  const isWanted = useRef(false);
  useEffect(() => {
    if (!isWanted.current) return;
    isWanted.current = false;
    focusRow(where);
  });
  return () => {
    isWanted.current = true;
  };
}

/** Keeps a row where it is seen while rows above it change their height: long trees are drawn in rows of one height. */
function useAnchor(box: RefObject<HTMLElement | null>, main: RefObject<HTMLElement | null>): (index: number) => void {
  const anchor = useRef<{ readonly index: number; readonly top: number } | undefined>(undefined);
  const topOf = (index: number): number | undefined =>
    box.current?.querySelector(`[data-row="${index}"]`)?.getBoundingClientRect().top;
  useLayoutEffect(() => {
    const kept = anchor.current;
    anchor.current = undefined;
    const top = kept === undefined ? undefined : topOf(kept.index);
    if (kept !== undefined && top !== undefined) main.current?.scrollBy(0, top - kept.top);
  });
  return (index) => {
    const top = topOf(index);
    if (top !== undefined) anchor.current = { index, top };
  };
}

/** Brings the row into sight and gives it the focus. */
function focusRow({ box, main, index, isVirtual }: Where): void {
  const row = box.current?.querySelector<HTMLElement>(`[data-row="${index}"]`);
  const scroller = main.current;
  if (row === null || row === undefined) return;
  row.focus({ preventScroll: true });
  if (!isVirtual || scroller === null) {
    row.scrollIntoView({ block: "nearest" });
    return;
  }
  const top = row.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  if (top < 0) scroller.scrollTop += top;
  if (top + ROW_HEIGHT > scroller.clientHeight) scroller.scrollTop += top + ROW_HEIGHT - scroller.clientHeight;
}
