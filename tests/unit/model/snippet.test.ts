import { expect, test } from "vitest";
import { toElementSnippet, toPlainSnippet, toScriptedSnippet } from "../../../src/model/snippet.ts";

const embedding = {
  address: "https://briefing.example/nato/embed/aid/?theme=dark&plain",
  title: 'UK aid – “more” & "<b>less</b>"',
  height: 431,
};

test("the plain snippet is one frame, complete, and no script", () => {
  expect(toPlainSnippet({ ...embedding, title: "UK aid" })).toBe(
    '<iframe src="https://briefing.example/nato/embed/aid/?theme=dark&amp;plain" title="UK aid" width="100%" height="431" loading="lazy" allow="fullscreen; clipboard-write" referrerpolicy="no-referrer" style="border:0"></iframe>',
  );
});

test("no title can leave its attribute", () => {
  expect(toPlainSnippet(embedding)).toContain(
    'title="UK aid – “more” &amp; &quot;&lt;b&gt;less&lt;/b&gt;&quot;"',
  );
});

test("the scripted snippet marks the same frame for the script", () => {
  const text = toScriptedSnippet(embedding, "https://briefing.example/embed.js");
  expect(text).toContain("data-briefing-embed></iframe>");
  expect(text).toContain('<script src="https://briefing.example/embed.js" async></script>');
});

test("the element leaves a link where its script is refused, and a picture where there are none", () => {
  const text = toElementSnippet({
    ...embedding,
    ...{ briefing: "nato", panel: "aid", theme: "dark", script: "e.js", image: "image.png" },
    words: "UK aid: more than £750 million.",
  });
  expect(text).toMatch(/^<briefing-panel briefing="nato" panel="aid" theme="dark" /);
  expect(text).toContain('<a href="https://briefing.example/nato/embed/aid/');
  expect(text).toContain('<noscript><img src="image.png" alt="UK aid: more than £750 million."');
});
