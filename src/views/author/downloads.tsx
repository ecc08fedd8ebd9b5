import { useState } from "react";
import type { Work } from "../../author/work.ts";
import { writeFiles } from "../../author/write-files.ts";
import { type Format, formats } from "../../exports/index.ts";
import type { Shown } from "../../panels/panel.ts";
import { takingsOf } from "../taken.ts";
import css from "./author.module.css";
import { toZip } from "./zip.ts";

interface DownloadsProps {
  readonly work: Work;
  readonly shown: Shown | null;
}

/** The folder as a zip, and every format of the product, made here. */
export function Downloads({ work, shown }: DownloadsProps) {
  const [fault, setFault] = useState<string | null>(null);
  const zip = () => {
    const { id } = work;
    save(`${id}.zip`, new Blob([toZip(id, writeFiles(work))], { type: "application/zip" }));
  };
  const take = async ({ ending, media, write }: Format) => {
    const [whole] = shown ? takingsOf(shown) : [];
    if (!whole) return;
    try {
      // A draft says so in the file's name as well.
      const name = `${whole.briefing.draft ? "draft-" : ""}${whole.name}.${ending}`;
      save(name, new Blob([await write(whole)], { type: media }));
      setFault(null);
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <p className={css.row}>
        <button type="button" className={css.first} onClick={zip}>
          Save the briefing’s folder as a zip
        </button>
      </p>
      {shown && (
        <ul>
          {formats
            .filter(({ takes }) => takes.includes("briefing"))
            .map((format) => (
              <li key={format.id} className={css.row}>
                <button type="button" className={css.link} onClick={() => void take(format)}>
                  {format.label}
                </button>
                <span className={css.small}>{format.use}</span>
              </li>
            ))}
        </ul>
      )}
      {fault && (
        <p role="alert" className={css.fault}>
          {fault}
        </p>
      )}
    </>
  );
}

/** Hands a file to the reader: made here, so nothing is asked of anybody. */
function save(name: string, blob: Blob) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LONG_ENOUGH_MS);
}

/** For a browser to begin reading what it saves. */
const LONG_ENOUGH_MS = 10_000;
