/** What the pane says of a spreadsheet program that refuses, by language. */
import type { Language } from "../language";
import { paneHostEn } from "./en/pane/host";
import { type HostReason, type PaneHostText, paneHostIt } from "./it/pane/host";

export type { HostReason, PaneHostText };

export const paneHostTexts = (language: Language): PaneHostText => (language === "it" ? paneHostIt : paneHostEn);
