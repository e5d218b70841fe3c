import {spawn} from "node:child_process";
import {createServer} from "node:net";
import {describe, expect, onTestFinished, test} from "vitest";
import {claimPort, portFrom} from "../../site/preview.ts";
import {repository} from "./build_once.ts";

async function takenPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return (server.address() as {port: number}).port;
}

describe("the preview's port", () => {
  test("is 3000 unless PORT says otherwise", () => {
    expect([portFrom(undefined), portFrom(""), portFrom("8080")]).toEqual([3000, 3000, 8080]);
  });

  test.each(["abc", "0", "65536", "80.5", "-1"])("is refused in words if PORT is %s", (value) => {
    expect(() => portFrom(value)).toThrow(`PORT is “${value}”`);
  });

  test("is never exchanged for another one: a taken port is a usage error that names the way out", async () => {
    const port = await takenPort();
    await expect(claimPort(port)).rejects.toMatchObject({exitCode: 2, message: expect.stringContaining(`PORT=${port + 1} npm start`)});
  });
});

test("the preview prints its addresses and serves the start page there", async () => {
  const port = await takenPort();
  const free = port > 60_000 ? port - 1000 : port + 1000;
  const child = spawn(process.execPath, ["--import", "tsx/esm", "site/preview.ts"], {
    cwd: repository,
    env: {...process.env, PORT: String(free)}
  });
  onTestFinished(() => void child.kill());
  const line = await new Promise<string>((resolve) => {
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
      const found = /Kommunebro: .*/.exec(output);
      if (found) resolve(found[0]);
    });
    child.on("exit", () => resolve(`ended early: ${output}`));
  });
  expect(line).toBe(`Kommunebro: http://127.0.0.1:${free}/nb/ (English: http://127.0.0.1:${free}/en/)`);
  const page = await fetch(`http://127.0.0.1:${free}/`);
  expect(await page.text()).toContain("<title>Kommunebro</title>");
});
