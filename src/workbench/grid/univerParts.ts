/** The parts of the spreadsheet program that the grid is made of, put together as its own umbrella package would. */

import { LocaleType, LogLevel, mergeLocales, type Plugin, type PluginCtor, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import * as engine from "@univerjs/engine-formula";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionsEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionsItalian from "@univerjs/preset-sheets-conditional-formatting/locales/it-IT";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreItalian from "@univerjs/preset-sheets-core/locales/it-IT";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationsEnglish from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationsItalian from "@univerjs/preset-sheets-data-validation/locales/it-IT";
import { UniverSheetsHyperLinkPreset } from "@univerjs/preset-sheets-hyper-link";
import linksEnglish from "@univerjs/preset-sheets-hyper-link/locales/en-US";
import linksItalian from "@univerjs/preset-sheets-hyper-link/locales/it-IT";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import notesEnglish from "@univerjs/preset-sheets-note/locales/en-US";
import notesItalian from "@univerjs/preset-sheets-note/locales/it-IT";
import { CalculationMode, UpdateFormulaController } from "@univerjs/sheets-formula";
import type { Language } from "../../../shared/language";
import { keepUnderWholeKeys } from "./calculation/wholeKeys";
import { followComingAndGoing, followOneSheet } from "./followOneSheet";
import { bscFunctions } from "./functions/bscFunctions";
import { bscDescriptions } from "./functions/descriptions";
import { leaveOutMarks } from "./leaveOutMarks";
import { lookWhereNamed } from "./lookWhereNamed";
import { PROGRAM_WORDS } from "./programWords";

/** The program as its own interface gives it. */
export type Api = FUniver;

type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown];

export interface Screen {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly dark: boolean;
  readonly calculationWorker: Worker;
}

export interface Started {
  readonly univer: Univer;
  readonly api: Api;
}

export const localeOf = (language: Language): LocaleType => (language === "it" ? LocaleType.IT_IT : LocaleType.EN_US);

export function startProgram({ container, language, dark, calculationWorker }: Screen): Started {
  leaveOutMarks();
  followOneSheet(engine.FormulaDataModel);
  followComingAndGoing(UpdateFormulaController);
  lookWhereNamed(UpdateFormulaController);
  keepUnderWholeKeys(engine.FORMULA_REF_TO_ARRAY_CACHE);
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    darkMode: dark,
    locale: localeOf(language),
    locales: {
      [LocaleType.IT_IT]: mergeLocales(
        coreItalian,
        conditionsItalian,
        validationsItalian,
        linksItalian,
        notesItalian,
        PROGRAM_WORDS.it,
      ),
      [LocaleType.EN_US]: mergeLocales(
        coreEnglish,
        conditionsEnglish,
        validationsEnglish,
        linksEnglish,
        notesEnglish,
        PROGRAM_WORDS.en,
      ),
    },
  });
  for (const [plugin, options] of pluginsOf(container, language, calculationWorker).values())
    univer.registerPlugin(plugin, options as never);
  return { univer, api: FUniver.newAPI(univer) };
}

function pluginsOf(
  container: HTMLElement,
  language: Language,
  worker: Worker,
): Map<string, [PluginCtor<Plugin>, unknown]> {
  const presets = [
    UniverSheetsCorePreset({
      container,
      workerURL: worker,
      header: true,
      toolbar: true,
      ribbonType: "simple",
      disableAutoFocus: true,
      formulaBar: true,
      footer: {
        sheetBar: true,
        statisticBar: false,
        menus: false,
        zoomSlider: false,
        addSheetButtonConfig: { show: true, defaultRowCount: 60, defaultColumnCount: 26 },
      },
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      formula: {
        function: bscFunctions(engine) as never,
        description: bscDescriptions(language),
        initialFormulaComputing: CalculationMode.NO_CALCULATION,
      },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsHyperLinkPreset(),
    UniverSheetsNotePreset(),
  ];
  const plugins = new Map<string, [PluginCtor<Plugin>, unknown]>();
  for (const { plugins: entries } of presets)
    for (const entry of entries as PluginEntry[]) {
      const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
      plugins.set(plugin.pluginName, [plugin, options]);
    }
  return plugins;
}
