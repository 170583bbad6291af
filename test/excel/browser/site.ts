/** An https server that stands for every address of the internet: a few host names have their files, whatever else is asked for is kept in mind. */
import { execFileSync } from "node:child_process";
import { createReadStream, existsSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

/** What stands at the beginning of an address: files of a folder, or one text. */
export type Shelf =
  | { readonly folder: string; readonly lowerCase?: true }
  | { readonly text: string; readonly type: string };

export interface Site {
  readonly port: number;
  /** `https://host/path/` → what stands there. */
  readonly shelves: Map<string, Shelf>;
  /** Addresses that nobody answers, though the name is known: as if the network were gone. */
  readonly refused: Set<string>;
  /** All that was asked for, in order, without what stands behind `?`. */
  readonly asked: string[];
  /** What was asked for and does not stand anywhere. */
  readonly missing: string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
};

export async function openSite(): Promise<Site> {
  const { private: key, cert } = certificate();
  const shelves = new Map<string, Shelf>();
  const refused = new Set<string>();
  const asked: string[] = [];
  const missing: string[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    const address = `https://${request.headers.host ?? ""}${(request.url ?? "/").replace(/\?.*$/, "")}`;
    if (isBrowsersOwn(address)) {
      response.writeHead(404).end();
      return;
    }
    asked.push(address);
    if ([...refused].some((start) => address.startsWith(start))) request.socket.destroy();
    else if (!serve(address, request, response, shelves)) {
      missing.push(address);
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { port, shelves, refused, asked, missing, close: () => closed(server) };
}

/** Chromium itself asks its maker for news; no page of ours does. */
const isBrowsersOwn = (address: string): boolean =>
  /^https:\/\/(accounts\.google\.com\/ListAccounts|update\.googleapis\.com\/)/.test(address);

/** Made in a process of its own: the library that makes it does not load where jest has names for the globals. */
function certificate(): { readonly private: string; readonly cert: string } {
  const script = `require("selfsigned").generate([{ name: "commonName", value: "localhost" }]).then((made) => console.log(JSON.stringify(made)))`;
  return JSON.parse(execFileSync(process.execPath, ["-e", script], { encoding: "utf8" }));
}

function serve(address: string, request: IncomingMessage, response: ServerResponse, shelves: Site["shelves"]): boolean {
  const start = [...shelves.keys()].filter((one) => address.startsWith(one)).sort((a, b) => b.length - a.length)[0];
  const shelf = start === undefined ? undefined : shelves.get(start);
  if (start === undefined || shelf === undefined || request.method !== "GET") return false;
  if ("text" in shelf) {
    if (address !== start) return false;
    response.writeHead(200, { "content-type": shelf.type }).end(shelf.text);
    return true;
  }
  const path = fileOf(shelf, decodeURIComponent(address.slice(start.length)));
  if (path === undefined) return false;
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  response.writeHead(200, { "content-type": type, "access-control-allow-origin": "*" });
  createReadStream(path).pipe(response);
  return true;
}

/** Inside the folder or nowhere. */
function fileOf({ folder, lowerCase }: Extract<Shelf, { folder: string }>, rest: string): string | undefined {
  const path = normalize(join(folder, lowerCase === true ? rest.toLowerCase() : rest));
  if (!path.startsWith(normalize(folder) + sep) || !existsSync(path) || !statSync(path).isFile()) return undefined;
  return path;
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
