/** A page without the pane: what is the matter and what to do, drawn with nothing but the browser. */
import type { Language } from "../../shared/language";
import { addinPageTexts } from "../../shared/text/addinPage";
import type { PaneTheme } from "../../src/pane/paneTheme";
import { themeOf } from "./theme";
import type { Hindrance } from "./whyNot";

/** Replaces whatever stands in the place. */
export function showPlainPage(place: HTMLElement, { why, details }: Hindrance, language: Language): void {
  const words = addinPageTexts(language);
  const { title, body, todo, again } = words.pages[why];
  const page = element("main", "");
  // The corner at the top right is Excel's.
  Object.assign(page.style, { padding: "40px 12px 24px", font: '14px/20px "Segoe UI", system-ui, sans-serif' });
  const heading = element("h1", title);
  Object.assign(heading.style, { margin: "0 0 8px", fontSize: "20px", lineHeight: "28px", fontWeight: "600" });
  page.append(heading, element("p", body), element("p", todo));
  if (again) page.append(retry(words.retry));
  const guide = element("a", words.guide);
  guide.href = words.guideAddress;
  // In the pane's own place there would be no way back.
  guide.target = "_blank";
  guide.rel = "noopener";
  const below = element("p", "");
  below.append(guide);
  page.append(below);
  if (details !== undefined) page.append(folded(words.details, details));
  place.replaceChildren(page);
  const root = document.documentElement;
  root.lang = language;
  const theme = excelTheme();
  if (theme === "light" || theme === "dark") root.style.colorScheme = theme;
}

/** `undefined` where Excel does not say: then the page is as the system is. */
function excelTheme(): PaneTheme | undefined {
  try {
    return themeOf(Office.context.officeTheme, false);
  } catch {
    return undefined;
  }
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function retry(word: string): HTMLElement {
  const button = element("button", word);
  button.type = "button";
  Object.assign(button.style, { minHeight: "32px", padding: "4px 12px", font: "inherit" });
  button.addEventListener("click", () => location.reload());
  return button;
}

function folded(title: string, text: string): HTMLElement {
  const fold = element("details", "");
  fold.append(element("summary", title), element("p", text));
  return fold;
}
