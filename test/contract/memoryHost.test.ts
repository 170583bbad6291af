/** The host that tests keep in memory behaves as every other, so what they find on it holds for all. */
import type { Snapshot } from "../../shared/workbook/snapshot";
import { type MemoryHost, memoryHost } from "../hosts/memoryHost";
import { behavesLikeHost } from "./behavesLikeHost";

const START: Snapshot = {
  sheets: [
    {
      name: "Piano",
      hidden: false,
      rows: [[{ value: 1 }, { value: "uno" }, { value: 2, formula: "A1*2" }]],
      merges: [],
      hiddenRows: [],
      depth: "all",
    },
  ],
};

behavesLikeHost({
  name: "the host in memory",
  start: async () => memoryHost(START),
  reopen: async (host) => memoryHost((host as MemoryHost).snapshot()),
});
