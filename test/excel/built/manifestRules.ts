/** What must hold for a manifest beyond its schema: rules that Excel and the shops of organisations apply without saying so. */
import { attribute, childNamed, isElement, textIn, type XmlElement } from "../../../src/file/xml/xmlTree";
import { everyElement, everyNamed, type Manifest, nameOf, resourcesOf, usesIn, valuesOf } from "./manifest";
import { pngSize } from "./pngSize";

/** What the manifest has to agree with elsewhere. */
export interface Beside {
  /** Of package.json. */
  readonly version: string;
  readonly functionIds: readonly string[];
  /** Names that the page associates with buttons. */
  readonly actions: readonly string[];
}

/** Tells what is wrong; nothing for a sound manifest. */
export type ManifestRule = (manifest: Manifest, beside: Beside) => readonly string[];

const OTHER = "it-IT";
const ID = "5d0f5c6a-3f0e-4a53-9d0b-7f6f7a1f2c11";

/** Elements that carry an address themselves or in their overrides. */
const addressed = (root: XmlElement): XmlElement[] => [
  ...everyNamed(root, "IconUrl", "HighResolutionIconUrl", "SupportUrl"),
  ...everyNamed(root, "SourceLocation", "Image", "Url").filter((one) => attribute(one, "DefaultValue") !== undefined),
];

const addressesIn = (root: XmlElement): string[] =>
  addressed(root).flatMap((element) => valuesOf(element).map(({ value }) => value));

const translated = (root: XmlElement): XmlElement[] => [
  ...everyNamed(root, "DisplayName", "Description").filter((one) => attribute(one, "DefaultValue") !== undefined),
  ...everyNamed(root, "String"),
];

const tooLong = (elements: readonly XmlElement[], most: number): string[] =>
  elements.flatMap((element) =>
    valuesOf(element)
      .filter(({ value }) => value.length === 0 || value.length > most)
      .map(({ value }) => `${value.length} characters, at most ${most}: ${value}`),
  );

const inside = (root: XmlElement, parent: string, child: string): XmlElement[] =>
  everyNamed(root, parent).flatMap((one) => everyNamed(one, child));

const metadataOf = ({ root }: Manifest): XmlElement | undefined => {
  const resid = inside(root, "Metadata", "SourceLocation").map((one) => attribute(one, "resid"))[0];
  return resourcesOf(root).get(resid ?? "");
};

const same = (what: string, found: unknown, wanted: unknown): string[] =>
  JSON.stringify(found) === JSON.stringify(wanted)
    ? []
    : [`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`];

export const MANIFEST_RULES: Readonly<Record<string, ManifestRule>> = {
  "every resid resolves": ({ root }) =>
    usesIn(root).flatMap(({ resid }) => (resourcesOf(root).has(resid) ? [] : [`nothing is called ${resid}`])),

  "no resource is unused": ({ root }) => {
    const used = new Set(usesIn(root).map(({ resid }) => resid));
    return [...resourcesOf(root).keys()].filter((id) => !used.has(id)).map((id) => `nobody uses ${id}`);
  },

  "a resource is of the kind that is asked for": ({ root }) =>
    usesIn(root).flatMap(({ resid, by }) => {
      const kind = resourcesOf(root).get(resid);
      const isImage = nameOf(by) === "Image";
      const isAddress = ["SourceLocation", "FunctionFile", "LearnMoreUrl", "Runtime"].includes(nameOf(by));
      const wanted = isImage ? "Image" : isAddress ? "Url" : "String";
      return kind === undefined || nameOf(kind) === wanted ? [] : [`${resid} is no ${wanted}`];
    }),

  "every address is https": ({ root }) => addressesIn(root).filter((address) => !/^https:\/\/[^\s]+$/.test(address)),

  "every address is in the folder that is built": ({ root, fileAt }) =>
    addressesIn(root).filter((address) => fileAt(address) === undefined),

  "icons have the size that is said": ({ root, fileAt }) => {
    const own = [
      ...everyNamed(root, "IconUrl").map((one) => ({ one, size: 32 })),
      ...everyNamed(root, "HighResolutionIconUrl").map((one) => ({ one, size: 64 })),
    ];
    const onRibbon = everyNamed(root, "Image").flatMap((use) => {
      const one = resourcesOf(root).get(attribute(use, "resid") ?? "");
      return one === undefined ? [] : [{ one, size: Number(attribute(use, "size")) }];
    });
    return [...own, ...onRibbon].flatMap(({ one, size }) =>
      valuesOf(one).flatMap(({ value }) => same(value, pngSize(fileAt(value)), { width: size, height: size })),
    );
  },

  "every button has an icon of 16, 32 and 80": ({ root }) =>
    everyNamed(root, "Icon").flatMap((icon) => {
      const sizes = everyNamed(icon, "Image").map((one) => Number(attribute(one, "size")));
      return [16, 32, 80].filter((size) => !sizes.includes(size)).map((size) => `an icon has no size ${size}`);
    }),

  "every text is there in both languages": ({ root }) => [
    ...same("DefaultLocale", everyNamed(root, "DefaultLocale").map(textIn), ["en-US"]),
    ...translated(root).flatMap((element) =>
      same(
        attribute(element, "id") ?? nameOf(element),
        valuesOf(element).map(({ locale }) => locale),
        ["", OTHER],
      ),
    ),
  ],

  "the functions are described in both languages": (manifest) => {
    const [own, ...others] = metadataOf(manifest) === undefined ? [] : valuesOf(metadataOf(manifest) as XmlElement);
    return [
      ...same(
        "languages",
        others.map(({ locale }) => locale),
        [OTHER],
      ),
      ...(own !== undefined && others.some(({ value }) => value === own.value) ? ["both languages are one file"] : []),
    ];
  },

  "the described functions are those that the page has": (manifest, { functionIds }) => {
    const element = metadataOf(manifest);
    if (element === undefined) return ["no functions are described"];
    return valuesOf(element).flatMap(({ value }) => {
      const file = manifest.fileAt(value);
      if (file === undefined) return [`${value} is not there`];
      const { functions } = JSON.parse(Buffer.from(file).toString("utf8")) as { functions: readonly { id: string }[] };
      return same(
        value,
        functions.map(({ id }) => id),
        functionIds,
      );
    });
  },

  "the buttons' actions are those that the page has": ({ root }, { actions }) =>
    same("actions", everyNamed(root, "FunctionName").map(textIn).sort(), [...actions].sort()),

  "texts are not too long": ({ root }) => [
    ...tooLong(everyNamed(root, "DisplayName"), 125),
    ...tooLong(
      everyNamed(root, "Description").filter((one) => attribute(one, "resid") === undefined),
      250,
    ),
    ...tooLong(inside(root, "ShortStrings", "String"), 125),
    ...tooLong(inside(root, "LongStrings", "String"), 250),
  ],

  "labels are short and supertips long texts": ({ root }) => {
    const [short, long] = (["ShortStrings", "LongStrings"] as const).map(
      (kind) => new Set(inside(root, kind, "String").map((one) => attribute(one, "id"))),
    );
    const wrong = (names: readonly string[], kind: ReadonlySet<string | undefined> | undefined): string[] =>
      everyNamed(root, ...names)
        .map((one) => attribute(one, "resid"))
        .filter((resid) => resid !== undefined && !kind?.has(resid))
        .map((resid) => `${resid} stands among the wrong texts`);
    return [...wrong(["Label", "Title", "Namespace"], short), ...wrong(["Description"], long)];
  },

  "ids are unique and short": ({ root }) => {
    const ids = everyElement(root).flatMap((one) => (nameOf(one) === "OfficeTab" ? [] : (attribute(one, "id") ?? [])));
    return [
      ...ids.filter((id) => id.length === 0 || id.length > 32).map((id) => `${id}: 1 to 32 characters`),
      ...ids.filter((id, place) => ids.indexOf(id) < place).map((id) => `${id} stands twice`),
    ];
  },

  "the page is one runtime that stays": ({ root }) => {
    const pages = [
      ...everyNamed(root, "Runtime", "FunctionFile"),
      ...inside(root, "Page", "SourceLocation"),
      ...inside(root, "Action", "SourceLocation"),
    ].map((one) => attribute(one, "resid"));
    const first = everyNamed(root, "Host").find((one) => childNamed(one, "Runtimes") !== undefined);
    return [
      ...(pages.length >= 4 && new Set(pages).size === 1 ? [] : [`pages: ${pages.join(", ")}`]),
      ...same(
        "lifetime",
        everyNamed(root, "Runtime").map((one) => attribute(one, "lifetime")),
        ["long"],
      ),
      ...same("the host's parts", first?.children.filter(isElement).map(nameOf), [
        "Runtimes",
        "AllFormFactors",
        "DesktopFormFactor",
      ]),
    ];
  },

  "it asks for what it needs and no more": ({ root }) => [
    ...same(
      "sets",
      everyNamed(root, "Set").map((one) => `${attribute(one, "Name")} ${attribute(one, "MinVersion")}`),
      ["ExcelApi 1.9", "SharedRuntime 1.1", "CustomFunctionsRuntime 1.1"],
    ),
    ...same("permissions", everyNamed(root, "Permissions").map(textIn), ["ReadWriteDocument"]),
    ...everyNamed(root, "AppDomains").map(() => "other domains are named"),
  ],

  "it is the same add-in as ever, in this version": ({ root }, { version }) => [
    ...same("Id", everyNamed(root, "Id").map(textIn), [ID]),
    ...same("Version", everyNamed(root, "Version").map(textIn), [`${version}.0`]),
    ...same(
      "namespace",
      everyNamed(root, "Namespace").flatMap((one) =>
        valuesOf(resourcesOf(root).get(attribute(one, "resid") ?? "") ?? one).map(({ value }) => value),
      ),
      ["BSC", "BSC"],
    ),
  ],
};
