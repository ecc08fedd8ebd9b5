import type { Work } from "../../author/work.ts";
import { writeFiles } from "../../author/write-files.ts";
import { type Format, formats } from "../../exports/index.ts";
import { fileName } from "../../exports/taken.ts";
import type { Shown } from "../../panels/panel.ts";
import { fillTaken } from "../fill-taken.ts";
import { madeWords, save } from "../save.ts";
import { takingsOf } from "../taken.ts";
import { painted, useMaking } from "../use-making.ts";
import css from "./author.module.css";
import { getOneFile } from "./get-one-file.ts";
import { toZip } from "./zip.ts";

interface DownloadsProps {
  readonly work: Work;
  readonly shown: Shown | null;
}

/** The folder as a zip, the whole in one file, and every format of the product, made here. */
export function Downloads({ work, shown }: DownloadsProps) {
  const { said, make } = useMaking();
  const zip = () =>
    make("The folder", async () => {
      await painted();
      const name = `${work.id}.zip`;
      save(toZip(work.id, writeFiles(work)), name, "application/zip");
      return madeWords(name, location.href);
    });
  const take = async (format: Format) => {
    const [taken] = shown ? takingsOf(shown) : [];
    if (!shown || !taken) return;
    await make(format.label, async () => {
      await painted();
      const name = fileName(taken, format.ending);
      save(await format.write(await fillTaken(taken, format, shown, null)), name, format.media);
      return madeWords(name, location.href);
    });
  };
  const oneFile = () =>
    make("The file", async () => {
      if (!shown) throw new Error("what has faults cannot be shown whole");
      await painted();
      const write = await getOneFile();
      if (!write) throw new Error("only a built site has what it is made of");
      const name = `${work.id}${shown.draft ? "-DRAFT" : ""}-briefing.html`;
      save(await write(shown), name, "text/html");
      return madeWords(name, location.href);
    });
  return (
    <>
      <p className={css.row}>
        <button type="button" className={css.first} onClick={() => void zip()}>
          Save the briefing’s folder as a zip
        </button>
        {shown && (
          <button type="button" className={css.first} onClick={() => void oneFile()}>
            Save the briefing as one file
          </button>
        )}
      </p>
      <p className={css.small}>
        The folder is to be published, or to go on with here; the file is to be mailed and opened by
        a double click, with all panels and the show.
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
      <p role="status" className={css.said}>
        {said}
      </p>
    </>
  );
}
