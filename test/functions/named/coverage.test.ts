/** COVERAGE: assessed weight over all weight. */
import { answers, na } from "../behaves";

describe("The weight that is assessed", () => {
  answers("COVERAGE", [
    [
      "all of it",
      [
        [[0.75], [0.25]],
        [[1], [0]],
      ],
      1,
    ],
    [
      "a part",
      [
        [[75], [25]],
        [[1], [""]],
      ],
      0.75,
    ],
    [
      "nothing yet",
      [
        [[0.75], [0.25]],
        [[""], [""]],
      ],
      0,
    ],
    [
      "what cannot be measured is not assessed",
      [
        [[0.75], [0.25]],
        [[1], [{ error: "#N/A" }]],
      ],
      0.75,
    ],
    [
      "what is waived is out of both",
      [
        [[0.75], [0.25]],
        [[1], ["sterilizzato"]],
      ],
      1,
    ],
    [
      "no weight at all",
      [
        [[0], [0]],
        [[1], [1]],
      ],
      na("noWeight"),
    ],
    [
      "other errors come back",
      [
        [[0.75], [0.25]],
        [[1], [{ error: "#DIV/0!" }]],
      ],
      "#DIV/0!",
    ],
  ]);
});
