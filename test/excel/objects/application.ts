/** `Application`: when Excel calculates. */
import type { Workbook } from "../book/workbook";
import { type ExcelObject, invalidArgument } from "../fake/excelObject";
import { ENGINE_VERSION } from "./workbook";

export function applicationObject(book: Workbook): ExcelObject {
  const { calculation } = book;
  const italian = book.locale === "it";
  return {
    kind: "Application",
    gets: {
      calculationMode: () => calculation.mode,
      calculationState: async () => {
        // Excel calculates after each change without being asked: whoever looks finds it done.
        await calculation.forReading();
        return calculation.state;
      },
      calculationEngineVersion: () => ENGINE_VERSION,
      decimalSeparator: () => (italian ? "," : "."),
      thousandsSeparator: () => (italian ? "." : ","),
      useSystemSeparators: () => true,
    },
    sets: {
      calculationMode: (mode) => {
        if (mode !== "Automatic" && mode !== "AutomaticExceptTables" && mode !== "Manual")
          throw invalidArgument("calculationMode");
        calculation.mode = mode;
      },
    },
    parts: { cultureInfo: () => cultureInfo(italian) },
    methods: {
      calculate: async (type) => {
        if (type !== "Recalculate" && type !== "Full" && type !== "FullRebuild") throw invalidArgument("calculate");
        await calculation.run();
        return undefined;
      },
      suspendApiCalculationUntilNextSync: () => {
        calculation.suspend();
        return undefined;
      },
      suspendScreenUpdatingUntilNextSync: () => undefined,
    },
  };
}

const cultureInfo = (italian: boolean): ExcelObject => ({
  kind: "CultureInfo",
  gets: { name: () => (italian ? "it-IT" : "en-US") },
  parts: {
    numberFormat: () => ({
      kind: "NumberFormatInfo",
      gets: {
        numberDecimalSeparator: () => (italian ? "," : "."),
        numberGroupSeparator: () => (italian ? "." : ","),
      },
    }),
  },
});
