/** `npm run dev:excel`: the built add-in at https://localhost, for this machine alone, with a certificate that lasts. */
import { execFile, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

interface Certificate {
  readonly key: string;
  readonly cert: string;
  readonly file: string;
  readonly isTrusted: boolean;
}

const root = join(__dirname, "..", "..", "..");

/** Asked in a process of its own: what makes certificates does not load among Jest's globals. */
async function localCertificate(home: string): Promise<Certificate> {
  const made = `require("./tools/excel/certificate").localCertificate(${JSON.stringify(home)})`;
  const script = `${made}.then((pair) => console.log(JSON.stringify(pair)))`;
  const { stdout } = await promisify(execFile)(process.execPath, ["-e", script], { cwd: root });
  return JSON.parse(stdout) as Certificate;
}

const {
  startAddinServer,
}: {
  startAddinServer(options: {
    folder: string;
    port: number;
    key: string;
    cert: string;
  }): Promise<{ port: number; close(): Promise<void> }>;
} = require("../../../tools/excel/addinServer");

const home = mkdtempSync(join(tmpdir(), "cabina-home-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Trusts `cert` alone, as a machine to which it was added does. */
const ask = (port: number, cert: string, path: string, method = "GET"): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: "localhost", family: 4, port, path, method, ca: cert }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts).toString("utf8") }),
      );
    });
    asked.on("error", reject).end();
  });

describe("the certificate", () => {
  it("is made once and kept in the user's folder", async () => {
    const first = await localCertificate(home);
    expect(first.isTrusted).toBe(false);
    expect(first.file.startsWith(home)).toBe(true);
    expect((await localCertificate(home)).cert).toBe(first.cert);
  });

  it("is made anew where the kept one cannot be read", async () => {
    const { file, cert } = await localCertificate(home);
    writeFileSync(file, "spoilt");
    const anew = await localCertificate(home);
    expect(anew.cert).not.toBe(cert);
    expect(readFileSync(file, "utf8")).toBe(anew.cert);
  });

  it("is Microsoft's where that is installed", async () => {
    const { key, cert } = await localCertificate(home);
    const other = mkdtempSync(join(home, "other-"));
    mkdirSync(join(other, ".office-addin-dev-certs"));
    writeFileSync(join(other, ".office-addin-dev-certs", "localhost.key"), key);
    writeFileSync(join(other, ".office-addin-dev-certs", "localhost.crt"), cert);
    expect(await localCertificate(other)).toMatchObject({ isTrusted: true, cert });
    expect(existsSync(join(other, ".cabina-certificate"))).toBe(false);
  });
});

describe("the server", () => {
  const folder = join(home, "addin");
  let server: Awaited<ReturnType<typeof startAddinServer>>;
  let certificate: Certificate;
  beforeAll(async () => {
    mkdirSync(join(folder, "icons"), { recursive: true });
    writeFileSync(join(folder, "taskpane.html"), "<p>page</p>");
    writeFileSync(join(folder, "icons", "a-16.png"), "png");
    writeFileSync(join(folder, "notes.txt"), "of no concern to Excel");
    writeFileSync(join(home, "secret.html"), "secret");
    symlinkSync(join(home, "secret.html"), join(folder, "link.html"));
    certificate = await localCertificate(home);
    server = await startAddinServer({ folder, port: 0, ...certificate });
  });
  afterAll(() => server.close());

  const get = (path: string, method?: string): Promise<Answer> => ask(server.port, certificate.cert, path, method);

  it("gives files with the headers that Excel needs", async () => {
    const { status, headers, body } = await get("/taskpane.html?_host_Info=Excel$Web");
    expect([status, body]).toEqual([200, "<p>page</p>"]);
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "access-control-allow-origin": "*",
    });
    expect((await get("/icons/a-16.png")).headers["content-type"]).toBe("image/png");
    expect(await get("/taskpane.html", "HEAD")).toMatchObject({ status: 200, body: "" });
    expect(await get("/taskpane.html", "OPTIONS")).toMatchObject({ status: 204 });
  });

  it.each([
    "/",
    "/icons",
    "/none.html",
    "/notes.txt",
    "/../secret.html",
    "/%2e%2e/secret.html",
    "/..%2fsecret.html",
    "/icons/..%5c..%5csecret.html",
    "/link.html",
    "/%00",
    "/%zz",
    "//secret.html",
  ])("%s is not there", async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: "" });
  });

  it("takes nothing", async () => expect(await get("/taskpane.html", "POST")).toMatchObject({ status: 405 }));
});

it("npm run dev:excel builds, serves, tells what to do with it, and ends when it is told to", async () => {
  const out = join(home, "built");
  const port = 20_000 + (process.pid % 20_000);
  const child = spawn(process.execPath, ["tools/excel/serve.js", "--port", String(port), "--out", out], {
    cwd: root,
    env: { ...process.env, CABINA_HOME: home },
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  try {
    let said = "";
    await new Promise<void>((resolve, reject) => {
      child.stdout.on("data", (text: Buffer) => {
        said += text.toString("utf8");
        if (said.includes("Ctrl+C")) resolve();
      });
      child.stderr.on("data", (text: Buffer) => reject(new Error(text.toString("utf8"))));
    });
    expect(said).toContain(join(out, "manifest.xml"));
    expect(said).toContain("certutil -user -addstore Root");
    const { cert } = await localCertificate(home);
    expect((await ask(port, cert, "/taskpane.html")).body).toContain("main.js");
    expect((await ask(port, cert, "/manifest.xml")).body).toContain(`https://localhost:${port}/taskpane.html`);
    expect((await ask(port, cert, "/../package.json")).status).toBe(404);
  } finally {
    child.kill("SIGTERM");
  }
  expect(await ended).toBe(0);
});
