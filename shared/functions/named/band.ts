/** BAND: the semaforo of a score, as a word. */
import { bandOf } from "../../score/bands";
import { defaultSettings, type Settings } from "../../score/settings";
import { stateTexts } from "../../text/states";
import { isBlankCell } from "../argumentCells";
import type { FunctionError } from "../customFunction";
import { defineFunction, each, type Lists, list, optional } from "../defineFunction";
import { isFunctionError } from "../judgeCells";
import { languageOr } from "../optionWords";
import { achievementIn, shareIn } from "../readShares";
import { wrongValue } from "../reasons";

type Limits = Pick<Settings, "greenFrom" | "yellowFrom">;

export const band = defineFunction({
  name: "BAND",
  parameters: [each("score", { mayBeBlank: true }), list("limits", { optional: true }), optional("language")],
  prepare: ({ limits: cells }) => {
    const limits = limitsIn(cells);
    if ("error" in limits) return limits;
    return ({ score, language: wanted }) => {
      const language = languageOr("it", wanted);
      if (isFunctionError(language)) return language;
      const share = score === undefined ? "awaited" : achievementIn(score);
      if (isFunctionError(share)) return share;
      return typeof share === "number" ? stateTexts(language).bands[bandOf(share, limits)] : "";
    };
  },
});

/** Two limits, of which the lower begins yellow and the higher green; as in *Regole di calcolo* where none are given. */
function limitsIn(cells: Lists[string]): Limits | FunctionError {
  if (cells === undefined || cells.every(isBlankCell)) {
    return defaultSettings(2000, "2000-01-01");
  }
  const shares = cells.map(shareIn);
  const wrong = shares.find(isFunctionError);
  const [yellowFrom, greenFrom, ...others] = shares
    .flatMap((share) => (typeof share === "number" ? share : []))
    .sort((one, other) => one - other);
  const isSound = yellowFrom !== undefined && greenFrom !== undefined && yellowFrom > 0 && yellowFrom < greenFrom;
  if (wrong !== undefined || others.length > 0 || !isSound || greenFrom > 1) return wrongValue("limits");
  return { yellowFrom, greenFrom };
}
