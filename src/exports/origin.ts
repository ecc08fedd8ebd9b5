import { type Briefing, datedLine } from "../model/briefing.ts";

/** The article as a source: title, publisher, date and address, in one sentence each. */
export function sourceOf(briefing: Briefing): string {
  const { title, origin } = briefing;
  return [`${title}.`, datedLine(briefing), origin.address].filter(Boolean).join(" ");
}

/** "Contains … licensed under the Open Government Licence v3.0: https://…" */
export function licenceOf({ licence }: Briefing): string {
  return `${licence.statement} ${licence.name}: ${licence.address}`;
}
