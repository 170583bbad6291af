/** What a person does to the sheets of a workbook in LibreOffice: sheets renamed, moved, copied; rows and columns that come and go. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { soffice } from "./libreoffice";

const run = promisify(execFile);
const TIMEOUT = 180_000;

/** One thing done by hand. Rows and columns from 0. */
export type Deed =
  | { readonly do: "rename"; readonly sheet: string; readonly to: string }
  /** To the place before the sheet that is now at `at`. */
  | { readonly do: "move"; readonly sheet: string; readonly at: number }
  | { readonly do: "copy"; readonly sheet: string; readonly to: string; readonly at: number }
  | { readonly do: "remove"; readonly sheet: string }
  | {
      readonly do: "insertColumns" | "removeColumns" | "insertRows" | "removeRows";
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly do: "type";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly value: string | number;
    }
  | {
      readonly do: "formula";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      /** Without `=`. */
      readonly formula: string;
    }
  /** A copy of a row, inserted before another one. */
  | { readonly do: "copyRow"; readonly sheet: string; readonly from: number; readonly before: number };

/** The workbook, opened, changed and saved as `.xlsx` by LibreOffice. */
export async function editedByHand(bytes: Uint8Array, deeds: readonly Deed[]): Promise<Uint8Array> {
  if (soffice === undefined) throw new Error("LibreOffice is not installed");
  const folder = mkdtempSync(join(tmpdir(), "cabina-hand-"));
  try {
    const [input, output] = [join(folder, "in.xlsx"), join(folder, "out.xlsx")];
    writeFileSync(input, bytes);
    const profile = join(folder, "profile");
    const args = ["--headless", "--norestore", `-env:UserInstallation=${pathToFileURL(profile).href}`];
    const start = (what: string) => run(soffice ?? "", [...args, what], { timeout: TIMEOUT, killSignal: "SIGKILL" });
    // The first start fills the profile, and would overwrite a library that is there already.
    await start("--terminate_after_init");
    writeMacro(profile, macro(input, output, deeds));
    await start("macro:///Standard.Hand.Work");
    return new Uint8Array(readFileSync(output));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

function line(deed: Deed): string {
  const sheet = `sheets.getByName(${quoted(deed.sheet)})`;
  switch (deed.do) {
    case "rename":
      return `${sheet}.setName(${quoted(deed.to)})`;
    case "move":
      return `sheets.moveByName(${quoted(deed.sheet)}, ${deed.at})`;
    case "copy":
      return `sheets.copyByName(${quoted(deed.sheet)}, ${quoted(deed.to)}, ${deed.at})`;
    case "remove":
      return `sheets.removeByName(${quoted(deed.sheet)})`;
    case "insertColumns":
      return `${sheet}.getColumns().insertByIndex(${deed.at}, ${deed.count})`;
    case "removeColumns":
      return `${sheet}.getColumns().removeByIndex(${deed.at}, ${deed.count})`;
    case "insertRows":
      return `${sheet}.getRows().insertByIndex(${deed.at}, ${deed.count})`;
    case "removeRows":
      return `${sheet}.getRows().removeByIndex(${deed.at}, ${deed.count})`;
    case "formula":
      return `${sheet}.getCellByPosition(${deed.column}, ${deed.row}).setFormula(${quoted(`=${deed.formula}`)})`;
    case "copyRow": {
      const from = deed.from >= deed.before ? deed.from + 1 : deed.from;
      return [
        `${sheet}.getRows().insertByIndex(${deed.before}, 1)`,
        `${sheet}.copyRange(${sheet}.getCellByPosition(0, ${deed.before}).getCellAddress(), ${sheet}.getRows().getByIndex(${from}).getRangeAddress())`,
      ].join("\n");
    }
    case "type": {
      const cell = `${sheet}.getCellByPosition(${deed.column}, ${deed.row})`;
      return typeof deed.value === "number"
        ? `${cell}.setValue(${deed.value})`
        : `${cell}.setString(${quoted(deed.value)})`;
    }
  }
}

/** Closing the program whatever happens: without a file at the end the test fails by itself. */
const macro = (input: string, output: string, deeds: readonly Deed[]): string =>
  [
    "Sub Work",
    "On Error GoTo Finish",
    "Dim hidden(0) As New com.sun.star.beans.PropertyValue",
    'hidden(0).Name = "Hidden"',
    "hidden(0).Value = True",
    `book = StarDesktop.loadComponentFromURL(ConvertToURL(${quoted(input)}), "_blank", 0, hidden())`,
    "sheets = book.getSheets()",
    ...deeds.map(line),
    "Dim saved(0) As New com.sun.star.beans.PropertyValue",
    'saved(0).Name = "FilterName"',
    'saved(0).Value = "Calc MS Excel 2007 XML"',
    `book.storeToURL(ConvertToURL(${quoted(output)}), saved())`,
    "book.close(True)",
    "Finish:",
    "StarDesktop.terminate()",
    "End Sub",
  ].join("\n");

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A library with one module in the program's own profile. */
function writeMacro(profile: string, text: string): void {
  const library = join(profile, "user", "basic", "Standard");
  mkdirSync(library, { recursive: true });
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  writeFileSync(
    join(library, "Hand.xba"),
    `${HEAD}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Hand" script:language="StarBasic">${escaped}</script:module>`,
  );
  writeFileSync(
    join(library, "script.xlb"),
    `${HEAD}<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">\n<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Hand"/></library:library>`,
  );
  writeFileSync(
    join(profile, "user", "basic", "script.xlc"),
    `${HEAD}<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">\n<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`,
  );
}
