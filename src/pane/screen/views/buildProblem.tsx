/** A generation that could not be finished: what, where, what to do; then on, or back. */
import type { ReactElement } from "react";
import { actionsOf, GoToSheet, Note } from "../frame/message";
import { Action, Actions, Fold } from "../parts/parts";
import { useScreen } from "../screen";
import { splitSentence } from "../sentences";
import type { Message } from "../state/paneState";

export function BuildProblem({ message }: { readonly message: Message }): ReactElement {
  const { words, act, state } = useScreen();
  const { sentence, todo, sheet, details, broken } = message;
  const [title, rest] = splitSentence(sentence);
  const { preview } = state;
  const canUndo = preview !== undefined && !("kind" in preview) && preview.canUndo;
  return (
    <>
      <Note
        tone="error"
        title={title}
        takesFocus={!message.quiet}
        {...actionsOf(sheet === undefined ? null : <GoToSheet sheet={sheet} />, message.quiet)}
      >
        {rest === "" ? undefined : rest}
      </Note>
      <h1 className="cb-name">{todo}</h1>
      <Actions>
        <Action main wide onClick={() => act.build({ fills: false, restores: false })}>
          {words.build.resume(broken === undefined ? undefined : broken.done + 1)}
        </Action>
        {canUndo ? (
          <Action wide onClick={() => act.undo({ kind: "build" })}>
            {words.build.undone}
          </Action>
        ) : null}
      </Actions>
      {details === undefined ? null : (
        <div className="cb-section">
          <Fold title={words.frame.details} items={[details]} />
        </div>
      )}
    </>
  );
}
