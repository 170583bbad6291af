/** The lines of the bench about Excel on the web. */
import type { Line } from "../table";
import type { Asked, ExcelCosts } from "./excel";

/** What each 2.5 MB may cost: one request. */
const MEGABYTES_A_REQUEST = 2.5;
/** Seconds that a request takes to Excel on the web and back, when one is reckoned: stated, not measured. */
const LATENCY = 0.3;

export function excelLines(measure: (programmes: number) => ExcelCosts): Line[] {
  return [16, 200].flatMap((programmes) => {
    const { reading, building, refreshing, naive } = measure(programmes);
    return [
      line(
        `read, with ${programmes} programme sheets`,
        reading,
        naive.reading,
        3 + megabytes(reading.received) / MEGABYTES_A_REQUEST,
      ),
      line(
        `built with ${programmes} programme sheets`,
        building,
        naive.building,
        2 + megabytes(building.sent) / MEGABYTES_A_REQUEST,
      ),
      line(`one changed target among ${programmes} programmes, after reading`, refreshing, undefined, 3),
    ];
  });
}

/** `most`: how many requests it may be. */
function line(what: string, asked: Asked, naive: Asked | undefined, most: number): Line {
  return {
    what: `Excel on the web, ${what}: requests (at ${LATENCY} s each)`,
    measured: told(asked),
    beside: naive === undefined ? `at most ${most.toFixed(1)} requests` : `a naive add-in: ${told(naive)}`,
    ratio: asked.requests / (naive?.requests ?? most),
    ...(naive === undefined ? { most: 1 } : { most: most / naive.requests }),
  };
}

const told = ({ requests, sent, received, largest }: Asked): string =>
  `${requests} (${(requests * LATENCY).toFixed(1)} s), sent ${size(sent)}, received ${size(received)}, the largest ${size(largest)}`;

const megabytes = (bytes: number): number => bytes / 1e6;
const size = (bytes: number): string =>
  bytes < 1e5 ? `${(bytes / 1e3).toFixed(1)} KB` : `${megabytes(bytes).toFixed(2)} MB`;
