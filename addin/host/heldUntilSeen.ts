/** What happens in the workbook while nobody sees the pane is told when somebody does: of each kind the last, and once. */
import type { ExcelDesk } from "./desk";

export interface Held {
  /** Does it now, or when the pane is seen; a later one of the same kind takes its place. */
  tell(kind: string, act: () => void): void;
  stop(): void;
}

export function heldUntilSeen({ seen }: Pick<ExcelDesk, "seen">): Held {
  const held = new Map<string, () => void>();
  const unwatch = seen?.watch((isSeen) => {
    if (!isSeen) return;
    const acts = [...held.values()];
    held.clear();
    for (const act of acts) act();
  });
  return {
    tell(kind, act) {
      if (seen === undefined || seen.now()) act();
      else held.set(kind, act);
    },
    stop() {
      unwatch?.();
      held.clear();
    },
  };
}
