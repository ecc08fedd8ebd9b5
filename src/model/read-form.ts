import * as v from "valibot";
import { VERSION } from "./forms.ts";

/**
 * A JSON file in its form, or every fault as a sentence that names file, path, what was wanted
 * and what was got.
 */
export function readForm<S extends v.GenericSchema>(file: string, source: string, schema: S) {
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch {
    return { output: null, faults: [`${file}: ${notJson(source)}`] };
  }
  const result = v.safeParse(schema, json);
  if (result.success) return { output: result.output, faults: [] };
  return { output: null, faults: result.issues.map((issue) => `${file}: ${fault(issue)}`) };
}

function notJson(source: string): string {
  if (/^\s*</.test(source)) return "expected JSON, got a web page; is the address right?";
  return `expected JSON, got text that breaks off or is malformed (${source.length} characters)`;
}

function fault(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? [])
    .map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
  if (path === "version") {
    return `version: expected ${VERSION}, got ${issue.received}; this program reads form ${VERSION} only`;
  }
  const wanted = issue.kind === "validation" ? issue.message : issue.expected;
  return `${path || "the file"}: expected ${wanted}, got ${issue.received}`;
}
