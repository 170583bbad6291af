/** Packing and unpacking of parts in a page or its worker: what is packed is longer by a few hundredths than Node's, and unpacks to the same. */
import { deflateSync, inflateSync } from "fflate";

export const pack = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 6 });

/** At most `size` + 1 bytes, of which the last one tells that there is too much; throws when the packed bytes are damaged. */
export const unpack = (packed: Uint8Array, size: number): Uint8Array =>
  inflateSync(packed, { out: new Uint8Array(size + 1) });
