/** What stands where there is no plan: the first run, nothing recognised, reading, refused. */
import type { ReactElement } from "react";
import type { Refusal } from "../../model/buildView";
import type { Unrecognised } from "../../work/paneWork";
import { LateHint } from "../frame/lateHint";
import { GoToSheet, Note } from "../frame/message";
import { Action, Actions, Fold, Row, Section } from "../parts/parts";
import { useScreen } from "../screen";
import { splitSentence } from "../sentences";
import { useReadingText } from "./readingText";
import { Bar, useSlowly } from "./running";

export function FirstRun(): ReactElement {
  const { words, act } = useScreen();
  const { title, body, sample, hint } = words.frame.first;
  return (
    <div style={{ paddingTop: 24 }}>
      <h1 className="cb-title">{title}</h1>
      <p className="cb-text">{body}</p>
      <Actions>
        <Action main wide onClick={act.sample}>
          {sample}
        </Action>
      </Actions>
      <p className="cb-hint" style={{ marginTop: 12 }}>
        {hint}
      </p>
    </div>
  );
}

export function NothingRecognised({ reading }: { readonly reading: Unrecognised }): ReactElement {
  const { words, open } = useScreen();
  const text = words.frame.unrecognised;
  const several = reading.choices.length > 0;
  return (
    <>
      <h1 className="cb-title" style={{ marginTop: 12 }}>
        {several ? text.several : text.title}
      </h1>
      <p className="cb-text">{reading.sentence}</p>
      <p className="cb-text">{reading.todo}</p>
      {several ? <PlanChoices choices={reading.choices} /> : null}
      {several ? null : (
        <Actions>
          <Action main wide onClick={() => open({ kind: "settings" })}>
            {text.columns}
          </Action>
        </Actions>
      )}
      {reading.sheets.length === 0 ? null : <Missing sheets={reading.sheets} />}
    </>
  );
}

/** Several sheets hold a plan: none is chosen beforehand. */
function PlanChoices({ choices }: Pick<Unrecognised, "choices">): ReactElement {
  const { words, act } = useScreen();
  return (
    <Section title={words.frame.unrecognised.which}>
      <ul className="cb-list">
        {choices.map(({ sheet, words: said }) => (
          <li key={sheet}>
            <Row id={`choice:${sheet}`} onClick={() => act.chooseSheet(sheet)}>
              {words.frame.unrecognised.use(sheet)}
              <span className="cb-small cb-under">{said}</span>
            </Row>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Missing({ sheets }: Pick<Unrecognised, "sheets">): ReactElement {
  const { words, open } = useScreen();
  const text = words.frame.unrecognised;
  return (
    <Section title={text.missing}>
      <ul className="cb-list">
        {sheets.map(({ sheet, missing }) => (
          <li key={sheet}>
            <Row id={`sheet:${sheet}`} onClick={() => open({ kind: "settings" })}>
              {sheet}
              <span className="cb-small cb-under">
                {missing.length === 0 ? text.nothingMissing : text.lacks(missing.join(", "))}
              </span>
            </Row>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Shown after half a second, where nothing was read before: the sheet in work, then that all is being checked. */
export function Reading(): ReactElement {
  const { words, act, state } = useScreen();
  const { title, hint } = words.frame.reading;
  const { done, total } = state.progress ?? { done: 0, total: 0 };
  const text = useReadingText();
  const said = useSlowly(text);
  return (
    <div aria-busy="true">
      <h1 className="cb-title" style={{ marginTop: 12 }}>
        {title}
      </h1>
      <Bar done={done} total={done < total ? total : 0} title={title} />
      <p className="cb-wrap">{text}</p>
      <p className="cb-unseen" aria-live="polite">
        {said}
      </p>
      <LateHint />
      <p className="cb-hint">{hint}</p>
      <Actions>
        <Action onClick={act.stopReading}>{words.frame.reading.stop}</Action>
      </Actions>
    </div>
  );
}

export function Stopped(): ReactElement {
  const { words, act } = useScreen();
  const { title, body, read } = words.frame.stopped;
  return (
    <>
      <h1 className="cb-title" style={{ marginTop: 12 }}>
        {title}
      </h1>
      <p className="cb-text">{body}</p>
      <Actions>
        <Action main wide onClick={act.read}>
          {read}
        </Action>
      </Actions>
    </>
  );
}

/** The workbook cannot be read: what, what to do, and again. */
export function Refused({ refusal }: { readonly refusal: Refusal }): ReactElement {
  const { words, act, state } = useScreen();
  const { sentence, todo, sheet, details, years = [] } = refusal;
  const [title, rest] = splitSentence(sentence);
  return (
    <>
      <Note tone="error" title={title} {...(sheet === undefined ? {} : { actions: <GoToSheet sheet={sheet} /> })}>
        {rest === "" ? undefined : rest}
      </Note>
      <h1 className="cb-name">{todo}</h1>
      <Actions>
        {years.map((year) => (
          <Action key={year} wide onClick={() => act.chooseYear(year)}>
            {words.frame.ofYear(year)}
          </Action>
        ))}
        {years.length > 0 ? null : (
          <Action main wide onClick={act.read}>
            {words.frame.retry}
          </Action>
        )}
        {state.wishes.mapping === undefined ? null : (
          <Action wide onClick={() => act.nameColumns(undefined)}>
            {words.settings.columns.forget}
          </Action>
        )}
      </Actions>
      {details === undefined ? null : (
        <div className="cb-section">
          <Fold title={words.frame.details} items={[details]} />
        </div>
      )}
    </>
  );
}
