/** The edge between grid and pane: dragged, or moved with the arrows. */
import { useState } from "react";

/** Pixels: a pane in Google Sheets has 300, in Excel about 320 to 350. */
const NARROWEST = 300;
const WIDEST = 480;
const STEP = 10;

const within = (width: number): number => Math.min(WIDEST, Math.max(NARROWEST, width));

export interface EdgeProps {
  readonly name: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

export function Edge({ name, width, onWidth }: EdgeProps) {
  const [held, setHeld] = useState<number>();
  return (
    <hr
      className="edge"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={name}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setHeld(event.clientX + width);
      }}
      onPointerMove={({ clientX }) => held !== undefined && onWidth(within(held - clientX))}
      onPointerUp={() => setHeld(undefined)}
      onKeyDown={(event) => {
        const by = event.key === "ArrowLeft" ? STEP : event.key === "ArrowRight" ? -STEP : 0;
        if (by === 0) return;
        event.preventDefault();
        onWidth(within(width + by));
      }}
    />
  );
}
