/** What the pane says of its work by language. */
import type { Language } from "../language";
import { paneWorkEn } from "./en/pane/work";
import { type PaneWorkText, paneWorkIt } from "./it/pane/work";

export const paneWorkTexts = (language: Language): PaneWorkText => (language === "it" ? paneWorkIt : paneWorkEn);
