/** The sentence for a file that cannot be opened: what is wrong and what to do. */
import type { Language } from "../../shared/language";
import { fileEn } from "../../shared/text/en/file";
import { fileIt } from "../../shared/text/it/file";
import type { FileProblem } from "./fileProblem";

/** `path`: the file as the person named it. */
export const explainFileProblem = ({ code, part }: FileProblem, path: string, language: Language): string =>
  (language === "it" ? fileIt : fileEn)[code](path, part);
