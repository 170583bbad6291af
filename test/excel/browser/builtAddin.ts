/** The built add-in that the tests look at: dist/addin, which `npm run build:excel` makes for the address under which they serve it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** CABINA_ADDIN names another build. */
export function builtAddin(): string {
  const folder = process.env.CABINA_ADDIN ?? resolve("dist/addin");
  if (!existsSync(join(folder, "taskpane.html")))
    throw new Error("npm run build:excel makes the page that is looked at");
  return folder;
}

/** The scripts that the page itself loads, and those that are loaded when they are wanted. */
export function scriptsOf(folder: string): { readonly first: readonly string[]; readonly later: readonly string[] } {
  const page = readFileSync(join(folder, "taskpane.html"), "utf8");
  const named = [...page.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, address = ""]) => address);
  const first = named
    .filter((address) => !/^https:\/\/appsforoffice/.test(address))
    .map((address) => address.replace(/^.*\//, ""));
  const all = readdirSync(folder).filter((name) => name.endsWith(".js"));
  return { first, later: all.filter((name) => !first.includes(name)) };
}
