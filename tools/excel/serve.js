/** `npm run dev:excel`: builds the add-in for this machine and serves it at https://localhost:3000 until Ctrl+C. */
const { homedir } = require("node:os");
const path = require("node:path");
const { startAddinServer } = require("./addinServer");
const { HERE } = require("./baseAddress");
const { buildAddin } = require("./build");
const { localCertificate } = require("./certificate");

const folder = path.resolve(__dirname, "../../dist/addin");

async function main() {
  await buildAddin(HERE, folder);
  const { key, cert, file, isTrusted } = await localCertificate(process.env.CABINA_HOME ?? homedir());
  const server = await startAddinServer({ folder, port: Number(new URL(HERE).port), key, cert });
  console.log(`Cabina: ${HERE}taskpane.html. Manifest to give to Excel: ${path.join(folder, "manifest.xml")}`);
  if (!isTrusted) console.log(howToTrust(file));
  console.log("Ctrl+C ends it.");
  const end = () => void server.close();
  process.once("SIGINT", end).once("SIGTERM", end);
}

const howToTrust = (file) => `
Excel opens the page only if this machine trusts its certificate, ${file}. Once:
- Windows: certutil -user -addstore Root "${file}" (answer Yes), then start Excel again;
- Mac: security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db "${file}", then start Excel again;
- Excel on the web: open ${HERE}taskpane.html in the same browser and accept the certificate.
Or use Microsoft's: npx office-addin-dev-certs install, then run this again.
`;

main().catch((error) => {
  const busy = error.code === "EADDRINUSE";
  console.error(busy ? `${HERE} is taken: end what listens to that port, then run this again.` : error.message);
  process.exitCode = 1;
});
