/** What takes seconds for a large plan: reading and checking a picture of the workbook, and what a generation would write to it. */
import type { Result } from "../../../shared/result";
import type { CheckedWorkbook } from "../../actions/checkWorkbook";
import type { ReadProblem } from "../../actions/readPlan";
import type { BuildView, Refusal } from "../model/buildView";
import { check, type Picture } from "./book";
import { preview } from "./previewing";
import { refuseRead } from "./refusal";

export type Checked = Result<CheckedWorkbook, ReadProblem>;

/** On whatever thread. `picture` absent: the one that was asked about last, of which nothing is worked out twice. */
export interface LongTasks {
  check(picture?: Picture): Promise<Checked>;
  /** `calculates`: the host does so by itself. */
  preview(calculates: boolean, picture?: Picture): Promise<BuildView | Refusal>;
}

export function createLongTasks(): LongTasks {
  let kept: { readonly picture: Picture; readonly checked: Checked } | undefined;
  const checkedOf = (picture = kept?.picture): { readonly picture: Picture; readonly checked: Checked } => {
    if (picture === undefined) throw new Error("there is no picture of the workbook");
    if (kept?.picture !== picture) kept = { picture, checked: check(picture) };
    return kept;
  };
  return {
    check: async (picture) => checkedOf(picture).checked,
    async preview(calculates, asked) {
      const { picture, checked } = checkedOf(asked);
      if (!checked.ok) return refuseRead(checked.problem, picture.wishes.language);
      return preview({ ...picture, checked: checked.value }, calculates);
    },
  };
}
