/** The texts that cells share, in their order; rich text is joined, reading aids for Japanese are left out. */
import { decodeCellText } from "../xml/cellText";
import { scanXml } from "../xml/scanXml";

export function readSharedStrings(xml: string, part: string): string[] {
  const texts: string[] = [];
  let current = "";
  let phonetic = 0;
  let inText = false;
  scanXml(xml, part, {
    open(name) {
      if (name === "si") current = "";
      else if (name === "rPh") phonetic++;
      else if (name === "t") inText = phonetic === 0;
    },
    close(name) {
      if (name === "si") texts.push(decodeCellText(current));
      else if (name === "rPh") phonetic--;
      else if (name === "t") inText = false;
    },
    text(text) {
      if (inText) current += text;
    },
  });
  return texts;
}
