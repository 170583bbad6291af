/** One finding: the sentence, its cell, what to do, the fix before it is written, or the word that closes it. */
import { Textarea } from "@fluentui/react-components";
import { type ReactElement, useId, useRef, useState } from "react";
import type { FindingsView, FindingView, FixedCell } from "../../model/findingView";
import { draftsOf, typedOver, writtenMeanwhile } from "../drafts";
import { countText, shareText } from "../numbers";
import { Back } from "../parts/back";
import { Icon, type IconName } from "../parts/icon";
import { Action, Actions, CellLink, PageTitle } from "../parts/parts";
import { planOf, useScreen } from "../screen";
import { withoutAddress } from "../sentences";
import type { Judgement } from "../state/paneActions";

/** Cells of the change that are spelled out; the others are counted. */
const MOST_CELLS = 5;

export function FindingPage({ findings, id }: { readonly findings: FindingsView; readonly id: string }): ReactElement {
  const { words } = useScreen();
  const finding = findings.findings.find((one) => one.id === id);
  if (finding === undefined) {
    return (
      <>
        <Back />
        <PageTitle>{words.checks.finding.gone}</PageTitle>
        <p className="cb-text">{words.checks.finding.goneBody}</p>
      </>
    );
  }
  return (
    <>
      <Pager findings={findings} finding={finding} />
      <PageTitle key={`title of ${finding.id}`}>{withoutAddress(finding.message)}</PageTitle>
      <Places finding={finding} />
      <p>{finding.todo}</p>
      {finding.fix === undefined ? <Effect finding={finding} /> : <Fix finding={finding} />}
      <Judge key={`outcome of ${finding.id}`} finding={finding} canJudge={findings.canJudge} />
    </>
  );
}

function Pager({
  findings,
  finding,
}: {
  readonly findings: FindingsView;
  readonly finding: FindingView;
}): ReactElement {
  const { words, language } = useScreen();
  const list = findings.findings.filter(({ open }) => open === finding.open);
  const place = list.indexOf(finding);
  return (
    <div className="cb-pager">
      <Back />
      <span className="cb-small cb-number">{words.checks.finding.position(place + 1, list.length)}</span>
      <Turn icon="up" name={words.checks.finding.previous} to={list[place - 1]} />
      <Turn icon="down" name={words.checks.finding.next} to={list[place + 1]} />
      <span className="cb-unseen">{countText(list.length, language)}</span>
    </div>
  );
}

interface TurnProps {
  readonly icon: IconName;
  readonly name: string;
  readonly to: FindingView | undefined;
}

function Turn({ icon, name, to }: TurnProps): ReactElement {
  const { act } = useScreen();
  return (
    <button
      type="button"
      className="cb-iconButton"
      aria-label={name}
      aria-disabled={to === undefined || undefined}
      onClick={() => to !== undefined && act.replace({ kind: "finding", id: to.id })}
    >
      <Icon name={icon} size={20} />
    </button>
  );
}

/** The cells with the same cause; a click selects each. */
function Places({ finding }: { readonly finding: FindingView }): ReactElement {
  const { words } = useScreen();
  const [all, setAll] = useState(false);
  const cells = finding.cells.length === 0 ? [finding.at] : finding.cells;
  const shown = all ? cells : cells.slice(0, cells.length <= 3 ? 3 : 2);
  const rest = cells.length - shown.length;
  return (
    <div style={{ display: "grid", justifyItems: "start" }}>
      {shown.map((at) => (
        <CellLink key={`${at.sheet}!${at.top},${at.left},${at.bottom},${at.right}`} at={at} />
      ))}
      {rest > 0 ? (
        <button type="button" className="cb-link" onClick={() => setAll(true)}>
          {words.checks.finding.moreCells(rest)}
        </button>
      ) : null}
    </div>
  );
}

function Effect({ finding: { effect } }: { readonly finding: FindingView }): ReactElement {
  const { words, language } = useScreen();
  const text = words.checks.finding;
  return <p className="cb-hint">{effect > 0 ? text.effect(shareText(effect, language)) : text.noEffect}</p>;
}

function Fix({ finding }: { readonly finding: FindingView }): ReactElement {
  const { words, act, state } = useScreen();
  const text = words.checks.finding;
  const cells = finding.fix?.cells ?? [];
  const readOnly = planOf(state)?.readOnly === true;
  return (
    <>
      {cells.slice(0, MOST_CELLS).map((cell) => (
        <Change key={`${cell.at.sheet}!${cell.at.top},${cell.at.left}`} cell={cell} named={cells.length > 1} />
      ))}
      {cells.length > MOST_CELLS ? (
        <p className="cb-hint">{words.frame.morePlaces(cells.length - MOST_CELLS)}</p>
      ) : null}
      <p className="cb-hint">{text.onlyThese(cells.length)}</p>
      <Effect finding={finding} />
      {readOnly || !finding.open ? null : (
        <Actions>
          <Action
            main
            onClick={() => {
              act.back();
              act.fix([finding.id]);
            }}
          >
            {text.mend(cells.length)}
          </Action>
        </Actions>
      )}
    </>
  );
}

/** Adesso and Dopo. */
function Change({ cell, named }: { readonly cell: FixedCell; readonly named: boolean }): ReactElement {
  const { words } = useScreen();
  const text = words.checks.finding;
  return (
    <>
      {named ? <CellLink at={cell.at} small /> : null}
      <fieldset className="cb-change" aria-label={text.preview}>
        <div>
          <span className="cb-dim">{text.before}</span>
          {cell.before === "" ? <span className="cb-dim">{text.empty}</span> : <del>{cell.before}</del>}
        </div>
        <div>
          <span className="cb-dim">{text.after}</span>
          <ins>{cell.after === "" ? text.empty : cell.after}</ins>
        </div>
      </fieldset>
    </>
  );
}

/** Outcome and note, written into *Segnalazioni*. */
function Judge({
  finding,
  canJudge,
}: {
  readonly finding: FindingView;
  readonly canJudge: boolean;
}): ReactElement | null {
  const { words, act, state } = useScreen();
  const drafts = draftsOf(act);
  const [draft, setDraft] = useState(drafts.get(finding.id));
  const note = draft?.text ?? finding.note;
  const meanwhile = writtenMeanwhile(draft, finding);
  const asked = useRef<string | undefined>(undefined);
  const field = useId();
  const text = words.checks.finding;
  if (planOf(state)?.readOnly === true) return null;
  if (!canJudge)
    return (
      <p className="cb-hint" style={{ marginTop: 20 }}>
        {text.needsSheet}
      </p>
    );
  const before: Judgement = {
    note: finding.note,
    ...(finding.outcome === undefined ? {} : { outcome: finding.outcome }),
  };
  const judge = (outcome: "accepted" | "notError" | undefined, said: string): void => {
    // A double click is one click: the page stays until the outcome is written.
    const click = JSON.stringify([outcome, said]);
    if (state.task !== undefined && asked.current === click) return;
    asked.current = click;
    act.judge(finding.id, outcome, said.trim(), before);
  };
  if (!finding.open) {
    return (
      <>
        <hr className="cb-rule" />
        {finding.outcome === undefined ? null : <p>{text.closedAs(words.checks.outcomes[finding.outcome])}</p>}
        {finding.note === "" ? null : <p className="cb-wrap">{text.noted(finding.note)}</p>}
        <Actions>
          <Action onClick={() => judge(undefined, finding.note)}>{text.reopen}</Action>
        </Actions>
      </>
    );
  }
  return (
    <>
      <hr className="cb-rule" />
      <h2>{text.leave}</h2>
      <label className="cb-field" htmlFor={field}>
        <span>{text.note}</span>
      </label>
      <Textarea
        id={field}
        value={note}
        resize="vertical"
        rows={2}
        onChange={(_, { value }) => {
          const typed = typedOver(draft, value, finding);
          drafts.set(finding.id, typed);
          setDraft(typed);
        }}
        onKeyDown={(event) => {
          // What is typed is not lost by leaving the page unawares.
          if (event.key === "Escape" && note !== finding.note) event.preventDefault();
        }}
      />
      {meanwhile === undefined ? null : <p className="cb-hint cb-wrap">{text.noted(meanwhile)}</p>}
      <Actions>
        <Action onClick={() => judge("accepted", note)}>{text.accept}</Action>
        <Action onClick={() => judge("notError", note)}>{text.notAnError}</Action>
      </Actions>
      <p className="cb-hint">{text.acceptHint}</p>
    </>
  );
}
