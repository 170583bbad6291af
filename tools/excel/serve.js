/**
 * `npm run dev:excel`: builds the add-in for this machine and serves it at https://localhost:3000 until Ctrl+C.
 * --port takes another port, --out another folder than dist/addin.
 */
const { homedir } = require("node:os");
const path = require("node:path");
const { parseArgs } = require("node:util");
const { startAddinServer } = require("./addinServer");
const { HERE } = require("./baseAddress");
const { buildAddin } = require("./build");
const { localCertificate } = require("./certificate");

async function main() {
  const { values } = parseArgs({ options: { port: { type: "string" }, out: { type: "string" } } });
  const port = Number(values.port ?? new URL(HERE).port);
  const base = `https://localhost:${port}/`;
  const folder = path.resolve(values.out ?? path.join(__dirname, "../../dist/addin"));
  await buildAddin(base, folder);
  const { key, cert, file, isTrusted } = await localCertificate(process.env.CABINA_HOME ?? homedir());
  const server = await startAddinServer({ folder, port, key, cert });
  console.log(`Cabina: ${base}taskpane.html. Manifest to give to Excel: ${path.join(folder, "manifest.xml")}`);
  if (!isTrusted) console.log(howToTrust(file, base));
  console.log("Ctrl+C ends it.");
  const end = () => void server.close();
  process.once("SIGINT", end).once("SIGTERM", end);
}

const howToTrust = (file, base) => `
Excel opens the page only if this machine trusts its certificate, ${file}. Once:
- Windows: certutil -user -addstore Root "${file}" (answer Yes), then start Excel again;
- Mac: security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db "${file}", then start Excel again;
- Excel on the web: open ${base}taskpane.html in the same browser and accept the certificate.
Or use Microsoft's: npx office-addin-dev-certs install, then run this again.
`;

main().catch((error) => {
  const busy = error.code === "EADDRINUSE";
  console.error(
    busy ? `Port ${error.port} is taken: end what listens to it, or give another one: -- --port 3001` : error.message,
  );
  process.exitCode = 1;
});
