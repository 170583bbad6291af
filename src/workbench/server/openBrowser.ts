/** Opens an address in the person's browser, where there is one. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The program that opens an address, and what it is given before it. `undefined`: there is no screen, or no such program. */
export function browserCommand(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  exists: (path: string) => boolean = existsSync,
): readonly [string, ...string[]] | undefined {
  if (env.CI !== undefined && env.CI !== "") return undefined;
  if (platform === "darwin") return ["open"];
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler"];
  if ((env.DISPLAY ?? "") === "" && (env.WAYLAND_DISPLAY ?? "") === "") return undefined;
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.some((folder) => exists(join(folder, "xdg-open"))) ? ["xdg-open"] : undefined;
}

/** Whether a browser was asked to open; what it makes of it is not waited for. */
export function openBrowser(address: string): boolean {
  const command = browserCommand(process.platform, process.env);
  if (command === undefined) return false;
  const [program, ...before] = command;
  const child = spawn(program, [...before, address], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
  return true;
}
