/** The little of a web page that Microsoft's library looks at while it loads. */
import type { OfficeOptions } from "./loadOffice";

const nothing = (): void => undefined;
const ADDRESS = "https://localhost/taskpane.html";

/** The page's globals by name. */
export function pageFor({
  isSetSupported,
  platform,
}: Pick<OfficeOptions, "isSetSupported" | "platform">): Record<string, unknown> {
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
      getElementsByTagName: () => [],
      getElementById: () => null,
      createElement: element,
      addEventListener: nothing,
      body: element(),
      head: element(),
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    setTimeout,
    clearTimeout,
    Promise,
    Office: { context: { platform, requirements: { isSetSupported } } },
  };
}
