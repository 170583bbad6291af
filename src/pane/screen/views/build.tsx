/** *Genera*: what is made, changed and kept, in counts and names, before anything is written. */
import { type ReactElement, useState } from "react";
import type { BuildView, Refusal } from "../../model/buildView";
import type { PlanView } from "../../model/planView";
import { countText } from "../numbers";
import { Action, Actions, Fold, Section } from "../parts/parts";
import { useScreen } from "../screen";
import { sheetsBehind } from "../state/automatic";
import { buildProblemOf, isCounting } from "../state/paneState";
import { BuildProblem } from "./buildProblem";
import { Unfinished } from "./unfinished";

export function Build({ plan }: { readonly plan: PlanView }): ReactElement | null {
  const { state, words } = useScreen();
  const { preview } = state;
  if (plan.unfinished !== undefined && plan.readOnly !== true) return <Unfinished unfinished={plan.unfinished} />;
  const problem = buildProblemOf(state);
  if (problem !== undefined) return <BuildProblem message={problem} />;
  if (isCounting(state)) return <p aria-live="polite">{words.build.counting}</p>;
  // Above stands that the reading was stopped, with the way to read again.
  if (preview === undefined) return null;
  return "kind" in preview ? <CannotBuild refusal={preview} /> : <Preview plan={plan} preview={preview} />;
}

function CannotBuild({ refusal: { sentence, todo, details } }: { readonly refusal: Refusal }): ReactElement {
  const { words, act } = useScreen();
  return (
    <>
      <h1 className="cb-name">{sentence}</h1>
      <p className="cb-text">{todo}</p>
      <Actions>
        <Action wide onClick={act.read}>
          {words.frame.retry}
        </Action>
      </Actions>
      {details === undefined ? null : <Fold title={words.frame.details} items={[details]} />}
    </>
  );
}

function Preview({ plan, preview }: { readonly plan: PlanView; readonly preview: BuildView }): ReactElement {
  const fresh = preview.newSheets.reduce((sum, { sheets }) => sum + sheets.length, 0);
  return (
    <>
      <Count preview={preview} fresh={fresh} />
      {plan.readOnly === true ? <ReadOnlyHint /> : <Do preview={preview} fresh={fresh} />}
      <Worth preview={preview} />
      <What preview={preview} fresh={fresh} />
      <Automatic built={plan.built} />
    </>
  );
}

const ReadOnlyHint = (): ReactElement => <p className="cb-text">{useScreen().words.build.readOnly}</p>;

interface CountProps {
  readonly preview: BuildView;
  readonly fresh: number;
}

/** The one number: new sheets, sheets behind, or all of them up to date. */
function Count({ preview, fresh }: CountProps): ReactElement {
  const { words, language } = useScreen();
  const text = words.build;
  const behind = preview.behind.length;
  const isFirst = fresh > 0 && behind === 0 && preview.total === fresh;
  const number = isFirst ? fresh : fresh + behind > 0 ? fresh + behind : preview.total;
  const after = isFirst
    ? text.newSheets(fresh)
    : fresh + behind > 0
      ? text.behind(fresh + behind, preview.total)
      : text.upToDate(preview.total);
  return (
    <>
      <div className="cb-heroLine">
        <h1 className="cb-big">{countText(number, language)}</h1>
        <span>{after}</span>
      </div>
      <p>{sentences(preview, { words, isFirst, fresh })}</p>
    </>
  );
}

function sentences(
  preview: BuildView,
  {
    words,
    isFirst,
    fresh,
  }: Pick<ReturnType<typeof useScreen>, "words"> & { readonly isFirst: boolean; readonly fresh: number },
): string {
  const text = words.build;
  if (sheetsBehind(preview) === 0) return text.nothing;
  if (isFirst) return `${text.keeps} ${preview.undoable ? text.undoable : text.notUndoable}`;
  const { changedCells, insertedRows, undoable } = preview;
  return `${text.toWrite(changedCells, insertedRows, fresh)} ${text.byHandStays}${undoable ? "" : ` ${text.notUndoable}`}`;
}

/** The button, the choices that go with it, and the way back of the last generation. */
function Do({ preview, fresh }: CountProps): ReactElement {
  const { words, act, state } = useScreen();
  const [fills, setFills] = useState(false);
  const [restores, setRestores] = useState(false);
  const text = words.build;
  const behind = preview.behind.length;
  const count = fresh + behind;
  const label = behind === 0 ? text.create(count) : fresh === 0 ? text.update(count) : text.createAndUpdate(count);
  const extra = (fills && preview.fillable > 0) || restores;
  const hasUndo = [state.message, state.aside].some((each) => each?.tab === "build" && each.undo?.kind === "build");
  return (
    <>
      {count > 0 || extra ? (
        <Actions>
          <Action main wide onClick={() => act.build({ fills, restores })}>
            {count > 0 ? label : text.update(preview.total)}
          </Action>
        </Actions>
      ) : (
        <OpenCockpit sheet={preview.cockpit} />
      )}
      {preview.fillable > 0 ? (
        <Option chosen={fills} onChoose={setFills} label={text.fill(preview.fillable)} hint={text.fillHint} />
      ) : null}
      {preview.byHand.length > 0 ? (
        <Option
          chosen={restores}
          onChoose={setRestores}
          label={text.restore(preview.byHand.length)}
          hint={text.restoreHint}
        />
      ) : null}
      {preview.canUndo && !hasUndo ? (
        <Actions>
          <Action wide onClick={() => act.undo({ kind: "build" })}>
            {text.undoLast}
          </Action>
        </Actions>
      ) : null}
    </>
  );
}

function OpenCockpit({ sheet }: { readonly sheet: string | undefined }): ReactElement | null {
  const { words, act } = useScreen();
  if (sheet === undefined) return null;
  return (
    <Actions>
      <Action main wide onClick={() => act.show({ sheet, top: 0, left: 0, bottom: 0, right: 0 })}>
        {words.build.open(sheet)}
      </Action>
    </Actions>
  );
}

interface OptionProps {
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly label: string;
  readonly hint?: string;
}

/** The whole row is the check box. */
export function Option({ chosen, onChoose, label, hint }: OptionProps): ReactElement {
  return (
    <label className="cb-choice" style={{ marginTop: 8 }}>
      <input type="checkbox" checked={chosen} onChange={(event) => onChoose(event.target.checked)} />
      <span>
        {label}
        {hint === undefined ? null : <span className="cb-small cb-under">{hint}</span>}
      </span>
    </label>
  );
}

function Worth({ preview: { remarks } }: { readonly preview: BuildView }): ReactElement | null {
  const { words } = useScreen();
  if (remarks.length === 0) return null;
  return (
    <Section title={words.build.worthKnowing}>
      <ul className="cb-list">
        {remarks.map((remark) => (
          <li key={remark} className="cb-wrap" style={{ padding: "6px 0" }}>
            {remark}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function What({ preview, fresh }: CountProps): ReactElement {
  const { words, language } = useScreen();
  const text = words.build;
  const { newSheets, behind, kept, byHand, greyed } = preview;
  const folds = (
    <>
      {behind.length === 0 ? null : <Behind behind={behind} />}
      {newSheets.map(({ kind, sheets }) => (
        <Fold
          key={kind}
          title={text.groups[kind]}
          count={countText(sheets.length, language)}
          items={sheets}
          open={sheets.length <= 8 && kind === "cockpit"}
        />
      ))}
      {[[text.byHand, byHand] as const, [text.greyed, greyed] as const, [text.kept, kept] as const].map(
        ([title, items]) =>
          items.length === 0 ? null : (
            <Fold key={title} title={title} count={countText(items.length, language)} items={items} />
          ),
      )}
    </>
  );
  if (fresh + behind.length === 0) return <div className="cb-section">{folds}</div>;
  return <Section title={fresh > 0 && behind.length === 0 ? text.whatHappens : text.whatChanges}>{folds}</Section>;
}

/** The sheets that change; many are folded. */
function Behind({ behind }: Pick<BuildView, "behind">): ReactElement {
  const { words, language, act } = useScreen();
  const text = words.build;
  if (behind.length > 6) {
    return (
      <Fold
        title={text.changed}
        count={countText(behind.length, language)}
        items={behind.map(({ sheet, cells }) => `${sheet}: ${text.cells(cells)}`)}
      />
    );
  }
  return (
    <ul className="cb-list">
      {behind.map(({ sheet, cells }) => (
        <li key={sheet}>
          <button
            type="button"
            className="cb-row"
            onClick={() => act.show({ sheet, top: 0, left: 0, bottom: 0, right: 0 })}
          >
            <span>{sheet}</span>
            <span className="cb-amount">{text.cells(cells)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Automatic({ built }: { readonly built: boolean }): ReactElement | null {
  const { state, words, act } = useScreen();
  if (!built) return null;
  return (
    <section className="cb-section">
      <Option
        chosen={state.automatic}
        onChoose={act.chooseAutomatic}
        label={words.build.automatic}
        hint={words.build.automaticHint}
      />
    </section>
  );
}
