/** What can go wrong between a pane and Excel: switched on by a test, for this pane. */
import { ExcelRefusal } from "../fake/excelObject";

export interface Hostile {
  /** A cell is being typed into: requests that do not wait fail, the others wait. The returned function ends it. */
  editCell(): () => void;
  /** The request of that number (from 1, from now on) fails before anything of it is done. */
  failRequest(number: number, code: string): void;
  /** The request of that number fails at its action of that number (from 0); what stands before it is done. */
  failAction(request: number, action: number, code: string): void;
  /** So many requests are turned away with that code, one after the other. */
  throttle(times: number, code?: string): void;
  /** No request is answered any more, until the returned function is called: then those that came meanwhile are lost. */
  loseConnection(): () => void;
  /** Cells are found no more under the names that earlier requests had for them, as in an Excel that has begun anew. */
  followsNothing(): void;
  /** Something that somebody does just before the request of that number (from 1, from now on). */
  before(request: number, what: () => void): void;
  /** Nothing goes wrong any more. */
  calm(): void;
}

/** What the desk asks before it answers. */
export interface Mishaps {
  readonly hostile: Hostile;
  /** Called when a request arrives; what it throws is the answer. */
  requestComes(): void;
  isLost(): boolean;
  forgets(): boolean;
  /** Resolves when no cell is being edited. */
  cellEditOver(): Promise<void> | undefined;
  actionComes(index: number): void;
}

export function newMishaps(): Mishaps {
  let count = 0;
  let lost = false;
  let forgets = false;
  let edit: { readonly over: Promise<void>; readonly end: () => void } | undefined;
  let turnedAway = { times: 0, code: "" };
  const requests = new Map<number, string>();
  const actions = new Map<string, string>();
  const deeds = new Map<number, (() => void)[]>();
  const refuse = (code: string | undefined): void => {
    if (code !== undefined)
      throw new ExcelRefusal(code, MESSAGES[code] ?? "There was an internal error while processing the request.");
  };
  const hostile: Hostile = {
    editCell: () => {
      edit ??= newEdit();
      return () => {
        edit?.end();
        edit = undefined;
      };
    },
    failRequest: (number, code) => void requests.set(count + number, code),
    failAction: (request, action, code) => void actions.set(`${count + request}/${action}`, code),
    throttle: (times, code = "TooManyRequests") => {
      turnedAway = { times, code };
    },
    loseConnection: () => {
      lost = true;
      return () => {
        lost = false;
      };
    },
    followsNothing: () => {
      forgets = true;
    },
    before: (request, what) => void deeds.set(count + request, [...(deeds.get(count + request) ?? []), what]),
    calm: () => {
      for (const map of [requests, actions, deeds]) map.clear();
      turnedAway = { times: 0, code: "" };
      lost = false;
      forgets = false;
      edit?.end();
      edit = undefined;
    },
  };
  return {
    hostile,
    requestComes: () => {
      count++;
      for (const deed of deeds.get(count) ?? []) deed();
      refuse(requests.get(count));
      if (turnedAway.times-- > 0) refuse(turnedAway.code);
    },
    isLost: () => lost,
    forgets: () => forgets,
    cellEditOver: () => edit?.over,
    actionComes: (index) => refuse(actions.get(`${count}/${index}`)),
  };
}

function newEdit() {
  let end = (): void => undefined;
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { over, end: () => end() };
}

const MESSAGES: Readonly<Record<string, string>> = {
  TooManyRequests: "The host is too busy: too many requests. Try again later.",
  ServiceNotAvailable: "The service is unavailable.",
  AccessDenied: "You do not have the permissions to perform the requested operation.",
};
