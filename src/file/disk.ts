/** Reading and writing files so that a failure never leaves half a workbook behind. */
import { randomUUID } from "node:crypto";
import { link, open, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

export const readFileBytes = async (path: string): Promise<Uint8Array> => new Uint8Array(await readFile(path));

export interface WriteOptions {
  /** Whether a file of that name may be replaced; refused (error `EEXIST`) only when `false`. */
  readonly replace?: boolean;
}

/**
 * The whole file or nothing: the bytes go to a temporary file in the same folder, reach the disk, and then take the
 * name in one step. On failure the error of the system is thrown, and what stood there before stands there still.
 */
export async function writeFileAtomically(path: string, bytes: Uint8Array, options: WriteOptions = {}): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (options.replace === false) await link(temporary, path);
    else await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}
