/** What is remembered in the browser: the language, and for which workbooks the sheets are brought up to date without a click. */
import type { Language } from "../../shared/language";
import { fingerprint } from "../../shared/workbook/fingerprint";

/** The browser's store, where it lets the page have one. */
export interface Store {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface Preferences {
  language(): Language | undefined;
  keepLanguage(language: Language): void;
  automatic(): boolean;
  keepAutomatic(on: boolean): void;
}

export interface PreferencesParts {
  /** Throws where the browser forbids it. */
  readonly store: () => Store;
  /** Parts the stores of several sites that show Excel. */
  readonly partition: string;
  /** Where the workbook stands; empty: it was never saved, and nothing is remembered of it. */
  readonly workbook: string;
}

export function createPreferences({ store, partition, workbook }: PreferencesParts): Preferences {
  const keyOf = (name: string): string => `${partition}cabina.${name}`;
  // A person who wants it in one workbook has not said so of another. Of its address nothing can be read in the store.
  const automatic = workbook === "" ? undefined : keyOf(`automatic.${fingerprint(workbook)}`);
  const read = (key: string): string | null => {
    try {
      return store().getItem(key);
    } catch {
      return null;
    }
  };
  const write = (key: string, value: string | undefined): void => {
    try {
      if (value === undefined) store().removeItem(key);
      else store().setItem(key, value);
    } catch {
      // A browser that keeps nothing: the choice holds while the pane is open.
    }
  };
  return {
    language() {
      const kept = read(keyOf("language"));
      return kept === "it" || kept === "en" ? kept : undefined;
    },
    keepLanguage: (language) => write(keyOf("language"), language),
    automatic: () => automatic !== undefined && read(automatic) === "on",
    keepAutomatic(on) {
      if (automatic !== undefined) write(automatic, on ? "on" : undefined);
    },
  };
}
