import path from "node:path";

/** Where the site of generated briefings is built: below what no tool looks at. */
export const OTHER_DIST = path.resolve(import.meta.dirname, "../../node_modules/.other-site");
export const OTHER_SEED = 20251128;
/** How many briefings stand between the ends. */
export const OTHER_COUNT = 4;
