/** The semaforo: a boundary belongs to the upper band, at full precision. */
import { bandOf } from "../../shared/score/bands";

const limits = { yellowFrom: 0.7, greenFrom: 0.9 };

describe("the band of a score", () => {
  it.each([
    [1.2, "green"],
    [0.9, "green"],
    [0.3 * 3, "green"], // 0.8999999999999999
    [0.89999, "yellow"],
    [0.7, "yellow"],
    [0.1 * 7, "yellow"],
    [0.69999, "red"],
    [0, "red"],
  ] as const)("%d is %s", (score, band) => {
    expect(bandOf(score, limits)).toBe(band);
  });

  it("follows the body's own limits", () => {
    expect(bandOf(0.8, { yellowFrom: 0.5, greenFrom: 0.8 })).toBe("green");
    expect(bandOf(0.6, { yellowFrom: 0.5, greenFrom: 0.8 })).toBe("yellow");
    expect(bandOf(0.4, { yellowFrom: 0.5, greenFrom: 0.8 })).toBe("red");
  });
});
