import { normalise } from "../../model/article/normalise.ts";
import { readHtml } from "./html-blocks.ts";
import type { Read } from "./intake.ts";

/** Reads an item of the GOV.UK Content API; null if the text is none. */
export function readGovuk(raw: string): Read | null {
  const item = parsed(raw);
  const title = text(at(item, "title"));
  const body = text(at(item, "details", "body"));
  if (title === null || body === null) return null;
  const { blocks, furniture, terms } = readHtml(body);
  const description = text(at(item, "description"));
  const first =
    text(at(item, "first_published_at")) ?? text(at(item, "details", "first_public_at"));
  const path = text(at(item, "base_path"));
  const summary = description ? [{ kind: "paragraph" as const, text: normalise(description) }] : [];
  const organisations = [
    ...titles(at(item, "links", "primary_publishing_organisation")),
    ...titles(at(item, "links", "organisations")),
  ];
  return {
    form: "govuk",
    head: {
      title: normalise(title),
      site: null,
      published: first?.slice(0, "2025-03-03".length) ?? null,
      address: path ? `https://www.gov.uk${path}` : null,
      publisher: organisations[0] ?? null,
    },
    blocks: [...summary, ...blocks],
    furniture,
    terms,
    authors: titles(at(item, "links", "people")),
  };
}

function parsed(raw: string): unknown {
  if (!/^\ufeff?\s*\{/.test(raw)) return null;
  try {
    return JSON.parse(raw.replace(/^\ufeff/, ""));
  } catch {
    return null;
  }
}

function at(json: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => new Map<string, unknown>(Object.entries(value ?? {})).get(key),
    json,
  );
}

function text(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function titles(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => text(at(entry, "title")) ?? []);
}
