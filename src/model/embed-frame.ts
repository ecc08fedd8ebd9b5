/** No panel needs less, and a host page can spare no more. In CSS pixels. */
const LEAST = 120;
const MOST = 4000;
/** A height beyond this is no panel's, so its message is not believed at all. */
const BELIEVED = 20_000;
/** Growing so often at one width, never shrinking, is a page that answers its own height. */
const PATIENCE = 30;

/** What is known of one frame. */
export interface Following {
  /** The frame's own width when it was last sized. */
  readonly width: number;
  readonly height: number;
  /** How many times in a row it has grown at this width. */
  readonly growths: number;
}

/** The height a message asks for, within limits; null for anything that is not such a message. */
export function heightIn(message: unknown): number | null {
  if (typeof message !== "object" || message === null) return null;
  const { type, panel, height } = message as Record<string, unknown>;
  if (type !== "briefing:height" || typeof panel !== "string") return null;
  if (typeof height !== "number" || !(height > 0 && height <= BELIEVED)) return null;
  return Math.min(MOST, Math.max(LEAST, Math.ceil(height)));
}

/** The frame's next size, or null to leave it: a repeat, or growth without end. */
export function follow(
  before: Following | undefined,
  width: number,
  height: number,
): Following | null {
  if (!before || before.width !== width) return { width, height, growths: 0 };
  if (height === before.height) return null;
  if (height < before.height) return { width, height, growths: 0 };
  return before.growths < PATIENCE ? { width, height, growths: before.growths + 1 } : null;
}

/** Whether a message's origin is the frame's own; a sandboxed frame's is opaque. */
export function isFrom(origin: string, source: string, sandboxed: boolean): boolean {
  // A frame that was written into has no address of its own, and so nothing to go by.
  if (!URL.canParse(source)) return false;
  return origin === new URL(source).origin || (sandboxed && origin === "null");
}

export interface Wish {
  readonly src: string | null;
  readonly briefing: string | null;
  readonly panel: string | null;
  readonly theme: string | null;
}

/**
 * The address of the panel that an element asks for, or null where it names none.
 * @param root the folder that `embed.js` lies in
 * @param page the host page's own address
 */
export function addressOf({ src, briefing, panel, theme }: Wish, root: string, page: string) {
  if (!src && !(briefing && panel)) return null;
  const names = [briefing, "embed", panel].map((name) => encodeURIComponent(name ?? ""));
  const [path, base] = src ? [src, page] : [`${names.join("/")}/`, root];
  if (!URL.canParse(path, base)) return null;
  const address = new URL(path, base);
  // An element's `src` may come from anyone who can write to the host: a page, never a script.
  if (!/^https?:$/.test(address.protocol)) return null;
  if (theme === "light" || theme === "dark") address.searchParams.set("theme", theme);
  return address.href;
}
