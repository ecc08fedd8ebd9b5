import type { Work } from "../../author/work.ts";
import { writeFiles } from "../../author/write-files.ts";
import { type Format, formats } from "../../exports/index.ts";
import type { Shown } from "../../panels/panel.ts";
import { madeWords, save } from "../save.ts";
import { takingsOf } from "../taken.ts";
import { painted, useMaking } from "../use-making.ts";
import css from "./author.module.css";
import { toZip } from "./zip.ts";

interface DownloadsProps {
  readonly work: Work;
  readonly shown: Shown | null;
}

/** The folder as a zip, and every format of the product, made here. */
export function Downloads({ work, shown }: DownloadsProps) {
  const { said, make } = useMaking();
  const zip = () =>
    make("The folder", async () => {
      await painted();
      const name = `${work.id}.zip`;
      save(toZip(work.id, writeFiles(work)), name, "application/zip");
      return madeWords(name, location.href);
    });
  const take = async ({ label, ending, media, write }: Format) => {
    const [whole] = shown ? takingsOf(shown) : [];
    if (!whole) return;
    await make(label, async () => {
      await painted();
      // A draft says so in the file's name as well.
      const name = `${whole.briefing.draft ? "draft-" : ""}${whole.name}.${ending}`;
      save(await write(whole), name, media);
      return madeWords(name, location.href);
    });
  };
  return (
    <>
      <p className={css.row}>
        <button type="button" className={css.first} onClick={() => void zip()}>
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
      <p role="status" className={css.small}>
        {said}
      </p>
    </>
  );
}
