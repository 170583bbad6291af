/** Serves a built add-in to this machine alone. */
const { readFileSync, realpathSync } = require("node:fs");
const { createServer } = require("node:https");
const path = require("node:path");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
};

/**
 * Excel on the web takes icons and functions.json from another origin: hence the first header. Nothing is cached, or a build
 * would not show. Chrome asks the last one of pages that reach this machine from the internet.
 */
const HEADERS = {
  "Access-Control-Allow-Origin": "*",
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Access-Control-Allow-Private-Network": "true",
};

/** `port` 0: any that is free. */
async function startAddinServer({ folder, port, key, cert }) {
  const files = realpathSync(folder);
  const server = createServer({ key, cert }, (request, response) => answerFrom(files, request, response));
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port: server.address().port, close };
}

function answerFrom(folder, request, response) {
  if (request.method === "OPTIONS") return send(response, 204);
  if (request.method !== "GET" && request.method !== "HEAD") return send(response, 405);
  const file = fileAt(folder, request.url);
  const type = file && TYPES[path.extname(file)];
  if (type === undefined) return send(response, 404);
  try {
    const content = readFileSync(file);
    send(response, 200, { "Content-Type": type }, request.method === "HEAD" ? undefined : content);
  } catch {
    send(response, 404);
  }
}

/** The file that an address names; `undefined` for anything outside the folder, by whatever way. */
function fileAt(folder, address) {
  try {
    const { pathname } = new URL(address, "https://localhost");
    const file = realpathSync(path.join(folder, decodeURIComponent(pathname)));
    return file.startsWith(folder + path.sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

const send = (response, status, headers = {}, content = undefined) =>
  response.writeHead(status, { ...HEADERS, ...headers }).end(content);

module.exports = { startAddinServer };
