/** What a sequence may show to be wrong; sequences that fail alike have the same `what`. */
export class Failure extends Error {
  constructor(
    readonly what: string,
    readonly detail: string,
  ) {
    super(`${what}: ${detail}`);
  }
}
