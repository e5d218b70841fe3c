import {MockAgent} from "undici";
import {expect, test} from "vitest";
import {ContractError, UnreachableError} from "../../loaders/errors.ts";
import {fetchSource} from "../../loaders/fetch.ts";
import {source} from "../../loaders/sources/fylker.ts";

const {origin, pathname, host} = new URL(source.url);
const body = '[{"id": "03"}]';
const sized = {headers: {"content-length": String(body.length)}};

/** A server that gives the listed answers one after another, then no more. */
function server(...answers: {status: number; body?: string; headers?: Record<string, string>}[]): MockAgent {
  const agent = new MockAgent();
  agent.disableNetConnect();
  const pool = agent.get(origin);
  for (const answer of answers) pool.intercept({path: pathname, headers: {"accept-encoding": "identity"}}).reply(answer.status, answer.body ?? "", {headers: answer.headers ?? {}});
  return agent;
}

const fetchFrom = (dispatcher: MockAgent) => fetchSource(source, new Set([host]), {dispatcher, firstPause: 1});

test("the bytes come with the address and what the server said of their version", async () => {
  const {bytes, sidecar} = await fetchFrom(server({status: 200, body, headers: {...sized.headers, etag: '"a1"'}}));
  expect(Buffer.from(bytes).toString()).toBe(body);
  expect(sidecar).toMatchObject({url: source.url, etag: '"a1"', from: "network"});
});

test("a server that is busy twice is asked a third time", async () => {
  const {bytes} = await fetchFrom(server({status: 503}, {status: 429, headers: {"retry-after": "0"}}, {status: 200, body, ...sized}));
  expect(bytes).toHaveLength(body.length);
});

test("three refusals are enough", async () => {
  await expect(fetchFrom(server({status: 500}, {status: 502}, {status: 503}))).rejects.toThrow(/in 3 tries: the server answered 503/);
});

test.each([
  [404, {}, /is gone \(404\)/],
  [410, {}, /is gone \(410\)/],
  [301, {location: "http://127.0.0.1/"}, /moved \(301 to http:\/\/127\.0\.0\.1\/\)/]
] as [number, Record<string, string>, RegExp][])("%i is not tried again and not followed", async (status, headers, sentence) => {
  const failure = fetchFrom(server({status, headers}));
  await expect(failure).rejects.toThrow(sentence);
  await expect(failure).rejects.toThrow(ContractError);
});

test("an answer that does not say how long it is may be cut off and is not believed", async () => {
  const answer = {status: 200, body};
  const failure = fetchFrom(server(answer, answer, answer));
  await expect(failure).rejects.toThrow(UnreachableError);
  await expect(failure).rejects.toThrow(/does not say how long it is/);
});

test("an answer that is compressed all the same is refused", async () => {
  await expect(fetchFrom(server({status: 200, body, headers: {...sized.headers, "content-encoding": "gzip"}}))).rejects.toThrow(/compressed although asked not to/);
});
