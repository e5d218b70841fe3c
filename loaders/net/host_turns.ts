import {setTimeout as sleep} from "node:timers/promises";

/** How often one host may be asked: at once, and per minute after that. */
interface Rate {
  readonly burst: number;
  readonly perMinute: number;
}

/**
 * What a host asks of its readers. Statistics Norway allows 30 questions a minute from one address: in no minute
 * do 10 at once and 20 more come to above that.
 */
const rates: Readonly<Record<string, Rate>> = {
  "data.ssb.no": {burst: 10, perMinute: 20},
  // Its documentation names no limit. Two a second reads the register in some two hours, and only once.
  "public-api.dream.gov.ua": {burst: 10, perMinute: 120}
};
const anyHost: Rate = {burst: 30, perMinute: 60};

export interface Clock {
  /** Milliseconds that never run backwards. */
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<unknown>;
}

const wallClock: Clock = {now: () => performance.now(), pause: (milliseconds) => sleep(milliseconds)};

/** Hands out one turn at a time per host, in the order they were asked for; a retry and a redirect take a turn too. */
export class Turns {
  readonly #clock: Clock;
  readonly #hosts = new Map<string, {tokens: number; at: number; queue: Promise<void>}>();

  constructor(clock: Clock = wallClock) {
    this.#clock = clock;
  }

  /** Resolves when the host may be asked. */
  take(host: string): Promise<void> {
    const rate = rates[host] ?? anyHost;
    const state = this.#hosts.get(host) ?? {tokens: rate.burst, at: this.#clock.now(), queue: Promise.resolve()};
    this.#hosts.set(host, state);
    state.queue = state.queue.then(async () => {
      const perToken = 60_000 / rate.perMinute;
      const refill = () => {
        const now = this.#clock.now();
        state.tokens = Math.min(rate.burst, state.tokens + (now - state.at) / perToken);
        state.at = now;
      };
      refill();
      // A timer may fire a fraction too early: ask again rather than trust it.
      while (state.tokens < 1) {
        await this.#clock.pause(Math.ceil((1 - state.tokens) * perToken));
        refill();
      }
      state.tokens -= 1;
    });
    return state.queue;
  }
}
