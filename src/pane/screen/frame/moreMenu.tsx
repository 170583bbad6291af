/** ⋯: what has no tab. Arrows move, Enter chooses, Esc closes and gives the focus back. */
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from "react";
import type { ScreenText } from "../../../../shared/text/paneScreen";
import { Icon, type IconName } from "../parts/icon";
import { type Screen, useScreen } from "../screen";
import { waysOf } from "../state/reduce";

interface Item {
  readonly name: keyof ScreenText["frame"]["menu"];
  readonly icon: IconName;
  readonly choose: () => void;
}

function itemsOf({ state, act, open }: Screen): readonly (readonly Item[])[] {
  const plan = state.reading?.kind === "plan" ? state.reading.plan : undefined;
  const id = state.selection?.indicator;
  const ofPlan: Item[] = [
    {
      name: "indicator",
      icon: "target",
      choose: () => open(id === undefined ? { kind: "indicator" } : { kind: "indicator", id }),
    },
  ];
  const map: Item = {
    name: "map",
    icon: "map",
    choose() {
      act.chooseTab("cockpit");
      act.chooseWay("map");
    },
  };
  const always: Item[] = [
    { name: "settings", icon: "settings", choose: () => open({ kind: "settings" }) },
    { name: "guide", icon: "guide", choose: () => open({ kind: "guide" }) },
    { name: "about", icon: "info", choose: () => open({ kind: "about" }) },
  ];
  if (plan === undefined) return [always];
  return [waysOf(plan).includes("map") ? [map, ...ofPlan] : ofPlan, always];
}

export function MoreMenu(): ReactElement {
  const screen = useScreen();
  const { words, state } = screen;
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    box.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const outside = (event: Event): void => {
      if (!(event.target instanceof Node) || box.current?.contains(event.target) !== true) setOpen(false);
    };
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const waits = state.task !== undefined && !state.task.quiet;
  return (
    <div className="cb-more" ref={box}>
      <button
        ref={button}
        type="button"
        className="cb-iconButton"
        data-key="more"
        aria-label={words.frame.more}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-disabled={waits || undefined}
        onClick={() => setOpen(!isOpen && !waits)}
      >
        <Icon name="more" size={20} />
      </button>
      {isOpen ? <MenuList groups={itemsOf(screen)} close={close} /> : null}
    </div>
  );
}

interface MenuProps {
  readonly groups: readonly (readonly Item[])[];
  readonly close: () => void;
}

function MenuList({ groups, close }: MenuProps): ReactElement {
  const { words } = useScreen();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')];
    const place = document.activeElement instanceof HTMLElement ? items.indexOf(document.activeElement) : -1;
    if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      close();
    }
    const to = nextPlace(event.key, place, items.length);
    if (to === undefined) return;
    event.preventDefault();
    items[to]?.focus();
  };
  return (
    <div className="cb-menu" role="menu" aria-label={words.frame.more} tabIndex={-1} onKeyDown={onKeyDown}>
      {groups.map((items, index) => [
        index === 0 ? null : <hr key="line" />,
        ...items.map(({ name, icon, choose }) => (
          <button
            key={name}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              close();
              choose();
            }}
          >
            <Icon name={icon} size={20} />
            <span>{words.frame.menu[name]}</span>
          </button>
        )),
      ])}
    </div>
  );
}

function nextPlace(key: string, place: number, count: number): number | undefined {
  if (key === "ArrowDown") return (place + 1) % count;
  if (key === "ArrowUp") return (place + count - 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}
