/** A calculation that is stopped leaves a channel open behind, on which Node would wait for ever. */
import { runInThisContext } from "node:vm";

interface Outside {
  MessageChannel: typeof MessageChannel;
}

const ports: { close(): void }[] = [];
let users = 0;

/** Channels that the program makes from now on are closed once nobody uses them any more. */
export function keepChannels(): () => void {
  const outside = runInThisContext("globalThis") as Outside;
  const Real = outside.MessageChannel;
  if (users++ === 0)
    outside.MessageChannel = class extends Real {
      constructor() {
        super();
        ports.push(this.port1, this.port2);
      }
    };
  return () => {
    if (--users > 0) return;
    outside.MessageChannel = Object.getPrototypeOf(outside.MessageChannel) as typeof MessageChannel;
    for (const port of ports.splice(0)) port.close();
  };
}
