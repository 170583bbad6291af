/** The address at which an add-in will stand, as somebody gives it to the build. */

/** Where `npm run dev:excel` serves it. */
const HERE = "https://localhost:3000/";

/** The address with a slash at its end; an error says in one sentence what is wrong with it. */
function baseAddress(given = HERE) {
  const refuse = (why) => new Error(`--base ${JSON.stringify(given)}: ${why}`);
  if (/\s/.test(given)) throw refuse("an address has no spaces");
  if (!/^https:\/\//i.test(given)) throw refuse("Excel opens add-ins from https:// alone");
  let address;
  try {
    address = new URL(given);
  } catch {
    throw refuse("this is not an address; it is written like https://www.example.org/cabina/");
  }
  if (address.search !== "" || address.hash !== "") throw refuse("leave out what follows ? or #");
  if (address.username !== "" || address.password !== "") throw refuse("leave out the name and the password");
  // In the manifest an & or a quotation mark would end the text.
  if (/[&<>"']/.test(address.href)) throw refuse("use letters, digits, hyphens, dots and slashes only");
  return address.href.endsWith("/") ? address.href : `${address.href}/`;
}

module.exports = { HERE, baseAddress };
