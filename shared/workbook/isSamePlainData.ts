/** Whether two pieces of plain data say the same; a field that is `undefined` is as good as absent. */
export function isSamePlainData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return Number.isNaN(one) && Number.isNaN(other);
  if (Array.isArray(one) || Array.isArray(other))
    return Array.isArray(one) && Array.isArray(other) && isSameList(one, other);
  return isSameRecord(one as PlainRecord, other as PlainRecord);
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let place = 0; place < one.length; place++) if (!isSamePlainData(one[place], other[place])) return false;
  return true;
}

type PlainRecord = Readonly<Record<string, unknown>>;

function isSameRecord(one: PlainRecord, other: PlainRecord): boolean {
  for (const name of Object.keys(one)) if (!isSamePlainData(one[name], other[name])) return false;
  return Object.keys(other).every((name) => name in one || other[name] === undefined);
}
