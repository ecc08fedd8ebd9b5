import { type ReactNode, useState } from "react";
import { readArticle } from "../../author/intake/intake.ts";
import { nextEdition } from "../../author/next-edition.ts";
import { cutShort } from "../../author/propose/cut-short.ts";
import { isDraft, type Work } from "../../author/work.ts";
import { writeFiles } from "../../author/write-files.ts";
import { leftToDecide } from "../../model/as-draft.ts";
import { decode } from "../../model/decode.ts";
import type { readBriefing } from "../../model/parse.ts";
import { quoted } from "../../model/quoted.ts";
import { sayFaults } from "../../model/reading/say-faults.ts";
import type { Shown } from "../../panels/panel.ts";
import { Notice } from "../../ui/notice.tsx";
import css from "./author.module.css";
import type { Opened } from "./author.tsx";
import { Downloads } from "./downloads.tsx";
import { placeFaults } from "./faults.ts";
import { Faults } from "./fields.tsx";
import { inWords } from "./in-words.ts";
import { newKey } from "./keep.ts";

interface LeaveProps {
  readonly work: Work;
  readonly shown: Shown | null;
  readonly read: ReturnType<typeof readBriefing>;
  readonly reopen: (opened: Opened) => void;
  /** Another way to take it, where there is one. */
  readonly children: ReactNode;
}

/** What can be taken away, what still stands against publishing it, and a newer edition's way in. */
export function Leave({ work, shown, read, reopen, children }: LeaveProps) {
  const files = writeFiles(work);
  const texts = {
    "article.txt": files.article,
    "claims.json": files.claims,
    "context.json": files.context,
  };
  return (
    <div className={css.own}>
      <section>
        <h2>Take it away</h2>
        {isDraft(work) && read.briefing?.draft && (
          <Notice tone="news">
            This is a draft: {leftToDecide(read.briefing.draft)}. “DRAFT” stands in all that is made
            of it, and no build publishes it.
          </Notice>
        )}
        {read.faults.length > 0 && (
          <>
            <p>These stand against publishing it:</p>
            <Faults faults={told(work, read.faults)} />
            <details>
              <summary>As a build says them, with file and line</summary>
              <ul className={css.small}>
                {sayFaults(work.id, texts, read.faults).map((fault) => (
                  <li key={fault}>{fault}</li>
                ))}
              </ul>
            </details>
          </>
        )}
        <Downloads work={work} shown={shown} />
        {children}
      </section>
      <Newer work={work} reopen={reopen} />
    </div>
  );
}

/** Each fault in words, after the words of the article that it is about. */
function told(work: Work, faults: LeaveProps["read"]["faults"]): readonly string[] {
  const { claims, others } = placeFaults(work, faults);
  const ofClaims = work.candidates.flatMap(({ claim: { id, quote } }) =>
    (claims.get(id) ?? []).map((fault) => `“${cutShort(quote, 60)}”: ${fault}`),
  );
  return [...ofClaims, ...others];
}

function Newer({ work, reopen }: Pick<LeaveProps, "work" | "reopen">) {
  const [lost, setLost] = useState<readonly string[]>([]);
  const [next, setNext] = useState<Work | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const compare = async (file: File) => {
    try {
      const source = readArticle(decode(new Uint8Array(await file.arrayBuffer())), file.name);
      const edition = nextEdition(work, source);
      setNext(edition.work);
      setLost(edition.lost.map(({ claim }) => claim.quote));
      setFault(null);
    } catch (error) {
      setNext(null);
      setFault(inWords(error));
    }
  };
  return (
    <section>
      <h2>A newer edition of the article</h2>
      <label className={css.file}>
        Open it: decisions whose words still stand are kept
        <input
          type="file"
          accept=".txt,.md,.html,.htm,.json"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void compare(file);
          }}
        />
      </label>
      <Notice tone="problem">{fault}</Notice>
      {next && (
        <>
          <p role="status">
            {lost.length === 0
              ? "Every decision holds."
              : `${lost.length} decided ${lost.length === 1 ? "claim is" : "claims are"} no longer in it:`}
          </p>
          <ul className={css.small}>
            {lost.map((quote) => (
              <li key={quote}>{quoted(quote)}</li>
            ))}
          </ul>
          <button
            type="button"
            className={css.first}
            onClick={() => reopen({ key: newKey(), version: 0, work: next })}
          >
            Go on with the newer edition
          </button>
        </>
      )}
    </section>
  );
}
