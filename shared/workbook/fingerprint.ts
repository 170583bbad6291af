/** A short fingerprint of plain data: equal data give equal texts on every host and in every version. */

/** Plain JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * Fourteen hexadecimal digits (53 bits, not for secrets). The order of an object's keys does not matter, absent and
 * `undefined` fields are the same; the order of a list does matter.
 */
export const fingerprint = (data: unknown): string => hash(canonical(data as Json));

function canonical(data: Json | undefined): string {
  if (data === null || typeof data !== "object") return JSON.stringify(data ?? null);
  if (Array.isArray(data)) return `[${data.map((item: Json) => canonical(item)).join(",")}]`;
  const fields = data as { readonly [key: string]: Json | undefined };
  const parts = Object.keys(fields)
    .filter((key) => fields[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(fields[key])}`);
  return `{${parts.join(",")}}`;
}

/** The fingerprint of a list whose entries are given one after the other: for whoever has other things to do in between. */
export function listFingerprint(): { add(entry: unknown): void; whole(): string } {
  const hashing = runningHash();
  let before = "[";
  return {
    add(entry) {
      hashing.take(before + canonical(entry as Json));
      before = ",";
    },
    whole() {
      hashing.take(before === "[" ? "[]" : "]");
      return hashing.end();
    },
  };
}

function hash(text: string): string {
  const hashing = runningHash();
  hashing.take(text);
  return hashing.end();
}

/** Two interleaved multiplicative hashes over the UTF-16 units (the public-domain `cyrb53`). */
function runningHash(): { take(text: string): void; end(): string } {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  return {
    take(text) {
      let [one, other] = [high, low];
      for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        one = Math.imul(one ^ unit, 2654435761);
        other = Math.imul(other ^ unit, 1597334677);
      }
      [high, low] = [one, other];
    },
    end() {
      high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
      low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
      const number = 4294967296 * (2097151 & low) + (high >>> 0);
      return number.toString(16).padStart(14, "0");
    },
  };
}
