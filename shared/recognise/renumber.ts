/** Numbers that Cabina gave to objectives without a code, sheet by sheet, made different from those of the sheets before. */
import type { DraftObjective, DraftPerspective } from "./draft";

/** The same perspectives, in which no number is one of `taken`; the numbers used are added to it. */
export function renumber(sheet: readonly DraftPerspective[], taken: Set<string>): DraftPerspective[] {
  const own = new Set(sheet.flatMap(({ objectives }) => objectives.map(({ code }) => code)));
  const given = new Map<string, string>();
  const perspectives = sheet.map((perspective) => ({
    ...perspective,
    objectives: perspective.objectives.map((objective) => {
      if (objective.isNumbered !== true || !taken.has(objective.code)) return objective;
      const code = given.get(objective.code) ?? freeCode(objective.code, taken, own);
      given.set(objective.code, code);
      own.add(code);
      return recoded(objective, code);
    }),
  }));
  for (const code of own) taken.add(code);
  return perspectives;
}

/** `1.2` → `1.3`, … until it is free. */
function freeCode(code: string, ...used: readonly ReadonlySet<string>[]): string {
  const parts = code.split(".");
  let last = Number(parts.pop());
  const next = (): string => [...parts, String(last)].join(".");
  while (used.some((codes) => codes.has(next()))) last++;
  return next();
}

function recoded(objective: DraftObjective, code: string): DraftObjective {
  const programmes = objective.programmes.map((programme) =>
    programme.isNumbered === true &&
    (programme.code === objective.code || programme.code.startsWith(`${objective.code}.`))
      ? { ...programme, code: `${code}${programme.code.slice(objective.code.length)}` }
      : programme,
  );
  return { ...objective, code, programmes };
}
