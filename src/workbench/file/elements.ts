/** Elements wherever they stand in a part, also in the newer form that stands at its end. */
import { isElement, type XmlElement } from "../../file/xml/xmlTree";

export const localNameOf = ({ tag }: XmlElement): string => tag.slice(tag.indexOf(":") + 1);

/** Every element of that local name below, in the order of the part. */
export function elementsNamed(root: XmlElement, name: string): XmlElement[] {
  return root.children
    .filter(isElement)
    .flatMap((child) => (localNameOf(child) === name ? [child] : elementsNamed(child, name)));
}
