/** Perché un file non si apre, e che cosa fare. `file` is the path as the person wrote it, `part` the piece at fault. */

/** One sentence for each code of a file problem; English has the same. */
export interface FileText {
  empty(file: string): string;
  notWorkbook(file: string): string;
  damaged(file: string, part: string | undefined): string;
  password(file: string): string;
  oldExcel(file: string): string;
  openDocument(file: string): string;
  binaryWorkbook(file: string): string;
  strict(file: string): string;
  noSheets(file: string): string;
  date1904(file: string): string;
  tooLarge(file: string): string;
}

export const fileIt: FileText = {
  empty: (file) =>
    `${file} è vuoto (0 byte): il salvataggio o la copia non è riuscita. Copiarlo di nuovo dall'originale.`,
  notWorkbook: (file) =>
    `${file} non è una cartella di lavoro .xlsx. Aprirlo con il programma che l'ha creato e salvarlo come «Cartella di lavoro di Excel (.xlsx)».`,
  damaged: (file, part) =>
    `${file} è incompleto o danneggiato${part === undefined ? "" : ` (${part})`}. Copiarlo di nuovo dall'originale, oppure aprirlo in Excel, lasciare che lo ripari e salvarlo.`,
  password: (file) =>
    `${file} è protetto da una password di apertura. Toglierla in Excel (File → Informazioni → Proteggi cartella di lavoro) e salvare.`,
  oldExcel: (file) =>
    `${file} è nel vecchio formato .xls. Aprirlo in Excel o LibreOffice e salvarlo come «Cartella di lavoro di Excel (.xlsx)».`,
  openDocument: (file) =>
    `${file} è nel formato .ods di LibreOffice. Aprirlo in LibreOffice e salvarlo come «Excel 2007-365 (.xlsx)».`,
  binaryWorkbook: (file) =>
    `${file} è nel formato binario .xlsb. Aprirlo in Excel e salvarlo come «Cartella di lavoro di Excel (.xlsx)».`,
  strict: (file) =>
    `${file} è salvato come «Cartella di lavoro Open XML Strict». Aprirlo in Excel e salvarlo come «Cartella di lavoro di Excel (.xlsx)».`,
  noSheets: (file) => `${file} non contiene nessun foglio. Aprirlo in Excel, aggiungerne uno e salvare.`,
  date1904: (file) =>
    `${file} conta le date dal 1904, e i giorni sarebbero letti male. In Excel: File → Opzioni → Impostazioni avanzate, togliere «Usa sistema data 1904», controllare le date e salvare.`,
  tooLarge: (file) =>
    `${file} contiene più dati di quanti Cabina ne possa aprire (256 MB per foglio, 512 MB in tutto). Togliere i fogli che non servono e salvare una copia.`,
};
