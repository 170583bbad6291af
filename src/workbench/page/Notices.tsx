/** The messages between the line at the top and the grid. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarIntent,
} from "@fluentui/react-components";
import { type FocusEvent, useRef } from "react";
import type { WorkbenchPageTexts } from "../../../shared/text/workbenchPage";
import type { Notice, NoticeView } from "./notice";

const INTENT: Readonly<Record<Notice["kind"], MessageBarIntent>> = {
  problem: "error",
  notShown: "info",
  done: "success",
  leave: "warning",
  refused: "warning",
};

export interface NoticesProps {
  readonly words: WorkbenchPageTexts;
  readonly notices: readonly NoticeView[];
  readonly onClose: (kind: Notice["kind"]) => void;
}

export function Notices({ words, notices, onClose }: NoticesProps) {
  const { watch, giveBack } = useWayBack();
  const close = (kind: Notice["kind"]): void => {
    giveBack();
    onClose(kind);
  };
  return (
    <section className="notices" aria-label={words.notices} onFocus={watch}>
      {notices.map(({ kind, text, more, actions }) => (
        <MessageBar key={kind} intent={INTENT[kind]} layout="auto" politeness="polite">
          <MessageBarBody>
            {text}
            {more.length > 0 && (
              <details>
                <summary>{kind === "notShown" ? words.more : words.details}</summary>
                <ul>
                  {more.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </details>
            )}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button size="small" appearance="transparent" aria-label={words.close} onClick={() => close(kind)}>
                ✕
              </Button>
            }
          >
            {actions.map(({ label, run }) => (
              <Button
                key={label}
                size="small"
                onClick={() => {
                  giveBack();
                  run();
                }}
              >
                {label}
              </Button>
            ))}
          </MessageBarActions>
        </MessageBar>
      ))}
    </section>
  );
}

/** Who comes to a message by keyboard and closes it is where she was before. */
function useWayBack(): { watch: (event: FocusEvent) => void; giveBack: () => void } {
  const before = useRef<HTMLElement>(undefined);
  return {
    watch({ currentTarget, relatedTarget }) {
      if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
        before.current = relatedTarget;
    },
    giveBack() {
      const place = before.current?.isConnected === true ? before.current : document.querySelector(FIRST);
      if (place instanceof HTMLElement) place.focus();
    },
  };
}

/** Where there is no way back: the first button of the page. */
const FIRST = "header.bar button";
