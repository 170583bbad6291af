/** Starts the file worker in a page of a real browser, under the policy of the workbench, and speaks with it. */
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import type { Result } from "../../../shared/result";
import type { Edit } from "../../../shared/workbook/edit";
import type { OpenedBook, OpenProblem, SaveProblem } from "../../../src/workbench/file/opened";
import { launchBrowser } from "../../browser/browser";

const ROOT = join(__dirname, "../../..");
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'";
const TYPES: Readonly<Record<string, string>> = { ".js": "text/javascript", ".html": "text/html" };

export interface InPage {
  open(bytes: Uint8Array, name: string, language: "it" | "en"): Promise<Result<OpenedBook, OpenProblem>>;
  save(edits: readonly Edit[]): Promise<Result<Uint8Array, SaveProblem>>;
  /** Addresses of everything that the page asked for. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

export async function startInPage(): Promise<InPage> {
  const folder = await mkdtemp(join(tmpdir(), "cabina-worker-"));
  await promisify(execFile)(process.execPath, [join(__dirname, "webpackWorker.js"), folder]);
  await cp(join(ROOT, "node_modules/excelize-wasm/excelize.wasm.gz"), join(folder, "excelize.wasm.gz"));
  const server = await serve(folder);
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`);
  return { ...speakWith(page), asked, close: () => close(browser, server, folder) };
}

async function close(browser: Browser, server: Server, folder: string): Promise<void> {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true, force: true });
}

async function serve(folder: string): Promise<Server> {
  const server = createServer(async (request, response) => {
    const name = (request.url ?? "/").slice(1);
    const body =
      name === "index.html"
        ? '<!doctype html><meta charset="utf-8"><script src="page.js"></script>'
        : await readFile(join(folder, name)).catch(() => undefined);
    response.writeHead(body === undefined ? 404 : 200, {
      "Content-Type": TYPES[extname(name)] ?? "application/octet-stream",
      "Content-Security-Policy": POLICY,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

function speakWith(page: Page): Pick<InPage, "open" | "save"> {
  const call = <T>(name: string, given: readonly unknown[]): Promise<T> =>
    page.evaluate(
      ([called, values]) =>
        (globalThis as unknown as Record<string, (...all: unknown[]) => Promise<T>>)[called]?.(...values) as Promise<T>,
      [name, given] as const,
    );
  return {
    open: (bytes, name, language) => call("openBook", [base64(bytes), name, language]),
    async save(edits) {
      const saved = await call<Result<string, SaveProblem>>("saveBook", [edits]);
      return saved.ok ? { ok: true, value: new Uint8Array(Buffer.from(saved.value, "base64")) } : saved;
    },
  };
}
