/** The list of functions that opens while somebody types: Enter takes what it offers only while it fits what stands there. */
import type { ICommandService } from "@univerjs/core";

export interface Suggesting {
  readonly commands: ICommandService;
  /** What stands in the editor. */
  text(): string;
  refusal(): Error;
}

const LIST = "sheet.formula-embedding-editor.search_function.";
const TYPED = "doc.mutation.rich-text-editing";
const FINISH = "sheet.operation.set-cell-edit-visible";
/** `KeyCode` of Univer. */
const [TAB, ENTER] = [9, 13];
/** `DeviceInputEventType.Keyboard` of Univer. */
const KEYBOARD = 4;
/** The list comes so many milliseconds after the last key: until then it offers what fitted before. */
const LATE = 350;

/**
 * The program takes an offer of a list that no longer fits, and puts another function in the place of the one that was
 * typed. Then the key ends the editing, as it would without a list.
 */
export function takeFreshSuggestionsOnly({ commands, text, refusal }: Suggesting): void {
  let typedAt = 0;
  commands.onCommandExecuted(({ id }) => {
    if (id === TYPED) typedAt = Date.now();
  });
  commands.beforeCommandExecuted(({ id, params }) => {
    if (!id.startsWith(LIST)) return;
    const keycode = (params as { keyCode?: number } | undefined)?.keyCode;
    if (keycode !== ENTER && keycode !== TAB) return;
    if (Date.now() - typedAt >= LATE && /[\p{L}\d_.]$/u.test(text())) return;
    void commands.executeCommand(FINISH, { visible: false, eventType: KEYBOARD, keycode });
    throw refusal();
  });
}
