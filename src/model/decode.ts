import { BriefingError } from "./error.ts";

/**
 * A file's text: UTF-8, or UTF-16 where a byte order mark says so.
 * @throws BriefingError if the bytes are no text
 */
export function decode(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (text === null) {
    throw new BriefingError("the file is not text in UTF-8 or UTF-16; save it as UTF-8");
  }
  if (text.includes("\0")) throw new BriefingError("the file is not text: it has zero bytes");
  return text;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    // The decoder drops a byte order mark by itself.
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}
