/** xmllint, which holds the manifest against Microsoft's schema. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const SCHEMA = join(__dirname, "..", "..", "fixtures", "manifest-schema", "OfficeAppManifestV1_1.xsd");

const isInstalled = (() => {
  try {
    execFileSync("xmllint", ["--version"], { stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
})();

/** Where it is missing they fail in continuous integration, and elsewhere are reported as skipped under a name that says why. */
export function describeWithXmllint(name: string, body: () => void): void {
  if (isInstalled) {
    describe(name, body);
  } else if (process.env.CI === "true") {
    it(`${name}: xmllint is installed`, () => {
      throw new Error("xmllint is not installed, and in continuous integration it must be");
    });
  } else {
    describe.skip(`${name} (not run: xmllint is not installed)`, body);
  }
}

/** What the schema says against a manifest; empty for none. */
export function faultsBySchema(manifest: string): string {
  try {
    execFileSync("xmllint", ["--nonet", "--noout", "--schema", SCHEMA, "-"], { input: manifest, stdio: "pipe" });
    return "";
  } catch (error) {
    return String((error as { stderr?: Buffer }).stderr ?? error);
  }
}
