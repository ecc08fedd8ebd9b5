import type { WrittenClaim } from "../../model/claims/index.ts";
import css from "./author.module.css";
import { ListField, TextField } from "./fields.tsx";

interface KindFieldsProps {
  readonly claim: WrittenClaim;
  readonly change: (claim: WrittenClaim) => void;
}

/** What a kind asks for besides. Parties are countries by code, or organisations by name. */
export function KindFields({ claim, change }: KindFieldsProps) {
  switch (claim.kind) {
    case "aid":
      return (
        <>
          <TextField
            name="Who gives"
            value={claim.donor ?? ""}
            change={(donor) => change({ ...claim, donor: donor || undefined })}
          />
          <Parties
            name="Who gets it"
            list={claim.recipients}
            change={(recipients) => change({ ...claim, recipients })}
          />
          <ListField
            name="What it consists of, in the quote’s words, a line each"
            list={claim.items}
            change={(items) => change({ ...claim, items })}
          />
        </>
      );
    case "agreement":
      return (
        <>
          <TextField
            name="The instrument"
            value={claim.instrument}
            change={(instrument) => change({ ...claim, instrument })}
          />
          <Parties
            name="Who is in it"
            list={claim.parties}
            change={(parties) => change({ ...claim, parties })}
          />
        </>
      );
    case "support":
      return (
        <Parties
          name="Who is supported"
          list={claim.supported}
          change={(supported) => change({ ...claim, supported })}
        />
      );
    case "deployment":
      return (
        <>
          <TextField
            name="Place"
            value={claim.place}
            change={(place) => change({ ...claim, place })}
          />
          <TextField
            name="Force"
            value={claim.force}
            change={(force) => change({ ...claim, force })}
          />
        </>
      );
    case "quotation":
      return (
        <>
          <TextField
            name="Speaker"
            value={claim.speaker.name}
            change={(name) => change({ ...claim, speaker: { ...claim.speaker, name } })}
          />
          <TextField
            name="The speaker’s office"
            value={claim.speaker.role}
            change={(role) => change({ ...claim, speaker: { ...claim.speaker, role } })}
          />
        </>
      );
    case "commitment":
      return (
        <>
          <TextField
            name="Who"
            value={claim.who ?? ""}
            change={(who) => change({ ...claim, who: who || undefined })}
          />
          <TextField
            name="By when, in the quote’s words"
            value={claim.by ?? ""}
            change={(by) => change({ ...claim, by: by || undefined })}
          />
        </>
      );
    case "meeting":
      return (
        <label className={css.check}>
          <input
            type="checkbox"
            checked={claim.engagement}
            onChange={({ target }) => change({ ...claim, engagement: target.checked })}
          />
          An engagement of its own, not a detail of another
        </label>
      );
    default:
      return null;
  }
}

interface PartiesProps {
  readonly name: string;
  readonly list: readonly string[];
  readonly change: (list: string[]) => void;
}

function Parties({ name, list, change }: PartiesProps) {
  return (
    <ListField
      name={`${name}, by code or name, a comma between`}
      list={list.length > 0 ? [list.join(", ")] : []}
      apart={/(?<!\s)\s*,\s*/}
      change={change}
    />
  );
}
