/** Tells a workbook from the other things that a person may choose by mistake, before anything is unpacked. */
import { refuse } from "../fileProblem";
import { bytesOfText, includesBytes } from "../package/byteText";
import { readZip } from "../package/readZip";
import { partText, type WorkbookPackage } from "../package/workbookPackage";
import { readWorkbookPart } from "./workbookPart";

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** The parts of a readable workbook; throws `UnreadableFile` with what the file is instead. */
export function openPackage(bytes: Uint8Array): WorkbookPackage {
  if (bytes.length === 0) refuse("empty");
  if (startsWith(bytes, OLD_OFFICE)) refuse(isEncrypted(bytes) ? "password" : "oldExcel");
  if (!startsWith(bytes, ZIP)) refuse("notWorkbook");
  const parts = readZip(bytes);
  const kind = parts.get("mimetype");
  if (kind !== undefined && partText(kind).includes("opendocument")) refuse("openDocument");
  if (readWorkbookPart(parts).sheets.length === 0) refuse("noSheets");
  return parts;
}

/** A workbook with a password is an old-style container whose directory names the encrypted package (in UTF-16). */
const isEncrypted = (bytes: Uint8Array): boolean =>
  includesBytes(bytes, bytesOfText([..."EncryptedPackage"].map((letter) => `${letter}\0`).join("")));
