/** What is shown is of the reading before: another one is under way and takes long, or was stopped. */
import { type ReactElement, useLayoutEffect, useRef, useState } from "react";
import { Action } from "../parts/parts";
import { useScreen } from "../screen";
import { useReadingText } from "../views/readingText";
import { useSlowly } from "../views/running";
import { LateHint } from "./lateHint";
import { Note } from "./message";

/** Its buttons go with what they end: who stood on one stays in this place and is not thrown to the top of the page. */
export function Again(): ReactElement {
  const { activity } = useScreen().state;
  const box = useRef<HTMLDivElement>(null);
  // Asked before the change is drawn: afterwards a button that is gone holds nothing.
  const hadFocus = box.current?.contains(document.activeElement) === true;
  useLayoutEffect(() => {
    const here = box.current;
    if (hadFocus && here?.contains(document.activeElement) === false) here.focus({ preventScroll: true });
  });
  return (
    <div ref={box} tabIndex={-1} className="cb-place">
      {activity === "slow" ? <ReadAgain /> : null}
      {activity === "stopped" ? <StoppedAgain takesFocus={hadFocus} /> : null}
    </div>
  );
}

/** `takesFocus`: the person stood on the button that stopped the reading; asked when it appears. */
function StoppedAgain({ takesFocus }: { readonly takesFocus: boolean }): ReactElement {
  const { words, act } = useScreen();
  const [takes] = useState(takesFocus);
  const { title, again, read } = words.frame.stopped;
  return (
    <Note tone="quiet" title={title} takesFocus={takes} actions={<Action onClick={act.read}>{read}</Action>}>
      {again}
    </Note>
  );
}

function ReadAgain(): ReactElement {
  const { words, act } = useScreen();
  const text = useReadingText();
  const said = useSlowly(text);
  return (
    <>
      <div className="cb-again" aria-busy="true">
        <p className="cb-small cb-wrap">{text}</p>
        <p className="cb-unseen" aria-live="polite">
          {said}
        </p>
        <Action onClick={act.stopReading}>{words.frame.reading.stop}</Action>
      </div>
      <LateHint />
    </>
  );
}
