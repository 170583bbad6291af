/** Serves the workbench to the browser of this machine, and to nobody else. */
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type PageFile, pageFiles } from "./pageFiles";

/** The workbook that the page opens by itself, and what it is called. */
export interface FirstBook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface PageServer {
  /** `http://127.0.0.1:49152/` */
  readonly address: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** The folder of the built page. */
  readonly folder: string;
  readonly book?: FirstBook;
  /** Absent: a free one. */
  readonly port?: number;
}

/** Scripts, styles and data from this server alone; WebAssembly writes the files; the interface sets styles of its own. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-store",
};

/** Where the page asks for the first workbook, whose name stands in the header; there may be none. */
const BOOK = "/book.xlsx";

export async function servePage({ folder, book, port = 0 }: ServeOptions): Promise<PageServer> {
  const files = await pageFiles(folder);
  const server = createServer((request, response) => {
    void answer(request, response, files, book).catch(() => end(response, 500));
  });
  await listening(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: ReadonlyMap<string, PageFile>,
  book: FirstBook | undefined,
): Promise<void> {
  if (!isOurs(request)) return end(response, 421);
  if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405);
  const address = request.url?.split("?", 1)[0] ?? "";
  if (address === BOOK)
    return book === undefined ? end(response, 204) : send(request, response, bookType(book), book.bytes);
  const file = files.get(address);
  if (file === undefined) return end(response, 404);
  send(request, response, { "Content-Type": file.type }, await readFile(file.path));
}

/** Another site that had its own name lead here would send that name. */
function isOurs({ headers, socket }: IncomingMessage): boolean {
  const port = socket.localPort;
  return headers.host === `127.0.0.1:${port}` || headers.host === `localhost:${port}`;
}

const bookType = ({ name }: FirstBook): Record<string, string> => ({
  "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
});

function send(
  { method }: IncomingMessage,
  response: ServerResponse,
  headers: Record<string, string>,
  body: Uint8Array,
): void {
  response.writeHead(200, { ...HEADERS, ...headers, "Content-Length": body.byteLength });
  response.end(method === "HEAD" ? undefined : body);
}

function end(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status, { ...HEADERS, "Content-Length": 0 });
  response.end();
}
