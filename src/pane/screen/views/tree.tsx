/** The plan as a tree of four levels; while all is closed, its first level as bars. One stop for Tab, arrows inside. */
import {
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { NodeView, PlanView } from "../../model/planView";
import { SmallBar } from "../charts/scoreBar";
import { shareText } from "../numbers";
import { Icon } from "../parts/icon";
import { Score } from "../parts/score";
import { MOST_DRAWN, ROW_HEIGHT, VirtualRows } from "../parts/virtualRows";
import { useScreen } from "../screen";
import { type TreeMove, treeMove } from "../treeKeys";
import { type TreeRow, treeRows } from "../treeRows";

interface TreeProps {
  readonly plan: PlanView;
  readonly nodes: readonly NodeView[];
  /** The first row opened: the bars give way to the tree, which then begins at the top. */
  readonly onFirstOpened: () => void;
}

export function Tree({ plan, nodes, onFirstOpened }: TreeProps): ReactElement {
  const { state, words, act, open, main } = useScreen();
  const rows = useMemo(() => treeRows(nodes, plan.indicators, state.open), [nodes, plan, state.open]);
  const [active, setActive] = useState(0);
  const wantsFocus = useRef(false);
  const box = useRef<HTMLDivElement>(null);
  const keep = useAnchor(box, main);
  const isVirtual = rows.length > MOST_DRAWN;
  const isBars = rows.every((row) => row.kind === "node" && row.level === 1 && !row.isOpen);
  const current = Math.min(active, Math.max(0, rows.length - 1));
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    focusRow({ box: box.current, main: main.current, index: current, isVirtual });
  });
  const toggle = (row: TreeRow, index: number, isOpen: boolean): void => {
    if (!isBars) keep(index);
    act.toggle(row.key, isOpen);
    if (isBars && isOpen) requestAnimationFrame(onFirstOpened);
  };
  const choose = (index: number): void => {
    const row = rows[index];
    setActive(index);
    if (row?.kind === "indicator") open({ kind: "indicator", id: row.line.id });
    if (row?.kind === "node") toggle(row, index, !row.isOpen);
  };
  const follow = (move: TreeMove): void => {
    const row = rows[current];
    if (move.kind === "to") setActive(move.index);
    if (move.kind === "toggle" && row !== undefined) toggle(row, current, move.open);
    wantsFocus.current = true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const move = treeMove(rows, current, event.key);
    if (move === undefined) return;
    event.preventDefault();
    follow(move);
  };
  const draw = (index: number): ReactElement | null => {
    const row = rows[index];
    if (row === undefined) return null;
    return (
      <Branch
        row={row}
        isBar={isBars}
        isActive={index === current}
        index={index}
        onChoose={choose}
        onFocus={setActive}
      />
    );
  };
  return (
    <>
      {isVirtual ? (
        <p className="cb-small cb-number" aria-live="polite">
          {words.cockpit.rows(rows.length)}
        </p>
      ) : null}
      <div ref={box} className="cb-tree" role="tree" aria-label={words.cockpit.tree} onKeyDown={onKeyDown}>
        {isVirtual ? (
          <VirtualRows count={rows.length} active={current} draw={draw} />
        ) : (
          rows.map((row, index) => (
            <div key={row.key} className={isBars ? "bars" : ""}>
              {draw(index)}
            </div>
          ))
        )}
      </div>
    </>
  );
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

/** Brings the row into sight, then gives it the focus; a row out of sight is drawn first. */
function focusRow(where: {
  readonly box: HTMLElement | null;
  readonly main: HTMLElement | null;
  readonly index: number;
  readonly isVirtual: boolean;
}): void {
  const { box, main, index, isVirtual } = where;
  const row = box?.querySelector<HTMLElement>(`[data-row="${index}"]`);
  if (row === null || row === undefined) return;
  row.focus({ preventScroll: true });
  if (!isVirtual || main === null) {
    row.scrollIntoView({ block: "nearest" });
    return;
  }
  const top = row.getBoundingClientRect().top - main.getBoundingClientRect().top;
  if (top < 0) main.scrollTop += top;
  if (top + ROW_HEIGHT > main.clientHeight) main.scrollTop += top + ROW_HEIGHT - main.clientHeight;
}

interface BranchProps {
  readonly row: TreeRow;
  readonly isBar: boolean;
  readonly isActive: boolean;
  readonly index: number;
  readonly onChoose: (index: number) => void;
  readonly onFocus: (index: number) => void;
}

/** Indent of the deepest level: the leaves stand a little further in than their programme's arrow. */
const INDENT = 8;

function Branch({ row, isBar, isActive, index, onChoose, onFocus }: BranchProps): ReactElement {
  const isNode = row.kind === "node";
  const title = isNode ? row.node.title : row.line.title;
  const look = isNode ? "cb-row" : "cb-row leaf";
  const indent = isBar ? 0 : (row.level - 1) * INDENT + (isNode ? 0 : 12);
  return (
    <button
      type="button"
      role="treeitem"
      className={look}
      data-key={row.key}
      data-row={index}
      tabIndex={isActive ? 0 : -1}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      {...(isNode ? { "aria-expanded": row.isOpen } : {})}
      title={title}
      style={{ paddingLeft: 8 + indent }}
      onClick={() => onChoose(index)}
      onFocus={() => onFocus(index)}
    >
      {isNode ? <NodeCells row={row} isBar={isBar} /> : <LeafCells row={row} />}
    </button>
  );
}

function NodeCells({
  row,
  isBar,
}: {
  readonly row: Extract<TreeRow, { kind: "node" }>;
  readonly isBar: boolean;
}): ReactElement {
  const { words, language } = useScreen();
  const { node, isOpen, level } = row;
  return (
    <>
      {isBar ? null : (
        <span className="cb-twist">
          <Icon name={isOpen ? "down" : "right"} />
        </span>
      )}
      <span className={level === 1 && !isBar ? "cb-what cb-strong" : "cb-what"}>
        {node.code === undefined ? null : <span className="cb-code">{node.code}</span>}
        {node.title}
      </span>
      <Score symbol={node.symbol} score={node.score} />
      {isBar ? (
        <span className="cb-bar">
          <SmallBar score={node.score} />
          <span className="cb-small">{words.cockpit.weight(shareText(node.weight, language))}</span>
        </span>
      ) : null}
    </>
  );
}

const LeafCells = ({ row }: { readonly row: Extract<TreeRow, { kind: "indicator" }> }): ReactElement => (
  <>
    <span className="cb-what">{row.line.title}</span>
    <Score symbol={row.line.symbol} score={row.line.achievement} />
  </>
);
