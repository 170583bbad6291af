/**
 * Rows and columns put into sheets or taken out, and sheets renamed and removed, with all that refers to them. Each part of the file
 * is read at most once for a whole list, and a part that none of the changes concerns stays byte for byte.
 */
import { type ChangeList, changeList, nameAfter } from "../../../../shared/workbook/formula/shiftReferences";
import { isSheetName } from "../../../../shared/workbook/sheetNames";
import { readRelationships } from "../../package/relationships";
import { partBytes, partText, type WorkbookPackage } from "../../package/workbookPackage";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "../../read/workbookPart";
import { openSheetXml, printSheetXml } from "../../xml/sheetXml";
import { childNamed, parseXml, printXml, type XmlElement } from "../../xml/xmlTree";
import { changesOf, Follower, mentionsAny, type StructuralEdit } from "./changes";
import { followPivotSource } from "./followPivotSource";
import { followRows } from "./followRows";
import { followTitles } from "./followTitles";
import { followTree } from "./followTree";
import { followVml } from "./followVml";
import { followWorkbook } from "./followWorkbook";
import { removeSheets } from "./removeSheets";

/** The edits fit the workbook; checked before. Throws `RangeError` for what a file cannot take. */
export function applyStructure(parts: WorkbookPackage, edits: readonly StructuralEdit[]): WorkbookPackage {
  for (const edit of edits)
    if (edit.kind === "renameSheet" && !isSheetName(edit.to)) throw new RangeError(`no sheet can be called ${edit.to}`);
  const workbook = readWorkbookPart(parts);
  const tabs = workbook.sheets.map(({ name }) => name);
  const changes = changeList(changesOf(edits, tabs));
  const removed = new Set(tabs.filter((name) => nameAfter(name, changes) === undefined));
  const job = new Job(parts, changes);
  for (const sheet of workbook.sheets) if (!removed.has(sheet.name)) job.followSheet(sheet);
  job.followPivots(workbook);
  job.follow(workbook.part, (bytes) => followWorkbook(bytes, workbook.part, changes, tabs));
  const left = removed.size === 0 ? job.parts : removeSheets(job.parts, workbook, removed);
  return changes.all.some(({ kind }) => kind === "renameSheet") ? followTitles(left, changes) : left;
}

/** Parts on which a sheet's own addresses stand, or whose formulas may point anywhere, by the kind of the relationship. */
const KINDS = new Set(
  "drawing chart chartEx chartUserShapes table comments threadedComment pivotTable ctrlProp tableSingleCells namedSheetViews vmlDrawing".split(
    " ",
  ),
);

class Job {
  readonly parts: Map<string, Uint8Array>;
  private readonly seen = new Set<string>();
  private readonly names: readonly string[];

  constructor(
    parts: WorkbookPackage,
    private readonly changes: ChangeList,
  ) {
    this.parts = new Map(parts);
    this.names = [...new Set(changes.all.map(({ sheet }) => sheet))];
  }

  followSheet({ name, part, isWorksheet }: SheetEntry): void {
    const follower = new Follower(name, this.changes);
    if (isWorksheet && this.concerns(part, follower)) {
      this.follow(part, (bytes) => followSheetXml(bytes, part, follower, this.changes));
    }
    this.followRelated(part, follower);
  }

  /** What the part leads to, and what that leads to: a sheet's drawing, the drawing's charts. */
  private followRelated(source: string, follower: Follower): void {
    for (const { kind, part, external } of readRelationships(this.parts, source)) {
      if (external || !KINDS.has(kind) || this.seen.has(part)) continue;
      this.seen.add(part);
      if (this.concerns(part, follower)) {
        this.follow(part, (bytes) =>
          kind === "vmlDrawing"
            ? followVml(bytes, follower)
            : followXml(bytes, part, (root) => followTree(root, follower)),
        );
      }
      this.followRelated(part, follower);
    }
  }

  followPivots(workbook: WorkbookPart): void {
    for (const { kind, part } of readRelationships(this.parts, workbook.part)) {
      if (kind !== "pivotCacheDefinition" || !mentionsAny(this.parts.get(part) ?? new Uint8Array(), this.names))
        continue;
      this.follow(part, (bytes) => followXml(bytes, part, (root) => followPivotSource(root, this.changes)));
    }
  }

  follow(part: string, change: (bytes: Uint8Array) => Uint8Array): void {
    const bytes = this.parts.get(part);
    if (bytes !== undefined) this.parts.set(part, change(bytes));
  }

  private concerns(part: string, follower: Follower): boolean {
    const bytes = this.parts.get(part);
    return bytes !== undefined && (follower.moves.length > 0 || mentionsAny(bytes, this.names));
  }
}

/** The same bytes where nothing changes. */
function followXml(bytes: Uint8Array, part: string, change: (root: XmlElement) => void): Uint8Array {
  const document = parseXml(partText(bytes), part);
  const before = printXml(document);
  change(document.root);
  const after = printXml(document);
  return after === before ? bytes : partBytes(after);
}

function followSheetXml(bytes: Uint8Array, part: string, follower: Follower, changes: ChangeList): Uint8Array {
  const sheet = openSheetXml(partText(bytes), part);
  const data = followRows(sheet.data, part, follower);
  const before = printXml(sheet.document);
  followTree(sheet.document.root, follower);
  const consolidated = childNamed(sheet.document.root, "dataConsolidate");
  if (consolidated !== undefined) followPivotSource(consolidated, changes);
  if (data === sheet.data && printXml(sheet.document) === before) return bytes;
  return partBytes(printSheetXml({ ...sheet, data }, part));
}
