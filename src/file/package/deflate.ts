/** Packing and unpacking of parts, by Node. A page takes `deflate.browser.ts` in its place. */
import { deflateRawSync, inflateRawSync } from "node:zlib";

export const pack = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes, { level: 6 });

/** At most `size` + 1 bytes, of which the last one tells that there is too much; throws when the packed bytes are damaged. */
export function unpack(packed: Uint8Array, size: number): Uint8Array {
  const inflated = inflateRawSync(packed, { maxOutputLength: size + 1 });
  return new Uint8Array(inflated.buffer, inflated.byteOffset, inflated.byteLength);
}
