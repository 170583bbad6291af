/** The plan as a tree of four levels; while all is closed, its first level as bars. One stop for Tab, arrows inside. */
import { type ReactElement, useMemo } from "react";
import type { NodeView, PlanView } from "../../model/planView";
import { SmallBar } from "../charts/scoreBar";
import { shareText } from "../numbers";
import { Icon } from "../parts/icon";
import { Score } from "../parts/score";
import { MOST_DRAWN, VirtualRows } from "../parts/virtualRows";
import { useScreen } from "../screen";
import { type TreeRow, treeRows } from "../treeRows";
import { useTreeMoves } from "./useTreeMoves";

interface TreeProps {
  readonly plan: PlanView;
  readonly nodes: readonly NodeView[];
  /** The first row opened: the bars give way to the tree, which then begins at the top. */
  readonly onFirstOpened: () => void;
}

export function Tree({ plan, nodes, onFirstOpened }: TreeProps): ReactElement {
  const { state, words } = useScreen();
  const rows = useMemo(() => treeRows(nodes, plan.indicators, state.open), [nodes, plan, state.open]);
  const isVirtual = rows.length > MOST_DRAWN;
  const isBars = rows.every((row) => row.kind === "node" && row.level === 1 && !row.isOpen);
  const { box, current, choose, stopAt, onKeyDown } = useTreeMoves({ rows, isBars, isVirtual, onFirstOpened });
  const draw = (index: number): ReactElement | null => {
    const row = rows[index];
    if (row === undefined) return null;
    const isActive = index === current;
    return <Branch row={row} isBar={isBars} isActive={isActive} index={index} onChoose={choose} onFocus={stopAt} />;
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
