/** The few icons of the pane, drawn with lines; each stands beside words, or its button has a name. */
import type { ReactElement } from "react";

const PATHS = {
  right: "M6 3.5 10.5 8 6 12.5",
  left: "M10 3.5 5.5 8 10 12.5",
  down: "M3.5 6 8 10.5 12.5 6",
  up: "M3.5 10 8 5.5 12.5 10",
  search: "M11 11l3.5 3.5M12.5 7a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0Z",
  more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  warning: "M8 1.8 15 14H1ZM8 6v4M8 12v.01",
  error: "M8 1.2a6.8 6.8 0 1 1 0 13.6A6.8 6.8 0 0 1 8 1.2ZM8 4.5v4M8 11v.01",
  done: "M8 1.2a6.8 6.8 0 1 1 0 13.6A6.8 6.8 0 0 1 8 1.2ZM5 8.3l2 2 4-4.2",
  info: "M8 1.2a6.8 6.8 0 1 1 0 13.6A6.8 6.8 0 0 1 8 1.2ZM8 7.3v4M8 5v.01",
  cell: "M2 2.5h12v11H2ZM2 8h12M8 2.5v11",
  map: "M1.5 4.5 6 2l4 2.5L14.5 2v9.5L10 14l-4-2.5L1.5 14ZM6 2v9.5M10 4.5V14",
  target: "M8 1.2a6.8 6.8 0 1 1 0 13.6A6.8 6.8 0 0 1 8 1.2ZM8 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7ZM8 8v.01",
  settings:
    "M1.5 4.5h7M12.5 4.5h2M8.5 4.5a2 2 0 1 0 4 0 2 2 0 0 0-4 0ZM1.5 11.5h2M7.5 11.5h7M3.5 11.5a2 2 0 1 0 4 0 2 2 0 0 0-4 0Z",
  guide: "M8 1.2a6.8 6.8 0 1 1 0 13.6A6.8 6.8 0 0 1 8 1.2ZM6 6.2a2 2 0 1 1 3 1.7c-.8.5-1 .8-1 1.6M8 11.6v.01",
} as const;

export type IconName = keyof typeof PATHS;

/** 16 px for arrows in rows, 20 px in buttons and messages. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: 16 | 20 }): ReactElement {
  return (
    <svg
      className="cb-icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      {...(name === "more" ? { strokeWidth: 1.8, style: { strokeWidth: 1.8 } } : {})}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
