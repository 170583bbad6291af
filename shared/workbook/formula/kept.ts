/** Parts of formulas that recur: a book has millions of them and few that differ, so equal ones are one object. */

/** So many are remembered; then all are forgotten, so that memory stays small. */
const MOST = 8192;

/** Makes each thing once for its key, as long as it is remembered. What is made must depend on the key alone and never change. */
export function keptBy<K, T>(make: (key: K) => T): (key: K) => T {
  const kept = new Map<K, T>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= MOST) kept.clear();
    const made = make(key);
    kept.set(key, made);
    return made;
  };
}

/** As `keptBy`, for objects that never change: remembered as long as the object itself. */
export function keptWith<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const kept = new WeakMap<K, T>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    kept.set(key, made);
    return made;
  };
}
