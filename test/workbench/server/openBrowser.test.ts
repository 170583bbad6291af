/** A browser is opened where there is a screen and a program for it. */
import { browserCommand } from "../../../src/workbench/server/openBrowser";

const CASES: [string, NodeJS.Platform, NodeJS.ProcessEnv, string[], readonly string[] | undefined][] = [
  ["on a Mac", "darwin", {}, [], ["open"]],
  ["on Windows", "win32", {}, [], ["rundll32", "url.dll,FileProtocolHandler"]],
  ["on Linux with a screen", "linux", { DISPLAY: ":0", PATH: "/bin:/usr/bin" }, ["/usr/bin/xdg-open"], ["xdg-open"]],
  ["on Linux with Wayland", "linux", { WAYLAND_DISPLAY: "w", PATH: "/usr/bin" }, ["/usr/bin/xdg-open"], ["xdg-open"]],
  ["on Linux without a screen", "linux", { PATH: "/usr/bin" }, ["/usr/bin/xdg-open"], undefined],
  ["on Linux without the program", "linux", { DISPLAY: ":0", PATH: "/usr/bin" }, [], undefined],
  ["on a machine that tests", "darwin", { CI: "true" }, [], undefined],
];

it.each(CASES)("%s", (_, platform, env, files, command) => {
  expect(browserCommand(platform, env, (path) => files.includes(path))).toEqual(command);
});
