/** The certificate of https://localhost for trying the add-in: the one that Office trusts already, else one of our own. */
const { X509Certificate } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { generate } = require("selfsigned");

/** Days; systems refuse certificates that are good for much longer. */
const DAYS = 365;

/**
 * `home`: the user's folder. `isTrusted`: it is the one of Microsoft's tools (npx office-addin-dev-certs install). Ours is
 * kept in the user's folder, so that it has to be trusted once; an expired one is made anew.
 */
async function localCertificate(home) {
  const installed = pairIn(path.join(home, ".office-addin-dev-certs"));
  if (installed !== undefined) return { ...installed, isTrusted: true };
  const folder = path.join(home, ".cabina-certificate");
  const kept = pairIn(folder);
  if (kept !== undefined) return { ...kept, isTrusted: false };
  const { private: key, cert } = await selfSigned();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, "localhost.crt");
  writeFileSync(path.join(folder, "localhost.key"), key, { mode: 0o600 });
  writeFileSync(file, cert);
  return { key, cert, file, isTrusted: false };
}

/** The key and certificate of a folder; `undefined` where one is missing or the time is over. */
function pairIn(folder) {
  const [file, keyFile] = ["localhost.crt", "localhost.key"].map((name) => path.join(folder, name));
  if (!existsSync(file) || !existsSync(keyFile)) return undefined;
  const cert = readFileSync(file, "utf8");
  try {
    if (Date.parse(new X509Certificate(cert).validTo) < Date.now()) return undefined;
  } catch {
    return undefined;
  }
  return { key: readFileSync(keyFile, "utf8"), cert, file };
}

const selfSigned = () =>
  generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + DAYS * 86_400_000),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });

module.exports = { localCertificate };
