import { useEffect, useState } from "react";
import css from "./take-dialog.module.css";

/** Has the browser's own voice read a text, where there is one. */
export function Listen({ text }: { readonly text: string }) {
  const [speaking, setSpeaking] = useState(false);
  const [said, setSaid] = useState("");
  // Talks to the browser's voice, which goes on whatever becomes of the page.
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), []);
  if (!("speechSynthesis" in globalThis)) return null;
  const press = () => {
    speechSynthesis.cancel();
    setSpeaking(!speaking);
    setSaid("");
    if (speaking) return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = "en-GB";
    utterance.onend = () => setSpeaking(false);
    utterance.onerror = ({ error }) => {
      setSpeaking(false);
      if (!STOPPED.has(error)) setSaid(SILENT);
    };
    speechSynthesis.speak(utterance);
  };
  return (
    <>
      <button type="button" className={css.press} aria-pressed={speaking} onClick={press}>
        {speaking ? "Stop" : "Listen"}
      </button>
      <span role="status" className={css.said}>
        {said}
      </span>
    </>
  );
}

/** What a press on Stop brings about. */
const STOPPED = new Set(["canceled", "interrupted"]);

const SILENT = "This browser has no voice to read it with: copy the text.";
