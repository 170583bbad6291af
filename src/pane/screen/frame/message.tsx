/** Messages: what was done with its undo, what went wrong with its step, what is to be known. */
import { type ReactElement, type ReactNode, useEffect, useRef } from "react";
import type { LeftOut } from "../../model/buildView";
import { Icon } from "../parts/icon";
import { Action, Actions, Fold } from "../parts/parts";
import { useScreen } from "../screen";
import { splitSentence } from "../sentences";
import type { Message } from "../state/paneState";
import { isElsewhere } from "./lastTouch";

export type Tone = "warning" | "error" | "done" | "quiet";

const ICONS = { warning: "warning", error: "error", done: "done", quiet: "info" } as const;

interface NoteProps {
  readonly tone: Tone;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Under the text and its actions. */
  readonly below?: ReactNode;
  /** It takes the focus when it appears: the result of what the person did. */
  readonly takesFocus?: boolean;
}

export function Note({ tone, title, children, actions, below, takesFocus = false }: NoteProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus && !isElsewhere()) box.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const text = (
    <span>
      {title === undefined ? null : <b className="cb-strong">{title}</b>}
      {title === undefined || children === undefined ? null : " "}
      {children}
    </span>
  );
  const inside =
    tone === "done" ? (
      <div className="cb-messageLine">
        {text}
        {actions === undefined ? null : <div className="cb-messageActions">{actions}</div>}
      </div>
    ) : (
      <div>
        {text}
        {actions === undefined ? null : <Actions>{actions}</Actions>}
      </div>
    );
  return (
    <div ref={box} tabIndex={-1} className={`cb-message ${tone}`} role={tone === "error" ? "alert" : "status"}>
      <Icon name={ICONS[tone]} size={20} />
      {below === undefined ? (
        inside
      ) : (
        <div>
          {inside}
          {below}
        </div>
      )}
    </div>
  );
}

/** What became of the last task, on the tab where it was started; below it what the pane did by itself. */
export function TaskMessages({ without }: { readonly without?: Message | undefined }): ReactElement {
  const { message, aside, tab } = useScreen().state;
  const here = [message, aside].flatMap((each) =>
    each === undefined || each.tab !== tab || each === without ? [] : [each],
  );
  return (
    <>
      {here.map((each) => {
        const key = `${each.quiet} ${each.sentence}`;
        return each.tone === "error" ? <Problem key={key} message={each} /> : <Result key={key} message={each} />;
      })}
    </>
  );
}

/** Up to the first full stop in bold: «Fatto.», «5 celle corrette.» */
function Result({ message }: { readonly message: Message }): ReactElement {
  const { words, act } = useScreen();
  const { undo, sentence, tone, quiet, leftOut } = message;
  const [title, rest] = splitSentence(sentence);
  const takeBack = undo === undefined ? null : <Action onClick={() => act.undo(undo)}>{words.frame.undo}</Action>;
  return (
    <Note
      tone={tone}
      title={title}
      takesFocus={!quiet}
      {...actionsOf(takeBack, quiet)}
      {...(leftOut === undefined ? {} : { below: <NotDone leftOut={leftOut} /> })}
    >
      {rest === "" ? undefined : rest}
    </Note>
  );
}

function NotDone({ leftOut: { sentence, details } }: { readonly leftOut: LeftOut }): ReactElement {
  const { words } = useScreen();
  return (
    <>
      <p className="cb-small">{sentence}</p>
      <Fold title={words.frame.details} items={[details]} />
    </>
  );
}

function Problem({ message }: { readonly message: Message }): ReactElement {
  const { sentence, todo, sheet, details, quiet } = message;
  const { words } = useScreen();
  const [title, rest] = splitSentence(sentence);
  return (
    <Note
      tone="error"
      title={title}
      takesFocus={!quiet}
      {...actionsOf(sheet === undefined ? null : <GoToSheet sheet={sheet} />, quiet)}
    >
      {[rest, todo].filter(Boolean).join(" ")}
      {details === undefined ? null : <Fold title={words.frame.details} items={[details]} />}
    </Note>
  );
}

/** What nobody asked for can be sent away. */
export const actionsOf = (actions: ReactElement | null, quiet: boolean): Pick<NoteProps, "actions"> => {
  if (!quiet) return actions === null ? {} : { actions };
  return {
    actions: (
      <>
        {actions}
        <Close />
      </>
    ),
  };
};

function Close(): ReactElement {
  const { words, act } = useScreen();
  return <Action onClick={() => act.closeMessage(true)}>{words.frame.close}</Action>;
}

export function GoToSheet({ sheet }: { readonly sheet: string }): ReactElement {
  const { words, act } = useScreen();
  return (
    <Action onClick={() => act.show({ sheet, top: 0, left: 0, bottom: 0, right: 0 })}>
      {words.frame.goToSheet(sheet)}
    </Action>
  );
}
