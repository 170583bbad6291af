/** Why a file does not open, and what to do, in English. */
import type { FileText } from "../it/file";

export const fileEn: FileText = {
  empty: (file) => `${file} is empty (0 bytes): saving or copying it failed. Copy it again from the original.`,
  notWorkbook: (file) =>
    `${file} is not an .xlsx workbook. Open it in the program that made it and save it as “Excel Workbook (.xlsx)”.`,
  damaged: (file, part) =>
    `${file} is incomplete or damaged${part === undefined ? "" : ` (${part})`}. Copy it again from the original, or open it in Excel, let it repair the file, and save.`,
  password: (file) => `${file} needs a password to open. Remove it in Excel (File → Info → Protect Workbook) and save.`,
  oldExcel: (file) =>
    `${file} is in the old .xls format. Open it in Excel or LibreOffice and save it as “Excel Workbook (.xlsx)”.`,
  openDocument: (file) =>
    `${file} is in LibreOffice's .ods format. Open it in LibreOffice and save it as “Excel 2007-365 (.xlsx)”.`,
  binaryWorkbook: (file) =>
    `${file} is in the binary .xlsb format. Open it in Excel and save it as “Excel Workbook (.xlsx)”.`,
  strict: (file) =>
    `${file} is saved as “Strict Open XML Spreadsheet”. Open it in Excel and save it as “Excel Workbook (.xlsx)”.`,
  noSheets: (file) => `${file} holds no sheet. Open it in Excel, add one and save.`,
  date1904: (file) =>
    `${file} counts days from 1904, so days would be misread. In Excel: File → Options → Advanced, clear “Use 1904 date system”, check the dates and save.`,
  tooLarge: (file) =>
    `${file} holds more than Cabina can open (256 MB per sheet, 512 MB in all). Remove the sheets that are not needed and save a copy.`,
};
