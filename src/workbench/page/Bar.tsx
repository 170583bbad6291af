/** The line at the top of the page: which workbook is open, whether it has changed, and what can be done with it. */
import { Button } from "@fluentui/react-components";
import type { WorkbenchPageTexts } from "../../../shared/text/workbenchPage";

export interface BarProps {
  readonly words: WorkbenchPageTexts;
  /** Empty: nothing is open. */
  readonly name: string;
  readonly unsaved: boolean;
  /** What the page is busy with; while it is, nothing can be opened or saved. */
  readonly busy: string | undefined;
  readonly onOpen: () => void;
  readonly onSave: () => void;
}

export function Bar({ words, name, unsaved, busy, onOpen, onSave }: BarProps) {
  return (
    <header className="bar">
      <b className="mark">Cabina</b>
      <h1 className="name" title={name}>
        {name}
      </h1>
      <span className="state" role="status">
        {busy ?? (unsaved ? words.unsaved : "")}
      </span>
      <span className="keys">{words.keys}</span>
      {/* While the page is busy they keep the focus, and do nothing. */}
      <Button title={words.openHint} disabledFocusable={busy !== undefined} onClick={onOpen}>
        {words.open}
      </Button>
      <Button title={words.saveHint} disabledFocusable={busy !== undefined || name === ""} onClick={onSave}>
        {words.save}
      </Button>
    </header>
  );
}
