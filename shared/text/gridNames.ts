/** What reading aids call the controls around the cells, by language. */
import type { Language } from "../language";
import { gridNamesEn } from "./en/gridNames";
import { gridNamesIt } from "./it/gridNames";

export type GridNames = typeof gridNamesIt;

export const gridNames = (language: Language): GridNames => (language === "it" ? gridNamesIt : gridNamesEn);
