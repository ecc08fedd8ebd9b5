import { useEffect, useState } from "react";
import css from "./take-dialog.module.css";

/** Has the browser's own voice read a text, where there is one. */
export function Listen({ text }: { readonly text: string }) {
  const [speaking, setSpeaking] = useState(false);
  // Talks to the browser's voice, which goes on whatever becomes of the page.
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), []);
  if (!("speechSynthesis" in globalThis)) return null;
  const press = () => {
    speechSynthesis.cancel();
    setSpeaking(!speaking);
    if (speaking) return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = "en-GB";
    utterance.onend = () => setSpeaking(false);
    utterance.onerror = () => setSpeaking(false);
    speechSynthesis.speak(utterance);
  };
  return (
    <button type="button" className={css.press} aria-pressed={speaking} onClick={press}>
      {speaking ? "Stop" : "Listen"}
    </button>
  );
}
