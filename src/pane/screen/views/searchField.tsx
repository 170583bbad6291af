/** The search: waits until the typing pauses; Esc empties it, and closes it when it is empty. */
import { Input } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from "react";
import { Icon } from "../parts/icon";
import { useScreen } from "../screen";

const PAUSE_MS = 150;

export function SearchField(): ReactElement {
  const { state, words, act } = useScreen();
  const [text, setText] = useState(state.search);
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => field.current?.querySelector("input")?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (text === state.search) return;
    const timer = setTimeout(() => act.search(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, state.search, act]);
  const latest = useRef({ text, search: state.search });
  latest.current = { text, search: state.search };
  useEffect(
    // Who turns to another view before the pause is over finds the words again.
    () => () => {
      if (latest.current.text !== latest.current.search) act.search(latest.current.text);
    },
    [act],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    if (text === "") act.showSearch(false);
    setText("");
  };
  return (
    <div ref={field} className="cb-search">
      <Input
        type="search"
        value={text}
        aria-label={words.cockpit.findHint}
        placeholder={words.cockpit.findHint}
        contentBefore={<Icon name="search" />}
        onChange={(_, { value }) => setText(value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
