import {expect, test} from "vitest";
import {Turns} from "../../../loaders/net/host_turns.ts";

/** A clock that stands still but for the pauses. */
function clock(): {now: () => number; pause: (milliseconds: number) => Promise<void>} {
  let time = 0;
  return {now: () => time, pause: async (milliseconds) => void (time += milliseconds)};
}

async function askedAt(host: string, times: number): Promise<number[]> {
  const still = clock();
  const turns = new Turns(still);
  const at: number[] = [];
  await Promise.all(Array.from({length: times}, () => turns.take(host).then(() => at.push(still.now()))));
  return at;
}

test("Statistics Norway is asked at most 30 times in any minute", async () => {
  const at = await askedAt("data.ssb.no", 100);
  const busiest = Math.max(...at.map((start) => at.filter((time) => time >= start && time < start + 60_000).length));
  expect(busiest).toBeLessThanOrEqual(30);
  expect(busiest).toBeGreaterThan(25);
  expect(at[9]).toBe(0);
  expect(at[10]).toBe(3_000);
});

test("one host does not wait for another", async () => {
  const still = clock();
  const turns = new Turns(still);
  for (let asked = 0; asked < 10; asked++) await turns.take("data.ssb.no");
  await turns.take("raw.githubusercontent.com");
  expect(still.now()).toBe(0);
  await turns.take("data.ssb.no");
  expect(still.now()).toBe(3_000);
});
