/** Small things that many views are made of: buttons, folds, rows, the title of a page, the way back. */
import { Button } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useEffect, useRef } from "react";
import type { CellRange } from "../../../../shared/workbook/address";
import { addressText } from "../numbers";
import { useScreen } from "../screen";
import { Icon } from "./icon";

interface ActionProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  /** The one filled button of the view. */
  readonly main?: boolean;
  readonly wide?: boolean;
  readonly name?: string;
}

/** A button with an imperative; while a task writes it waits. */
export function Action({ children, onClick, main = false, wide = false, name }: ActionProps): ReactElement {
  const { state } = useScreen();
  const waits = state.task !== undefined;
  return (
    <Button
      appearance={main ? "primary" : "secondary"}
      className={wide ? "cb-wide" : ""}
      onClick={onClick}
      disabledFocusable={waits}
      {...(main ? { "data-main": "" } : {})}
      {...(name === undefined ? {} : { "aria-label": name })}
    >
      {children}
    </Button>
  );
}

export const Actions = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <div className="cb-actions">{children}</div>
);

interface SectionProps {
  readonly title: string;
  readonly count?: string;
  readonly children: ReactNode;
}

export const Section = ({ title, count, children }: SectionProps): ReactElement => (
  <section className="cb-section">
    <h2>
      {title}
      {count === undefined ? null : <span className="cb-dim cb-number" style={{ fontWeight: 400 }}>{` ${count}`}</span>}
    </h2>
    {children}
  </section>
);

interface FoldProps {
  readonly title: string;
  readonly count?: string;
  readonly items: readonly string[];
  readonly open?: boolean;
}

/** Names that can be unfolded. */
export function Fold({ title, count, items, open = false }: FoldProps): ReactElement {
  return (
    <details className="cb-fold" open={open}>
      <summary>
        <Icon name="right" />
        <span>{title}</span>
        {count === undefined ? null : <span className="cb-dim cb-number">{count}</span>}
      </summary>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </details>
  );
}

/** A row that opens something; `id` is where back puts the focus. */
export function Row(props: {
  readonly id: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
  readonly end?: ReactNode;
}): ReactElement {
  return (
    <button type="button" className="cb-row" data-key={props.id} onClick={props.onClick}>
      <span>{props.children}</span>
      {props.end ?? (
        <span className="cb-end">
          <Icon name="right" />
        </span>
      )}
    </button>
  );
}

interface CellLinkProps {
  readonly at: CellRange;
  readonly small?: boolean;
  /** Other words than sheet and address. */
  readonly children?: ReactNode;
}

/** Selects a cell in the workbook. */
export function CellLink({ at, small = false, children }: CellLinkProps): ReactElement {
  const { words, act } = useScreen();
  const place = words.frame.place(at.sheet, addressText(at));
  return (
    <button
      type="button"
      className={small ? "cb-link small" : "cb-link"}
      title={children === undefined ? undefined : place}
      onClick={() => act.show(at)}
    >
      {small || children !== undefined ? null : <Icon name="cell" />}
      {children ?? place}
    </button>
  );
}

/** The title of a page: it takes the focus when the page opens. */
export function PageTitle({
  children,
  look = "cb-name",
}: {
  readonly children: ReactNode;
  readonly look?: string;
}): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={heading} tabIndex={-1} className={look}>
      {children}
    </h1>
  );
}
