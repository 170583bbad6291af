/** Missing columns of ours take empty places between ours, and no others. */
import { takeEmptyPlaces } from "../../../shared/sheets/placement/emptyPlaces";

const CASES: readonly [
  says: string,
  present: (number | undefined)[],
  empty: number[],
  at: (number | undefined)[],
  taken: number[],
][] = [
  ["nothing is missing", [0, 1, 2], [3], [0, 1, 2], []],
  ["one is missing and there is room", [0, 1, undefined, 3], [2], [0, 1, 2, 3], [2]],
  ["two are missing and there is room for one", [0, undefined, undefined, 2], [1], [0, 1, undefined, 2], [1]],
  ["two are missing and there is room for both", [0, undefined, undefined, 3], [1, 2], [0, 1, 2, 3], [1, 2]],
  ["what stands between is somebody's", [0, undefined, 2], [], [0, undefined, 2], []],
  ["there is no room", [0, undefined, 1], [1], [0, undefined, 1], []],
  ["what is empty comes after the last of ours", [0, 1, undefined], [2, 3], [0, 1, undefined], []],
  ["what is empty comes before the first of ours", [undefined, 1, 2], [0], [undefined, 1, 2], []],
];

it.each(CASES)("%s", (_, present, empty, at, taken) => {
  const places = takeEmptyPlaces(present, (place) => empty.includes(place));
  expect(places.at).toEqual(at);
  expect([...places.taken]).toEqual(taken);
});
