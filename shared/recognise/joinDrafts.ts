/** The perspectives of several sheets in one list: the same name is the same perspective, the same code and title the same objective. */
import type { DraftObjective, DraftPerspective, DraftProgramme } from "./draft";
import { normalise, onOneLine } from "./normalise";
import type { CockpitReading } from "./printedCockpit";
import type { NotPlaced } from "./recognition";
import { renumber } from "./renumber";

/** `sheets`: the perspectives of each; codes that two sheets give to different things are added to `remarks`. */
export function joinDrafts(sheets: readonly (readonly DraftPerspective[])[], remarks: NotPlaced[]): DraftPerspective[] {
  if (sheets.length <= 1) return sheets.flatMap((sheet) => [...sheet]);
  const joined: DraftPerspective[] = [];
  const codes = new Set<string>();
  for (const perspective of sheets.flatMap((sheet) => renumber(sheet, codes))) {
    const same = joined.find((each) => sameText(each, perspective));
    if (same === undefined) joined.push({ ...perspective, objectives: [...perspective.objectives] });
    else for (const objective of perspective.objectives) addObjective(same, objective);
  }
  remarks.push(...codesUsedTwice(joined));
  return joined;
}

/** The perspectives of a unit's sheet bear its name: alone, or before their own. */
export const namedAfterUnits = ({ sheet, tree }: CockpitReading): DraftPerspective[] =>
  tree.perspectives.map((perspective) => {
    const { title } = perspective;
    if (normalise(title.value) === normalise(sheet.name)) return perspective;
    const value = tree.perspectives.length === 1 ? onOneLine(sheet.name) : `${onOneLine(sheet.name)} – ${title.value}`;
    return { ...perspective, title: { value, raw: title.raw ?? title.value, at: title.at } };
  });

const sameText = (one: { title: { value: string } }, other: { title: { value: string } }): boolean =>
  normalise(one.title.value) === normalise(other.title.value);

/** An objective that goes on with one of another sheet: same code, same title, and not another weight. */
function addObjective(perspective: DraftPerspective, objective: DraftObjective): void {
  const same = perspective.objectives.find(
    (each) =>
      each.code === objective.code &&
      sameText(each, objective) &&
      (each.weight === undefined || objective.weight === undefined || each.weight.value === objective.weight.value),
  );
  if (same === undefined) perspective.objectives.push(objective);
  else same.programmes.push(...objective.programmes);
}

/** Programmes whose code another sheet gives to a programme with another title; within one sheet the layout has said so. */
function codesUsedTwice(perspectives: readonly DraftPerspective[]): NotPlaced[] {
  const first = new Map<string, DraftProgramme>();
  const remarks: NotPlaced[] = [];
  for (const programme of perspectives.flatMap(({ objectives }) => objectives.flatMap((each) => each.programmes))) {
    const known = first.get(programme.code);
    if (known === undefined) first.set(programme.code, programme);
    else if (!sameText(known, programme) && known.title.at.sheet !== programme.title.at.sheet) {
      remarks.push({ value: programme.title.value, at: programme.title.at, why: "duplicate-code" });
    }
  }
  return remarks;
}
