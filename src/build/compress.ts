import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Text. Pictures and office files are compressed already. */
const TEXT = /\.(html|js|css|json|csv|txt|md|svg)$/;

/** Below this a packet is not even full. */
const LEAST = 1024;

/**
 * `<file>.br` and `<file>.gz` beside each text, for servers that send them as they are: a server
 * compresses each answer anew otherwise, or behind a proxy not at all. The last step of a build.
 */
export async function compress(out: string) {
  const files = readdirSync(out, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(out, name))
    .filter((file) => TEXT.test(file) && statSync(file).isFile() && statSync(file).size >= LEAST);
  await Promise.all(files.map(compressFile));
}

async function compressFile(file: string) {
  const bytes = readFileSync(file);
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const quality = qualityOf(file);
  const params = { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${file}.br`, await promisify(brotliCompress)(bytes, { params }));
  writeFileSync(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
}

/**
 * A page is what a reader waits for, and is weighed by the byte: the last per cent is worth its
 * time. A file to take away is not, and most of one is compressed or a picture in it.
 */
function qualityOf(file: string): number {
  if (file.endsWith("index.html")) return 11;
  return /\.(js|css)$/.test(file) ? 10 : 6;
}
