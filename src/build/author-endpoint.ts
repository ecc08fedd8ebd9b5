import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import type { Plugin } from "vite";
import { BriefingError } from "../model/error.ts";
import type { Files } from "../model/parse.ts";
import { foldersIn } from "./briefing-files.ts";
import { isFiles, NAMES, textsOf, writeFolder } from "./write-folder.ts";

/** Where the development server offers the folders of the checkout. */
const ADDRESS = "/__author";

/** What a save says: the files, and what they were when they were read; nothing for a new folder. */
interface Save {
  readonly files: Files;
  readonly before: string | null;
}

/**
 * Opens and saves folders of the checkout for `/author/`, in development alone: for pages of this
 * server and no other, inside the folder of briefings, and never over what has changed since.
 */
export function authorEndpoint(): Plugin {
  let folder = "";
  return {
    name: "author-endpoint",
    apply: "serve",
    configResolved({ publicDir }) {
      folder = path.join(publicDir, "briefings");
    },
    configureServer(server) {
      server.middlewares.use((request, _, next) => {
        // One page of the client serves every address that is no file.
        if (request.url?.split("?", 1)[0] === "/author/") request.url = "/";
        next();
      });
      server.middlewares.use(ADDRESS, (request, response) => {
        answer(folder, request).then(
          (body) => reply(response, 200, body),
          (error: unknown) => reply(response, 409, { fault: said(error) }),
        );
      });
    },
  };
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function reply(response: ServerResponse, status: number, body: unknown) {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

/** @throws BriefingError for what is not this server's own page, not there, or not safe to do */
export async function answer(folder: string, request: IncomingMessage): Promise<unknown> {
  refuseOthers(request);
  const id = decodeURIComponent((request.url ?? "/").split("?", 1)[0]?.slice(1) ?? "");
  if (id === "") return { briefings: foldersIn(folder) };
  if (!KEBAB.test(id))
    throw new BriefingError(`${id}: the name of a briefing's folder is kebab-case`);
  if (request.method === "GET") return read(folder, id);
  if (request.method !== "PUT") throw new BriefingError("only GET and PUT are answered");
  return save(folder, id, parseSave(await textOf(request)));
}

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Another site's page could ask, and so could one whose name has been pointed here. */
function refuseOthers({ headers }: IncomingMessage) {
  const { host = "", origin, "sec-fetch-site": site } = headers;
  const own = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host);
  const same = origin === undefined || origin === `http://${host}`;
  if (!own || !same || (site !== undefined && site !== "same-origin")) {
    throw new BriefingError("only this server's own pages may ask");
  }
}

function read(folder: string, id: string) {
  const files = filesOf(path.join(folder, id));
  if (!files) throw new BriefingError(`there is no folder ${id}`);
  return { files, before: printOf(files) };
}

function filesOf(folder: string): Files | null {
  const text = (name: string) => {
    const file = path.join(folder, name);
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  };
  const [article, claims] = [text(NAMES.article), text(NAMES.claims)];
  if (article === undefined || claims === undefined) return null;
  return { article, claims, context: text(NAMES.context), notes: text(NAMES.notes) };
}

/** What a folder's files are, in a few letters. */
function printOf(files: Files): string {
  return createHash("sha256")
    .update(JSON.stringify(textsOf(files)))
    .digest("hex")
    .slice(0, 16);
}

function save(folder: string, id: string, { files, before }: Save) {
  if (before === null) writeFolder(folder, id, files);
  else {
    const there = filesOf(path.join(folder, id));
    if (!there || printOf(there) !== before) {
      throw new BriefingError(
        `${id} has changed on disk since it was opened, and is left as it is`,
      );
    }
    for (const [name, text] of textsOf(files)) replace(path.join(folder, id, name), text);
  }
  return { before: printOf(filesOf(path.join(folder, id)) ?? files) };
}

/** Whole or not at all. */
function replace(file: string, text: string) {
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, text);
  renameSync(aside, file);
}

function parseSave(text: string): Save {
  const value: unknown = JSON.parse(text);
  if (typeof value === "object" && value !== null && "files" in value && "before" in value) {
    const { files, before } = value;
    if (isFiles(files) && (before === null || typeof before === "string")) return { files, before };
  }
  throw new BriefingError("a save has files, and what they were before");
}

const MOST_BYTES = 4_000_000;

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > MOST_BYTES) throw new BriefingError("this is too much for a briefing");
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString("utf8");
}
