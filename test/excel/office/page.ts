/** The little of a web page that Microsoft's library looks at while it loads. */
import type { OfficeOptions } from "./loadOffice";

const nothing = (): void => undefined;
const ADDRESS = "https://localhost/taskpane.html";

/** The page's globals by name. `script`: the file that the page thinks it has loaded, for one that looks for itself. */
export function pageFor(
  { isSetSupported, platform }: Pick<OfficeOptions, "isSetSupported" | "platform">,
  script?: string,
): Record<string, unknown> {
  const element = () => ({ setAttribute: nothing, style: {}, appendChild: nothing });
  return {
    navigator: { userAgent: "node", language: "it-IT" },
    location: {
      href: ADDRESS,
      search: "",
      hash: "",
      protocol: "https:",
      host: "localhost",
      origin: "https://localhost",
    },
    document: {
      URL: ADDRESS,
      location: { href: ADDRESS },
      getElementsByTagName: () => (script === undefined ? [] : [{ ...element(), src: `https://localhost/${script}` }]),
      getElementById: () => null,
      createElement: element,
      addEventListener: nothing,
      body: element(),
      head: element(),
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    history: {},
    setTimeout,
    clearTimeout,
    Promise,
    Office: { context: { platform, requirements: { isSetSupported } } },
  };
}
