import { useEffect, useId, useState } from "react";
import { readArticle } from "../../author/intake/intake.ts";
import { openWork } from "../../author/open-work.ts";
import { startWork } from "../../author/start.ts";
import type { Work } from "../../author/work.ts";
import { decode } from "../../model/decode.ts";
import { Notice } from "../../ui/notice.tsx";
import { isInForeignFrame } from "../browser/frame.ts";
import css from "./author.module.css";
import type { Opened } from "./author.tsx";
import { CheckoutFolders } from "./checkout-folders.tsx";
import { inWords } from "./in-words.ts";
import { newKey } from "./keep.ts";
import { KeptDrafts } from "./kept-drafts.tsx";
import { useDropped } from "./use-dropped.ts";
import { usePasted } from "./use-pasted.ts";
import { readZip } from "./zip.ts";

interface BeginProps {
  readonly root: string;
  readonly open: (opened: Opened) => void;
}

const TITLE = "author-title";

/** Where a draft begins: an article that is pasted, dropped or opened, or a draft that was kept. */
export function Begin({ root, open }: BeginProps) {
  const [fault, setFault] = useState<string | null>(null);
  const field = useId();
  const pasted = usePasted();
  /** Whether there is a new draft, whose key is told before it is opened. */
  const begin = (make: () => Work, tell?: (key: string) => void): boolean => {
    try {
      const opened = { key: newKey(), version: 0, work: make() };
      tell?.(opened.key);
      open(opened);
      return true;
    } catch (error) {
      setFault(inWords(error));
      return false;
    }
  };
  const openFile = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    begin(() => workOf(bytes, file.name));
  };
  useDropped((dropped) => {
    const [file] = dropped.files;
    const words = dropped.getData("text/html") || dropped.getData("text/plain");
    if (file) void openFile(file);
    else if (words) begin(() => workFrom(words, ""));
  });
  return (
    <>
      <header className={css.head}>
        <h1 id={TITLE}>From an article to a checked briefing</h1>
        <p>
          Nothing leaves this computer: the page works without a network and asks for nothing while
          you work. <a href={root}>Back to the briefings</a>
        </p>
      </header>
      <main className={css.begin} tabIndex={-1} aria-labelledby={TITLE}>
        <InFrame />
        {fault && <Notice tone="problem">{fault}</Notice>}
        <form
          onSubmit={(event) => {
            event.preventDefault();
            // Words may be there before this page answers, so the field itself is asked.
            const words = pasted.field.current?.value ?? "";
            if (words.trim() === "") return setFault("Paste the article first, or open a file.");
            begin(() => workFrom(words, ""), pasted.readAs);
          }}
        >
          <label htmlFor={field}>
            <b>Paste the article</b>, or drop it here: text, Markdown, a web page, or the JSON of a
            GOV.UK page
          </label>
          <textarea
            ref={pasted.field}
            id={field}
            rows={14}
            onChange={pasted.keep}
            onPaste={(event) => {
              const html = event.clipboardData.getData("text/html");
              if (!html || event.currentTarget.value !== "") return;
              // Where no draft can be made of it, its words are pasted, and so stay.
              if (begin(() => workFrom(html, "pasted.html"))) event.preventDefault();
            }}
          />
          <p className={css.row}>
            <button type="submit" className={css.first}>
              Read it
            </button>
            <label className={css.file}>
              Open a file or a briefing’s zip
              <input
                type="file"
                accept=".txt,.md,.html,.htm,.json,.zip"
                onChange={(event) => {
                  const [file] = event.target.files ?? [];
                  if (file) void openFile(file);
                }}
              />
            </label>
          </p>
        </form>
        <KeptDrafts open={open} />
        {import.meta.env.DEV && <CheckoutFolders open={open} fail={setFault} />}
      </main>
    </>
  );
}

/** Another site's frame may refuse storage, forms and files without a word to the page in it. */
function InFrame() {
  const [framed, setFramed] = useState(false);
  // Talks to the browser: a page as it is built is in no frame.
  useEffect(() => setFramed(isInForeignFrame()), []);
  if (!framed) return null;
  const { href } = location;
  return (
    <Notice tone="problem">
      This page is shown inside another site, which may keep it from reading, keeping and saving
      what you write. Open it in a tab of its own:{" "}
      <a href={href} target="_blank" rel="noopener">
        {href}
      </a>
    </Notice>
  );
}

function workFrom(text: string, name: string): Work {
  return startWork(readArticle(text, name));
}

function workOf(bytes: Uint8Array, name: string): Work {
  if (!/\.zip$/i.test(name)) return workFrom(decode(bytes), name);
  const { id, files } = readZip(bytes);
  return openWork(id, files);
}
