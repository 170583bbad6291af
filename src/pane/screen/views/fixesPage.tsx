/** All the fixes that are ready, each to be left out by its check mark; and the findings that were accepted. */
import { type ReactElement, useState } from "react";
import type { FindingsView, FindingView } from "../../model/findingView";
import { addressText } from "../numbers";
import { Back } from "../parts/back";
import { Action, Actions, PageTitle, Row } from "../parts/parts";
import { useScreen } from "../screen";

export function FixesPage({ findings }: { readonly findings: FindingsView }): ReactElement {
  const { words, act } = useScreen();
  const fixable = findings.findings.filter(({ open, fix }) => open && fix !== undefined);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = fixable.filter(({ id }) => !left.has(id));
  const cells = chosen.reduce((sum, { fix }) => sum + (fix?.cells.length ?? 0), 0);
  const toggle = (id: string): void => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  const apply = (): void => {
    act.back();
    act.fix(chosen.map(({ id }) => id));
  };
  if (fixable.length === 0) {
    return (
      <>
        <Back />
        <PageTitle>{words.checks.fixes.nothing}</PageTitle>
      </>
    );
  }
  return (
    <>
      <Back />
      <PageTitle>{words.checks.fixes.title(fixable.length)}</PageTitle>
      <p className="cb-dim">{words.checks.fixes.hint}</p>
      <ul className="cb-list" style={{ marginTop: 8 }}>
        {fixable.map((finding) => (
          <li key={finding.id}>
            <FixChoice finding={finding} chosen={!left.has(finding.id)} onToggle={() => toggle(finding.id)} />
          </li>
        ))}
      </ul>
      {cells === 0 ? null : (
        <Actions>
          <Action main wide onClick={apply}>
            {words.checks.fixes.apply(cells)}
          </Action>
        </Actions>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly finding: FindingView;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

/** The whole row is the check box: `6 → >= 6`, with the cell below. */
function FixChoice({ finding, chosen, onToggle }: ChoiceProps): ReactElement {
  const { words } = useScreen();
  const cells = finding.fix?.cells ?? [];
  const first = cells[0];
  const more = cells.length - 1;
  return (
    <label className="cb-choice cb-number">
      <input type="checkbox" checked={chosen} onChange={onToggle} />
      <span>
        {first === undefined ? finding.name : `${shown(first.before, words.checks.finding.empty)} → `}
        {first === undefined ? null : <b className="cb-strong">{shown(first.after, words.checks.finding.empty)}</b>}
        <span className="cb-small cb-under">
          {first === undefined ? "" : words.frame.place(first.at.sheet, addressText(first.at))}
          {more > 0 ? `, ${words.frame.morePlaces(more)}` : ""}
        </span>
      </span>
    </label>
  );
}

const shown = (text: string, empty: string): string => (text === "" ? empty : text);

/** The findings that do not count. */
export function ClosedPage({ findings }: { readonly findings: FindingsView }): ReactElement {
  const { words, open } = useScreen();
  const closed = findings.findings.filter((finding) => !finding.open);
  return (
    <>
      <Back />
      <PageTitle>{words.checks.accepted.title(closed.length)}</PageTitle>
      <p className="cb-dim">{words.checks.accepted.hint}</p>
      <ul className="cb-list" style={{ marginTop: 8 }}>
        {closed.map((finding) => (
          <li key={finding.id}>
            <Row id={`closed:${finding.id}`} onClick={() => open({ kind: "finding", id: finding.id })}>
              {finding.name}
              <span className="cb-small cb-under">
                {finding.outcome === undefined ? "" : `${words.checks.outcomes[finding.outcome]} · `}
                {words.frame.place(finding.at.sheet, addressText(finding.at))}
              </span>
            </Row>
          </li>
        ))}
      </ul>
    </>
  );
}
