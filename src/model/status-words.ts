import { says } from "./says.ts";
import type { Status } from "./status.ts";

/** Words for what the article simply states: they limit nothing. */
const PLAIN: ReadonlySet<string> = new Set<Status>([
  "reported",
  "stated as done",
  "quoted",
  "attribution",
  "counted",
  "context",
  "stated cause",
]);

/** A name and behind it its status, which limits what is said of it; once where the name says it. */
export function withStatus(name: string, status: string): string {
  return PLAIN.has(status) || says(name, status) ? name : `${name}, ${status}`;
}
