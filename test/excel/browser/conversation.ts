/** One page's talk with Excel: only what the page that is open says is heard, and it alone is answered. */
import { randomUUID } from "node:crypto";
import type { Json } from "../fake/excelObject";
import { answerTo, type Call, callOf } from "./messages";

export class Conversation {
  private id = "";
  private readonly listens = new Map<string, Call>();

  /** `origin`: of Excel's page; `post` puts a message into the page of the pane. */
  constructor(
    private readonly origin: string,
    private readonly post: (text: string) => void,
  ) {}

  /** Another page begins to talk; answers the fragment by which it knows whom it talks to. */
  begin(): string {
    this.end();
    this.id = randomUUID();
    return `#&_serializer_version=1&_xdm_Info=${this.id}|cabina|${encodeURIComponent(this.origin)}`;
  }

  end(): void {
    this.id = "";
    this.listens.clear();
  }

  callOf(text: string): Call | undefined {
    const call = callOf(text);
    return call?._conversationId === this.id ? call : undefined;
  }

  /** Nobody hears it where the page has gone meanwhile. */
  answer(call: Call, data: Json): void {
    if (call._conversationId === this.id) this.post(answerTo(call, data, this.origin));
  }

  /** Whether a call was about events, which is then done. */
  heeds(call: Call): boolean {
    if (call._actionType === 0) return false;
    if (call._actionType === 1) this.listens.set(call._actionName, call);
    else this.listens.delete(call._actionName);
    this.answer(call, { Error: 0 });
    return true;
  }

  isHeard(event: string): boolean {
    return this.listens.has(event);
  }

  /** Until the page listens: the library asks for some events only after it has said that it is ready. */
  async heard(event: string): Promise<void> {
    while (!this.isHeard(event)) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  tell(event: string, data: Json): void {
    const listening = this.listens.get(event);
    if (listening === undefined) throw new Error(`the page does not listen to ${event}`);
    this.post(answerTo(listening, data, this.origin, true));
  }
}
