/** A task that writes the sheets: how far it is, the sheet in work, *Annulla* and what it leaves. */

import { Button } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { formatNumber } from "../../../../shared/text/numbers";
import { LateHint } from "../frame/lateHint";
import { useScreen } from "../screen";
import type { Task } from "../state/paneState";

/** Reading aids are told the sheet at most so often. */
const SAY_MS = 2000;
/** Before, an estimate would only jump. */
const GUESS_AFTER_MS = 2000;

export function Running({ task }: { readonly task: Task }): ReactElement {
  const { words, language, act } = useScreen();
  const text = words.frame.running;
  const cancel = useRef<HTMLDivElement>(null);
  useEffect(() => cancel.current?.querySelector("button")?.focus({ preventScroll: true }), []);
  const said = useSlowly(task.sheet);
  const isKnown = task.total > 0;
  const title = task.kind === "write" ? text.writing : text[task.kind];
  return (
    <div aria-busy="true">
      <div className="cb-heroLine">
        <h1 className={isKnown ? "cb-big" : "cb-title"}>
          {isKnown ? formatNumber(task.done, language, 0) : title}
          {isKnown ? <small>{text.of(task.total)}</small> : null}
        </h1>
        {isKnown ? <span>{text.sheets(task.total)}</span> : null}
      </div>
      <Bar done={task.done} total={task.total} title={title} />
      {task.sheet === "" ? null : (
        <p className="cb-wrap">
          {text.now} <b className="cb-strong">{task.sheet}</b>
        </p>
      )}
      <p className="cb-unseen" aria-live="polite">
        {said}
      </p>
      <LateHint />
      <p className="cb-hint">
        {task.stopping
          ? text.stopping
          : `${remaining(task, text.remaining)}${task.kind === "build" ? text.leaves : ""}`}
      </p>
      {task.kind === "build" && !task.stopping ? (
        <div ref={cancel} className="cb-actions">
          <Button className="cb-wide" onClick={act.stop}>
            {words.frame.cancel}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

interface BarProps {
  readonly done: number;
  /** 0: not known. */
  readonly total: number;
  readonly title: string;
}

export function Bar({ done, total, title }: BarProps): ReactElement {
  if (total === 0) {
    return (
      <div className="cb-progress unknown" role="progressbar" aria-label={title}>
        <i />
      </div>
    );
  }
  return (
    <div
      className="cb-progress"
      role="progressbar"
      aria-label={title}
      aria-valuenow={done}
      aria-valuemin={0}
      aria-valuemax={total}
    >
      <i style={{ width: `${(100 * done) / total}%` }} />
    </div>
  );
}

/** What is left at the speed so far. */
function remaining({ done, total, elapsed }: Task, say: (seconds: number) => string): string {
  if (elapsed < GUESS_AFTER_MS || done === 0 || done >= total) return "";
  return `${say(Math.max(1, Math.round((elapsed / done) * (total - done) * 0.001)))} `;
}

/** The value, changing at most every two seconds. */
export function useSlowly(value: string): string {
  const [said, setSaid] = useState(value);
  const latest = useRef(value);
  latest.current = value;
  useEffect(() => {
    const timer = setInterval(() => setSaid(latest.current), SAY_MS);
    return () => clearInterval(timer);
  }, []);
  return said;
}
