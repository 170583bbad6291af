/** Semaforo: green, yellow, red. A boundary belongs to the upper band. */
import { reaches } from "../target/achievement/nearly";
import type { Band, Settings } from "./settings";

/** The band of a score (a fraction, unrounded). */
export function bandOf(score: number, settings: Pick<Settings, "greenFrom" | "yellowFrom">): Band {
  if (reaches(score, settings.greenFrom)) return "green";
  return reaches(score, settings.yellowFrom) ? "yellow" : "red";
}
