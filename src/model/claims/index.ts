import * as v from "valibot";
import type { Quantity } from "../quantity.ts";
import type { Status } from "../status.ts";
import { agreement } from "./agreement.ts";
import { aid } from "./aid.ts";
import { background } from "./background.ts";
import { commitment } from "./commitment.ts";
import { correction } from "./correction.ts";
import { deployment } from "./deployment.ts";
import { equipment } from "./equipment.ts";
import type { CountryCode, Echo, Party } from "./kind.ts";
import { meeting } from "./meeting.ts";
import { outlook } from "./outlook.ts";
import { quotation } from "./quotation.ts";
import { statistic } from "./statistic.ts";
import { support } from "./support.ts";
import { topic } from "./topic.ts";

/** Every kind of claim there is: a kind is a file and a line. */
export const kinds = [
  meeting,
  topic,
  quotation,
  aid,
  deployment,
  agreement,
  support,
  outlook,
  background,
  equipment,
  commitment,
  statistic,
  correction,
] as const;

type AnyKind = (typeof kinds)[number];

/** A claim as a file has it, of whatever kind. */
export type WrittenClaim = v.InferOutput<AnyKind["form"]>;

export const claimForm = v.variant("kind", kinds.map(({ form }) => form) as FormsOf<typeof kinds>);

type FormsOf<T extends readonly { readonly form: unknown }[]> = {
  -readonly [I in keyof T]: T[I]["form"];
};

/** What can be asked about a claim of its kind. Methods, so that each kind takes its own claims. */
interface Asked {
  readonly status: Status | null;
  parties(claim: WrittenClaim, lead: CountryCode | null): readonly Party[];
  figure(claim: WrittenClaim, lead: CountryCode | null): Quantity | null;
  follows(claim: WrittenClaim, lead: CountryCode | null): readonly Quantity[];
  echoes(claim: WrittenClaim): readonly Echo[];
}

const BY_NAME = new Map<string, Asked>(kinds.map((kind) => [kind.kind, kind]));

/**
 * The kind of a claim, to be asked about that claim and no other.
 * @throws Error for a kind that there is not, which the form refuses
 */
export function kindOf({ kind }: WrittenClaim): Asked {
  const found = BY_NAME.get(kind);
  if (!found) throw new Error(`there is no kind ${kind}`);
  return found;
}
