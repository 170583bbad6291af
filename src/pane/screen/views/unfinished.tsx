/** A generation that was begun elsewhere, or before this opening of the pane, is not finished: complete it, take it back, or wait. */
import type { ReactElement } from "react";
import type { Unfinished as Open } from "../../model/buildView";
import { Note } from "../frame/message";
import { Action, Actions } from "../parts/parts";
import { useScreen } from "../screen";

/** None of the ways is chosen beforehand: only a person knows whether somebody is still at it. */
export function Unfinished({ unfinished: { undoable } }: { readonly unfinished: Open }): ReactElement {
  const { words, act } = useScreen();
  const text = words.build.unfinished;
  return (
    <>
      <h1 className="cb-title">{text.title}</h1>
      <p className="cb-text">{text.body}</p>
      <Way label={text.wait} hint={text.waitHint} onClick={act.read} />
      <Way
        label={text.complete}
        hint={text.completeHint}
        onClick={() => act.build({ fills: false, restores: false, takesOver: true })}
      />
      {undoable ? (
        <Way label={text.undo} hint={text.undoHint} onClick={() => act.undo({ kind: "build", takesOver: true })} />
      ) : (
        <p className="cb-hint">{text.noUndo}</p>
      )}
    </>
  );
}

interface WayProps {
  readonly label: string;
  readonly hint: string;
  readonly onClick: () => void;
}

const Way = ({ label, hint, onClick }: WayProps): ReactElement => (
  <>
    <Actions>
      <Action wide onClick={onClick}>
        {label}
      </Action>
    </Actions>
    <p className="cb-hint">{hint}</p>
  </>
);

/** On the cockpit: said on top, with the way to the page above. */
export function UnfinishedNote(): ReactElement {
  const { words, act } = useScreen();
  const text = words.build.unfinished;
  return (
    <Note
      tone="warning"
      title={text.title}
      actions={
        <Action main onClick={() => act.chooseTab("build")}>
          {words.cockpit.step.build}
        </Action>
      }
    >
      {text.short}
    </Note>
  );
}
