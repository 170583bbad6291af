/** What runs inside LibreOffice: a Basic macro that waits for jobs in a folder, and how a macro gets into a profile. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A text as Basic writes it. */
export const basicText = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/**
 * Runs each `job1.bas`, `job2.bas` … of the folder when it comes, and answers in `job1.done`. It ends when the folder has
 * gone, or when nothing has come for two minutes: so none is left behind by tests that were killed.
 */
export const SERVER = (folder: string): string =>
  [
    "Sub Serve",
    `folder = ${basicText(folder)}`,
    "at = 1",
    "since = Now",
    'Do While FileExists(folder) And DateDiff("s", since, Now) < 120',
    'If FileExists(folder & "/job" & at & ".bas") Then',
    "Answer(folder, at)",
    "at = at + 1",
    "since = Now",
    "Else",
    "Wait 10",
    "End If",
    "Loop",
    "StarDesktop.terminate()",
    "End Sub",
    "",
    "Sub Answer(folder, at)",
    'path = folder & "/job" & at',
    "On Error GoTo Failed",
    'BasicLibraries.getByName("Standard").insertByName("Job" & at, ReadAll(path & ".bas"))',
    'factory = CreateUnoService("com.sun.star.script.provider.MasterScriptProviderFactory")',
    'script = factory.createScriptProvider("").getScript("vnd.sun.star.script:Standard.Job" & at & ".Work?language=Basic&location=application")',
    "said = script.invoke(Array(), Array(), Array())",
    "GoTo Tell",
    "Failed:",
    'said = Error$ & " in line " & Erl',
    "Tell:",
    "channel = FreeFile",
    'Open path & ".said" For Output As #channel',
    "Print #channel, said",
    "Close #channel",
    'Name path & ".said" As path & ".done"',
    "End Sub",
    "",
    "Function ReadAll(path) As String",
    'stream = CreateUnoService("com.sun.star.io.TextInputStream")',
    'stream.setInputStream(CreateUnoService("com.sun.star.ucb.SimpleFileAccess").openFileRead(ConvertToURL(path)))',
    'stream.setEncoding("UTF-8")',
    "ReadAll = stream.readString(Array(), False)",
    "stream.closeInput()",
    "End Function",
    "",
    "Rem 0: formulas are calculated anew when a workbook is opened; 1: what is stored is believed, as LibreOffice does by itself.",
    "Sub Recalculating(mode)",
    "Dim place(0) As New com.sun.star.beans.PropertyValue",
    'place(0).Name = "nodepath"',
    'place(0).Value = "/org.openoffice.Office.Calc/Formula/Load"',
    'provider = CreateUnoService("com.sun.star.configuration.ConfigurationProvider")',
    'settings = provider.createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess", place())',
    "settings.OOXMLRecalcMode = mode",
    "settings.ODFRecalcMode = mode",
    "settings.commitChanges()",
    "End Sub",
  ].join("\n");

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Makes a module the only one of the library in the program's own profile. */
export function writeModule(profile: string, name: string, text: string): void {
  const library = join(profile, "user", "basic", "Standard");
  mkdirSync(library, { recursive: true });
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  writeFileSync(
    join(library, `${name}.xba`),
    `${HEAD}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n<script:module xmlns:script="http://openoffice.org/2000/script" script:name="${name}" script:language="StarBasic">${escaped}</script:module>`,
  );
  writeFileSync(
    join(library, "script.xlb"),
    `${HEAD}<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">\n<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="${name}"/></library:library>`,
  );
  writeFileSync(
    join(profile, "user", "basic", "script.xlc"),
    `${HEAD}<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">\n<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`,
  );
}
