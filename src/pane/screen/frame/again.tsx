/** What is shown is of the reading before: another one is under way and takes long, or was stopped. */
import type { ReactElement } from "react";
import { Action } from "../parts/parts";
import { useScreen } from "../screen";
import { useReadingText } from "../views/readingText";
import { useSlowly } from "../views/running";
import { Note } from "./message";

export function Again(): ReactElement | null {
  const { state, words, act } = useScreen();
  if (state.activity === "slow") return <ReadAgain />;
  if (state.activity !== "stopped") return null;
  const { title, again, read } = words.frame.stopped;
  return (
    <Note tone="quiet" title={title} actions={<Action onClick={act.read}>{read}</Action>}>
      {again}
    </Note>
  );
}

function ReadAgain(): ReactElement {
  const { words, act } = useScreen();
  const text = useReadingText();
  const said = useSlowly(text);
  return (
    <div className="cb-again" aria-busy="true">
      <p className="cb-small cb-wrap">{text}</p>
      <p className="cb-unseen" aria-live="polite">
        {said}
      </p>
      <Action onClick={act.stopReading}>{words.frame.reading.stop}</Action>
    </div>
  );
}
