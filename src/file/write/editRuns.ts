/** A list of edits cut into runs that can be applied at one go each, without any edit overtaking another that matters to it. */
import type { Edit } from "../../../shared/workbook/edit";
import type { RestyleEdit } from "./restyle/restyle";
import { isStructural, type StructuralEdit } from "./structure/changes";

export type ContentEdit = Exclude<Edit, StructuralEdit | RestyleEdit>;

export type Run =
  | { readonly kind: "structure"; readonly edits: readonly StructuralEdit[] }
  | { readonly kind: "restyle"; readonly edits: readonly RestyleEdit[] }
  | { readonly kind: "content"; readonly edits: readonly ContentEdit[] };

export function editRuns(edits: readonly Edit[]): Run[] {
  const runs: Run[] = [];
  let content: ContentEdit[] | undefined;
  let structure: StructuralEdit[] | undefined;
  let restyled: RestyleEdit[] | undefined;
  let lists = new Set<string>();
  for (const edit of edits) {
    if (isStructural(edit)) {
      content = undefined;
      restyled = undefined;
      if (structure === undefined) {
        structure = [];
        runs.push({ kind: "structure", edits: structure });
      }
      structure.push(edit);
      continue;
    }
    structure = undefined;
    if (edit.kind === "restyleCells") {
      if (restyled === undefined) {
        restyled = [];
        runs.push({ kind: "restyle", edits: restyled });
      }
      restyled.push(edit);
      continue;
    }
    // Contents and changes of looks do not meet, but a whole look, or a sheet that comes, does.
    if (restyled !== undefined && (edit.kind === "styleCells" || edit.kind === "addSheet")) {
      content = undefined;
      restyled = undefined;
    }
    const list = listOf(edit);
    const overtakes = list !== undefined && "keep" in edit && lists.has(list);
    if (content === undefined || overtakes) {
      content = [];
      runs.push({ kind: "content", edits: content });
      lists = new Set();
    }
    content.push(edit);
    if (list !== undefined) lists.add(list);
  }
  return runs;
}

/** Lists of a sheet that an edit may change in part: the part must find the list as the edits before left it. */
const listOf = ({ kind, sheet }: ContentEdit): string | undefined =>
  kind === "setValidations" || kind === "setConditionals" || kind === "setLinks" ? `${kind} ${sheet}` : undefined;
