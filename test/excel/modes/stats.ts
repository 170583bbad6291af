/** What a pane asked of Excel, request by request. */

export interface RequestStats {
  /** Bytes of the request's body. */
  readonly sent: number;
  /** Bytes of the answer's body. */
  readonly received: number;
  readonly actions: number;
  /** The code, where it was refused. */
  readonly error?: string;
}

export interface Stats {
  readonly requests: readonly RequestStats[];
  readonly count: number;
  readonly sent: number;
  readonly received: number;
  readonly actions: number;
  /** Counts from here. */
  reset(): void;
}

export function newStats(): Stats & { add(request: RequestStats): void } {
  const requests: RequestStats[] = [];
  const sum = (of: (request: RequestStats) => number): number => requests.reduce((total, one) => total + of(one), 0);
  return {
    requests,
    get count() {
      return requests.length;
    },
    get sent() {
      return sum(({ sent }) => sent);
    },
    get received() {
      return sum(({ received }) => received);
    },
    get actions() {
      return sum(({ actions }) => actions);
    },
    reset: () => void requests.splice(0),
    add: (request) => void requests.push(request),
  };
}
