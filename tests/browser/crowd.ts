import { Agent, get, type IncomingHttpHeaders, type OutgoingHttpHeaders } from "node:http";

interface Crowd {
  /** Asked for in turn. */
  readonly addresses: readonly string[];
  readonly requests: number;
  /** How many ask at the same time. */
  readonly connections: number;
}

/** @returns how often each status or error came */
export async function ask({ addresses, requests, connections }: Crowd) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const came: Record<string, number> = {};
  let next = 0;
  const one = async () => {
    while (next < requests) {
      const address = addresses[next % addresses.length] ?? "";
      next += 1;
      const outcome = await outcomeOf(address, agent);
      came[outcome] = (came[outcome] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  agent.destroy();
  return came;
}

/**
 * A server may close a connection that it has answered on: a browser then asks once more on a new
 * one.
 * @param agent false for a connection of its own
 */
function outcomeOf(address: string, agent: Agent | false): Promise<string> {
  return new Promise((resolve) => {
    const headers = { "accept-encoding": "gzip" };
    get(address, { agent, headers }, (answer) => {
      answer.resume();
      answer.once("end", () => resolve(String(answer.statusCode)));
      answer.once("error", ({ message }) => resolve(message));
    }).once("error", ({ message }) => {
      resolve(agent ? outcomeOf(address, false) : message);
    });
  });
}

interface Sent {
  readonly headers: IncomingHttpHeaders;
  /** As they came, packed or not. */
  readonly bytes: number;
}

export function sent(address: string, headers: OutgoingHttpHeaders): Promise<Sent> {
  return new Promise((resolve, reject) => {
    get(address, { headers }, (answer) => {
      let bytes = 0;
      answer.on("data", (chunk) => {
        bytes += chunk.length;
      });
      answer.once("end", () => resolve({ headers: answer.headers, bytes }));
    }).once("error", reject);
  });
}
