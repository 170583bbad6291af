/** The size of a picture as its first bytes say it. */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Pixels; `undefined` for what is no PNG. */
export function pngSize(
  bytes: Uint8Array | undefined,
): { readonly width: number; readonly height: number } | undefined {
  if (bytes === undefined || bytes.length < 24 || SIGNATURE.some((byte, place) => bytes[place] !== byte))
    return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
