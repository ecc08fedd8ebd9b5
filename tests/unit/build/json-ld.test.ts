import { expect, test } from "vitest";
import { jsonLd } from "../../../src/build/json-ld.ts";
import { briefing } from "../../fixtures/builders.ts";

const route = { view: "dashboard", briefing: "port-alvor-2022-06" } as const;

function readBack(...of: Parameters<typeof briefing>) {
  const [, json = ""] =
    /^<script type="application\/ld\+json">([^<]*)<\/script>\n$/.exec(
      jsonLd(briefing(...of), route),
    ) ?? [];
  return JSON.parse(json);
}

test("a page says title, publisher, date, licence and downloads to other software", () => {
  const origin = {
    publisher: "Port Gazette",
    date: "2022-06-16",
    address: "https://example.org/a",
    authors: ["Ana Invenção"],
    lead: "GBR",
  };
  expect(readBack({ origin, title: "A </script> visit" })).toMatchObject({
    "@type": "Dataset",
    name: "A </script> visit: figures",
    license: "https://creativecommons.org/publicdomain/zero/1.0/",
    isBasedOn: {
      "@type": "Article",
      publisher: { name: "Port Gazette" },
      datePublished: "2022-06-16",
      url: "https://example.org/a",
      author: [{ name: "Ana Invenção" }],
    },
    distribution: ["csv", "json", "xlsx", "ods"].map((ending) => ({
      contentUrl: `../port-alvor-2022-06/files/port-alvor-2022-06.${ending}`,
    })),
  });
});

test("an article that has no date and no publisher is given none", () => {
  const { isBasedOn } = readBack();
  expect(isBasedOn).not.toHaveProperty("datePublished");
  expect(isBasedOn).not.toHaveProperty("publisher");
});
