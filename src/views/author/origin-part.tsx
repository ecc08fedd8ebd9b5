import { dateFrom } from "../../author/intake/dates.ts";
import type { Own } from "../../author/work.ts";
import { ListField, TextField } from "./fields.tsx";
import { PartFrame } from "./part-frame.tsx";
import type { AtWork } from "./use-work.ts";

interface OriginPartProps {
  readonly atWork: AtWork;
  readonly part: string;
  readonly faults: readonly string[];
}

/** What the article says of itself; nothing that it does not. */
export function OriginPart({ atWork: { work, decide }, part, faults }: OriginPartProps) {
  const { own } = work;
  const set = (part: Partial<Own>, field: string) => decide({ do: "own", own: part }, field);
  const origin = (over: Partial<Own["article"]>, field: string) =>
    set({ article: { ...own.article, ...over } }, field);
  const { publisher, date, address, authors, lead } = own.article;
  return (
    <PartFrame {...{ part, faults }} about="Where it was published; nothing that it does not say.">
      <TextField
        name="In one sentence, what this briefing is from"
        value={own.standfirst}
        long
        change={(standfirst) => set({ standfirst }, "standfirst")}
      />
      <TextField
        name="Publisher"
        value={publisher ?? ""}
        change={(value) => origin({ publisher: value || null }, "publisher")}
      />
      <TextField
        name="Date, as 3 March 2025 or 2025-03-03"
        value={date ?? ""}
        change={(value) => origin({ date: dateFrom(value) || null }, "date")}
      />
      <TextField
        name="Address"
        value={address ?? ""}
        change={(value) => origin({ address: value || null }, "address")}
      />
      <ListField
        name="Authors, a line each"
        list={authors}
        change={(list) => origin({ authors: list }, "authors")}
      />
      <TextField
        name="The country that speaks in it, by code"
        value={lead ?? ""}
        change={(value) => origin({ lead: value.toUpperCase() || null }, "lead")}
      />
    </PartFrame>
  );
}
