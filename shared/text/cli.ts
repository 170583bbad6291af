/** The command line's texts by language. */
import type { Language } from "../language";
import { cliEn } from "./en/cli";
import { cliIt } from "./it/cli";

export type CliTexts = typeof cliIt;

export const cliTexts = (language: Language): CliTexts => (language === "it" ? cliIt : cliEn);
