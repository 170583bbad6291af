/** Reading and writing files so that a failure never leaves half a workbook behind. */
import { randomUUID } from "node:crypto";
import { access, constants, copyFile, link, open, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";

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
      // Who may read and write the file that is replaced may do so afterwards.
      const before = await stat(path).catch(() => undefined);
      if (before !== undefined) await file.chmod(before.mode);
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

/** Whether a file stands there that the person, or somebody before, has set to be read only. */
export async function isReadOnly(path: string): Promise<boolean> {
  const mode = await stat(path).then(
    (found) => found.mode,
    () => undefined,
  );
  if (mode === undefined) return false;
  return (
    (mode & WRITING) === 0 ||
    access(path, constants.W_OK).then(
      () => false,
      () => true,
    )
  );
}

/** Leave to write, for whomever. */
const WRITING = 0o222;

/** Whether reading failed because the person may not read the file. */
export const isForbidden = (error: unknown): boolean =>
  ["EACCES", "EPERM"].includes((error as NodeJS.ErrnoException | undefined)?.code ?? "");

export const fileExists = async (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Whether two paths name the same file, through whatever links; a file that is not there is the same as none. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((path) => stat(path).catch(() => undefined)));
  return first !== undefined && second !== undefined && first.ino === second.ino && first.dev === second.dev;
}

/** Copies a file beside itself under the first free name, `piano.prima.xlsx`, `piano.prima-2.xlsx`; answers the copy's path. */
export async function keepCopy(path: string, word: string): Promise<string> {
  const ending = extname(path);
  const stem = path.slice(0, path.length - ending.length);
  for (let attempt = 1; ; attempt++) {
    const copy = `${stem}.${word}${attempt === 1 ? "" : `-${attempt}`}${ending}`;
    try {
      await copyFile(path, copy, constants.COPYFILE_EXCL);
      return copy;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}
