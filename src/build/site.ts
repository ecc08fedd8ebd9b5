/**
 * Where the site will be served: oEmbed and social cards want whole addresses, which files
 * that work from any sub-path cannot know. Without `SITE_URL` they are relative.
 * @returns a whole address ending in a slash, or null
 * @throws Error where SITE_URL is set and no web address
 */
export function siteUrl(env: NodeJS.ProcessEnv = process.env): string | null {
  const wish = env.SITE_URL?.trim();
  if (!wish) return null;
  if (!URL.canParse(wish) || !/^https?:$/.test(new URL(wish).protocol)) {
    throw new Error(`SITE_URL: wanted an http(s) address, got “${wish}”`);
  }
  return new URL(wish.endsWith("/") ? wish : `${wish}/`).href;
}
