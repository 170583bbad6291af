/** Says in the document's properties that Excel's rules hold: only then LibreOffice keeps stored results of functions it lacks. */
import { declarePart } from "../package/contentTypes";
import { addRelationship, readRelationships } from "../package/relationships";
import { partBytes, partText } from "../package/workbookPackage";
import { childNamed, elementLike, parseXml, printXml } from "../xml/xmlTree";

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>';
const PRODUCER = "Microsoft Excel";

export function nameTheProducer(parts: Map<string, Uint8Array>): void {
  const present = readRelationships(parts, "").find(({ kind }) => kind === "extended-properties")?.part;
  const bytes = present === undefined ? undefined : parts.get(present);
  if (present === undefined || bytes === undefined) {
    const part = "docProps/app.xml";
    if (parts.has(part)) return;
    parts.set(part, partBytes(EMPTY));
    declarePart(parts, part, "properties");
    addRelationship(parts, "", "extended-properties", part);
    return;
  }
  const document = parseXml(partText(bytes), present);
  const application = childNamed(document.root, "Application");
  if (application === undefined) {
    document.root.children.push(elementLike(document.root, "Application", {}, [PRODUCER]));
  } else if (application.children.join("") === PRODUCER) return;
  else application.children = [PRODUCER];
  parts.set(present, partBytes(printXml(document)));
}
