/** Italian where a language tag says so, else English. */
import type { Language } from "../../shared/language";

/** `tag`: `it-IT`, `en-US`, `de`. */
export const languageOf = (tag: string | undefined): Language => (/^it\b/i.test(tag ?? "") ? "it" : "en");
