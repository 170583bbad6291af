/** Tabs: one stop for Tab, arrows move, Enter or Space chooses. Fluent's own leave hidden stops beside them that reading aids trip over. */
import { type KeyboardEvent, type ReactElement, useState } from "react";

export interface TabItem<T extends string> {
  readonly value: T;
  readonly word: string;
  /** Seen beside the word, and how it is said. */
  readonly count?: { readonly shown: string; readonly said: string };
}

interface Props<T extends string> {
  readonly name: string;
  readonly items: readonly TabItem<T>[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
  /** Prefix of the tabs' ids, by which their content names them. */
  readonly id?: string;
}

export function Tabs<T extends string>({ name, items, chosen, onChoose, id }: Props<T>): ReactElement {
  const [stop, setStop] = useState<T>(chosen);
  const reachable = items.some(({ value }) => value === stop) ? stop : chosen;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
    const place = document.activeElement instanceof HTMLElement ? tabs.indexOf(document.activeElement) : -1;
    const to = placeAfter(event.key, place, tabs.length);
    if (to === undefined || place === -1) return;
    event.preventDefault();
    tabs[to]?.focus();
  };
  return (
    <div className="cb-tabs" role="tablist" aria-label={name} onKeyDown={onKeyDown} onBlur={() => setStop(chosen)}>
      {items.map(({ value, word, count }) => (
        <button
          key={value}
          type="button"
          role="tab"
          className="cb-tab"
          aria-selected={value === chosen}
          tabIndex={value === reachable ? 0 : -1}
          onClick={() => onChoose(value)}
          onFocus={() => setStop(value)}
          {...(id === undefined ? {} : { id: `${id}-${value}` })}
        >
          <span className="cb-tabWord" data-room={count === undefined ? word : `${word} ${count.shown}`}>
            <span>
              {word}
              {count === undefined ? null : (
                <span className="cb-count" aria-hidden="true">
                  {count.shown}
                </span>
              )}
            </span>
          </span>
          {count === undefined ? null : <span className="cb-unseen">, {count.said}</span>}
        </button>
      ))}
    </div>
  );
}

function placeAfter(key: string, place: number, count: number): number | undefined {
  if (key === "ArrowRight") return (place + 1) % count;
  if (key === "ArrowLeft") return (place + count - 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}
