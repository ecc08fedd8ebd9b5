import { inflateRawSync } from "node:zlib";
import { BRIEFING, built, DIST, expect, test } from "./fixtures.ts";
import { filesOf } from "./static-server.ts";

const TEXT = /\.(html|js|css|json|csv|txt|md|svg)$/;
const NOTICES = "third-party-notices.txt";

/** Names of vocabularies, which look like addresses and are asked for by nobody. */
const NAMESPACES =
  /^https?:\/\/(www\.w3\.org|schemas\.(openxmlformats|microsoft)\.(org|com)|purl\.(org|oclc\.org)|json-schema\.org|schema\.org)\b/;
/** What libraries say in the words of an error. */
const IN_ERRORS =
  /^https:\/\/(react\.dev\/errors|redux\.js\.org\/Errors|redux-toolkit\.js\.org\/Errors|bit\.ly\/3cXEKWf)/;
/** Where the author's page finds the article of a GOV.UK file. */
const GOV_UK = /^https:\/\/www\.gov\.uk(\$\{\w+\})?$/;

/** What anybody may use a work by, as the author's page offers it. */
const TERMS =
  /^https:\/\/www\.(nationalarchives\.gov\.uk\/doc\/open-government-licence\/version\/3|wipo\.int\/treaties\/en\/ip\/berne)\/$/;

const ADDRESS = /https?:\/\/[^\s"'`<>\\),]+/g;

/** A file as text; one that is packed inside another, too. */
function textOf(name: string): string {
  const text = built(name);
  const [, packed] = /<script type="text\/plain" id="app">([^<]+)</.exec(text) ?? [];
  return packed ? text + inflateRawSync(Buffer.from(packed, "base64")).toString() : text;
}

test("the site holds no address of another but its sources, their licences and names of vocabularies", () => {
  const data = ["article.txt", "claims.json", "context.json"].map((name) =>
    built(`briefings/${BRIEFING}/${name}`),
  );
  const licences = built(NOTICES);
  const isKnown = (address: string) =>
    [NAMESPACES, IN_ERRORS, GOV_UK, TERMS].some((known) => known.test(address));
  const cited = [...data, licences].join("\n");
  const strangers = filesOf(DIST)
    .filter((name) => TEXT.test(name) && name !== NOTICES)
    .flatMap((name) =>
      [...new Set(textOf(name).match(ADDRESS))]
        .map((address) => address.replaceAll("&amp;", "&").replace(/[.,;]+$/, ""))
        .filter((address) => !isKnown(address) && !cited.includes(address))
        .map((address) => `${name}: ${address}`),
    );
  expect(strangers).toEqual([]);
});

test("nothing that a page fetches by itself is of another site", () => {
  const asked = filesOf(DIST)
    .filter((name) => name.endsWith(".html"))
    .flatMap((name) =>
      [...built(name).matchAll(/<(?!a\b|meta\b)\w+\b[^>]*?\s(?:src|href)="(https?:[^"]*)"/g)].map(
        ([tag]) => `${name}: ${tag}`,
      ),
    );
  expect(asked).toEqual([]);
});

test("whose work the site contains, and its licence, is a link away, and goes with the one file", async ({
  page,
}) => {
  const notices = built(NOTICES);
  for (const name of ["react-dom", "recharts", "d3-scale", "fflate", "valibot", "open-sans"]) {
    expect(notices).toMatch(new RegExp(`${name} \\d+\\.\\d+\\.\\d+ \\((MIT|ISC|OFL-1\\.1)\\)`));
  }
  expect(notices).toContain("THE SOFTWARE IS PROVIDED");
  expect(textOf(`${BRIEFING}/briefing.html`)).toContain(notices.trim());
  for (const address of ["", `${BRIEFING}/`]) {
    await page.goto(address);
    await page.getByRole("link", { name: "Third-party notices" }).click();
    await expect(page.getByText("THE SOFTWARE IS PROVIDED").first()).toBeVisible();
  }
});
