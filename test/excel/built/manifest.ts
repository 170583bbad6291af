/** A manifest with what it stands beside, ready to be asked. */
import { existsSync, readFileSync } from "node:fs";
import { join, normalize, sep } from "node:path";
import { attribute, childrenNamed, isElement, parseXml, type XmlElement } from "../../../src/file/xml/xmlTree";

export interface Manifest {
  readonly root: XmlElement;
  /** The address at which the folder stands, with a slash at its end. */
  readonly base: string;
  /** The file that an address names; `undefined` where there is none in the folder. */
  fileAt(address: string): Uint8Array | undefined;
}

export const manifestIn = (folder: string, base: string, text = manifestText(folder)): Manifest => ({
  root: parseXml(text, "manifest.xml").root,
  base,
  fileAt(address) {
    if (!address.startsWith(base)) return undefined;
    const path = normalize(join(folder, address.slice(base.length)));
    return path.startsWith(normalize(folder) + sep) && existsSync(path) ? readFileSync(path) : undefined;
  },
});

export const manifestText = (folder: string): string => readFileSync(join(folder, "manifest.xml"), "utf8");

/** Every element of the tree, parents first. */
export const everyElement = (element: XmlElement): XmlElement[] => [
  element,
  ...element.children.filter(isElement).flatMap(everyElement),
];

/** Its name without prefix. */
export const nameOf = ({ tag }: XmlElement): string => tag.replace(/^.*:/, "");

export const everyNamed = (root: XmlElement, ...names: readonly string[]): XmlElement[] =>
  everyElement(root).filter((element) => names.includes(nameOf(element)));

/** The value in the manifest's own language, then the others by language. */
export const valuesOf = (element: XmlElement): readonly { readonly locale: string; readonly value: string }[] => [
  { locale: "", value: attribute(element, "DefaultValue") ?? "" },
  ...childrenNamed(element, "Override").map((one) => ({
    locale: attribute(one, "Locale") ?? "",
    value: attribute(one, "Value") ?? "",
  })),
];

/** The resources by their ids. */
export const resourcesOf = (root: XmlElement): ReadonlyMap<string, XmlElement> =>
  new Map(
    everyNamed(root, "Resources")
      .flatMap((resources) => everyNamed(resources, "Image", "Url", "String"))
      .map((element) => [attribute(element, "id") ?? "", element]),
  );

/** Ids of resources with the element that uses them. */
export const usesIn = (root: XmlElement): readonly { readonly resid: string; readonly by: XmlElement }[] =>
  everyElement(root).flatMap((by) => {
    const resid = attribute(by, "resid");
    return resid === undefined ? [] : [{ resid, by }];
  });
