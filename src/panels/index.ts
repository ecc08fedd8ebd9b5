import { agreements } from "./agreements/index.ts";
import { aid } from "./aid/index.ts";
import { deployments } from "./deployments/index.ts";
import { figures } from "./figures/index.ts";
import { meeting } from "./meeting/index.ts";
import type { Panel } from "./panel.ts";

/** In display order: on the page, in a deck and in every list of panels. */
export const panels: readonly Panel[] = [meeting, aid, deployments, agreements, figures];
