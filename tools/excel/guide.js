/** The guide that Excel opens for the add-in and for each function: one page in both languages. */

const escaped = (text) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** `template`: addin/guide.html, in which `<!-- functions -->` stands where they come; `it`, `en`: their metadata. */
function guideWith(template, it, en) {
  const functions = it.functions.map((italian, place) => aboutFunction(italian, en.functions[place]));
  return template.replace("<!-- functions -->", () => functions.join("\n"));
}

const aboutFunction = (it, en) => `<section id="${it.id}">
<h3>BSC.${it.name}</h3>
${inLanguage(it, "it", "; ")}
${inLanguage(en, "en", ", ")}
</section>`;

function inLanguage({ name, description, parameters }, language, separator) {
  const typed = parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join(separator);
  const rows = parameters.map((one) => `<dt>${escaped(one.name)}</dt><dd>${escaped(one.description)}</dd>`);
  return `<div lang="${language}">
<p>${escaped(description)}</p>
<p><code>=BSC.${name}(${escaped(typed)})</code></p>
<dl>${rows.join("")}</dl>
</div>`;
}

module.exports = { guideWith };
