/** The semaforo: a shape for each state, so that nothing is said by colour alone. */
import type { ReactElement } from "react";
import type { SymbolName } from "../../model/planView";
import { useScreen } from "../screen";

interface Shape {
  readonly path: string;
  readonly look: string;
}

const CIRCLE = "M6 .5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z";
const OPEN_CIRCLE = "M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Z";
const TRIANGLE = "M6 .9 11.5 11H.5Z";
const SQUARE = "M1 1h10v10H1Z";
const DIAMOND = "M6 .4 11.6 6 6 11.6.4 6Z";

const SHAPES: Readonly<Record<SymbolName, Shape>> = {
  beyond: { path: DIAMOND, look: "beyond" },
  green: { path: CIRCLE, look: "green" },
  yellow: { path: TRIANGLE, look: "yellow" },
  red: { path: SQUARE, look: "red" },
  openBeyond: { path: DIAMOND, look: "beyond hollow" },
  openGreen: { path: OPEN_CIRCLE, look: "green hollow" },
  openYellow: { path: TRIANGLE, look: "yellow hollow" },
  openRed: { path: SQUARE, look: "red hollow" },
  pending: { path: "M2 6h.01M6 6h.01M10 6h.01", look: "dots" },
  missing: { path: "M2.5 6h7", look: "sign" },
  waived: { path: "M8.2 1.8 3.8 10.2", look: "sign" },
  unmeasurable: { path: "M3.6 3.8a2.4 2.4 0 1 1 3.6 2.1C6.3 6.4 6 7 6 8M6 10.6v.4", look: "sign" },
  twoResults: { path: "M1.5 4.2h9M1.5 8h9M8.6 1.2 3.4 11", look: "sign" },
  reread: { path: "M6 1.2v6M6 10.6v.4", look: "sign" },
};

/** `said`: as an image with its word; otherwise the word stands beside it. */
export function Sign({ name, said = true }: { readonly name: SymbolName; readonly said?: boolean }): ReactElement {
  const { words } = useScreen();
  const { path, look } = SHAPES[name];
  if (!said) {
    return (
      <svg className="cb-symbol" viewBox="0 0 12 12" aria-hidden="true">
        <path className={look} d={path} />
      </svg>
    );
  }
  return (
    <svg className="cb-symbol" viewBox="0 0 12 12" role="img" aria-label={words.cockpit.symbols[name]}>
      <path className={look} d={path} />
    </svg>
  );
}
