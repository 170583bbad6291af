/** A symbol with its number, flush right; where there is no number, the word for why. */
import type { ReactElement } from "react";
import type { SymbolName } from "../../model/planView";
import { scoreText } from "../numbers";
import { useScreen } from "../screen";
import { Sign } from "./symbol";

export interface ScoreProps {
  readonly symbol: SymbolName;
  /** A fraction; absent: not assessed. */
  readonly score: number | undefined;
}

/** These symbols are said in words where the number would stand. */
const IN_WORDS: ReadonlySet<SymbolName> = new Set<SymbolName>(["pending", "twoResults", "reread", "waived", "missing"]);

export function Score({ symbol, score }: ScoreProps): ReactElement {
  const { words, language, limits } = useScreen();
  const isWord = score === undefined && IN_WORDS.has(symbol);
  const text =
    score === undefined ? (isWord ? words.cockpit.symbols[symbol] : "–") : scoreText(score, limits, language);
  return (
    <span className="cb-value">
      <Sign name={symbol} said={!isWord} />
      <span>{text}</span>
    </span>
  );
}
