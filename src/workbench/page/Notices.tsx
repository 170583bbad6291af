/** The messages between the line at the top and the grid. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarIntent,
} from "@fluentui/react-components";
import type { WorkbenchPageTexts } from "../../../shared/text/workbenchPage";
import type { Notice } from "./notice";

const INTENT: Readonly<Record<Notice["kind"], MessageBarIntent>> = {
  problem: "error",
  notShown: "info",
  done: "success",
  leave: "warning",
  refused: "warning",
};

export interface NoticesProps {
  readonly words: WorkbenchPageTexts;
  readonly notices: readonly Notice[];
  readonly onClose: (kind: Notice["kind"]) => void;
}

export function Notices({ words, notices, onClose }: NoticesProps) {
  return (
    <div className="notices">
      {notices.map(({ kind, text, more = [], actions = [] }) => (
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
              <Button size="small" appearance="transparent" aria-label={words.close} onClick={() => onClose(kind)}>
                ✕
              </Button>
            }
          >
            {actions.map(({ label, run }) => (
              <Button key={label} size="small" onClick={run}>
                {label}
              </Button>
            ))}
          </MessageBarActions>
        </MessageBar>
      ))}
    </div>
  );
}
