import type { Work } from "../../author/work.ts";
import { writeFiles } from "../../author/write-files.ts";
import type { Shown } from "../../panels/panel.ts";
import css from "./author.module.css";
import { toZip } from "./zip.ts";

interface DownloadsProps {
  readonly work: Work;
  readonly shown: Shown | null;
}

/** The folder as a zip. */
export function Downloads({ work }: DownloadsProps) {
  const zip = () => {
    const { id } = work;
    save(`${id}.zip`, new Blob([toZip(id, writeFiles(work))], { type: "application/zip" }));
  };
  return (
    <p className={css.row}>
      <button type="button" className={css.first} onClick={zip}>
        Save the briefing’s folder as a zip
      </button>
    </p>
  );
}

/** Hands a file to the reader: made here, so nothing is asked of anybody. */
function save(name: string, blob: Blob) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
