/** The local page is given to the browser of this machine, and to nobody else. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { type RequestOptions, request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PageServer, servePage } from "../../../src/workbench/server/servePage";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

let folder: string;
let server: PageServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cabina-page-"));
  await mkdir(join(folder, "parts"));
  await writeFile(join(folder, "index.html"), "<!doctype html><title>Cabina</title>");
  await writeFile(join(folder, "parts", "page.js"), "start()");
  await writeFile(join(folder, "page.js.map"), "{}");
  await writeFile(join(folder, "..", `${folder.split(/[\\/]/).pop()}.js`), "secret()");
  server = await servePage({ folder, book: { name: "piano «2016».xlsx", bytes: new Uint8Array([1, 2, 3]) } });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
  await rm(`${folder}.js`);
});

const ask = (path: string, options: RequestOptions = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(server.address);
    request({ host: "127.0.0.1", port, path, ...options }, (response) => {
      let body = "";
      response.setEncoding("latin1");
      response.on("data", (piece: string) => {
        body += piece;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on("error", reject)
      .end();
  });

it("gives the page, its scripts, and the first workbook with its name", async () => {
  expect(await ask("/")).toMatchObject({ status: 200, body: "<!doctype html><title>Cabina</title>" });
  expect(await ask("/parts/page.js?x=1")).toMatchObject({
    status: 200,
    body: "start()",
    headers: { "content-type": "text/javascript; charset=utf-8" },
  });
  const book = await ask("/book.xlsx");
  expect(book).toMatchObject({ status: 200, body: "\u0001\u0002\u0003" });
  expect(book.headers["content-disposition"]).toBe("attachment; filename*=UTF-8''piano%20%C2%AB2016%C2%BB.xlsx");
});

it("has nothing to give where no workbook was named", async () => {
  const bare = await servePage({ folder });
  const answer = await fetch(`${bare.address}book.xlsx`);
  expect(answer.status).toBe(204);
  await bare.close();
});

it("answers a question about the page without the page", async () => {
  expect(await ask("/", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
});

it.each([
  ["a path outside its list", "/nothing.js"],
  ["a path above its folder", "/../package.json"],
  ["the same, hidden in signs", "/%2e%2e/package.json"],
  ["a file beside its folder", `/..%2f`],
  ["a folder", "/parts"],
  ["a file of another kind", "/page.js.map"],
  ["the page under its file's name", "/index.html"],
])("does not know %s", async (_, path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: "" });
});

it.each(["GET http://127.0.0.1/etc/passwd HTTP/1.1", "GET //etc/passwd HTTP/1.1", "GET /../../etc/passwd HTTP/1.1"])(
  "does not follow the bare request %s",
  async (line) => {
    const { port } = new URL(server.address);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), "127.0.0.1", () =>
        socket.write(`${line}\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`),
      );
      let text = "";
      socket.on("data", (piece) => {
        text += String(piece);
      });
      socket.on("close", () => resolve(text));
      socket.on("error", reject);
    });
    expect(answer.split("\r\n")[0]).toBe("HTTP/1.1 404 Not Found");
  },
);

it.each(["evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example"])(
  "refuses a request for %s",
  async (host) => {
    expect(await ask("/", { headers: { host } })).toMatchObject({ status: 421, body: "" });
  },
);

it("answers to the name localhost, too", async () => {
  const { port } = new URL(server.address);
  expect(await ask("/", { headers: { host: `localhost:${port}` } })).toMatchObject({ status: 200 });
});

it.each(["POST", "PUT", "DELETE", "OPTIONS"])("refuses to %s", async (method) => {
  expect(await ask("/", { method })).toMatchObject({ status: 405 });
});

it("lets the page load and ask nothing from anywhere else", async () => {
  const policy = String((await ask("/")).headers["content-security-policy"]);
  expect(policy).toContain("connect-src 'self'");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-eval(?!')|https?:|\*/);
  expect(policy).not.toContain("'unsafe-eval'");
});

it("listens on this machine alone", () => {
  expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

it("says so when its port is taken", async () => {
  const port = Number(new URL(server.address).port);
  await expect(servePage({ folder, port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
