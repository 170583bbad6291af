/** What the page takes from the browser and keeps there: the language; light or dark follows the system. */
import type { Language } from "../../../shared/language";

const LANGUAGE = "cabina.language";

/** The one chosen here before, else the browser's. */
export function preferredLanguage(): Language {
  const kept = read();
  if (kept === "it" || kept === "en") return kept;
  return navigator.language.toLowerCase().startsWith("it") ? "it" : "en";
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(LANGUAGE, language);
  } catch {
    // A browser that keeps nothing: the choice holds while the page is open.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(LANGUAGE);
  } catch {
    return null;
  }
}

/** Whether the system is dark; hears of a change until the returned function is called. */
export function watchDark(listener: (dark: boolean) => void): () => void {
  const query = matchMedia("(prefers-color-scheme: dark)");
  const tell = (): void => listener(query.matches);
  query.addEventListener("change", tell);
  tell();
  return () => query.removeEventListener("change", tell);
}
