import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { panels } from "../../../src/panels/index.ts";
import { keyFigures } from "../../../src/panels/panel.ts";
import { CiteGroup } from "../../../src/ui/cite.tsx";
import { FigureLockup } from "../../../src/ui/figure.tsx";
import { ArticleText } from "../../../src/views/article.tsx";
import { Citation } from "../../../src/views/citation.tsx";
import { shippedBriefing } from "../../fixtures/builders.ts";
import { renderAt, showAt } from "../../fixtures/page.tsx";

const shipped = shippedBriefing();
const home = `/${shipped.id}/`;

/** A page with cites in two groups and the article, without the charts that take a test's time. */
function Page() {
  return (
    <Citation briefing={shipped}>
      <section aria-label="Key figures">
        <CiteGroup>
          {keyFigures(panels, shipped).map((figure) => (
            <FigureLockup key={figure.claim} figure={figure} />
          ))}
        </CiteGroup>
      </section>
      <section aria-label="The article">
        <ArticleText briefing={shipped} />
      </section>
    </Citation>
  );
}

function cited(search = "") {
  return renderAt(home + search, <Page />);
}

/** The cite of the first key figure: the aid, from paragraph 9. */
function firstCite(): HTMLElement {
  const figures = screen.getByRole("region", { name: "Key figures" });
  return within(figures).getByRole("link", { name: /^Sentence .*, paragraph 9$/ });
}

const TITLE = "Where “more than £750 million” comes from";

function evidence() {
  return screen.getByRole("region", { name: TITLE });
}

describe("pressing a cite", () => {
  test("shows the exact sentence, with the quote marked in it", async () => {
    const { user } = cited();
    await user.click(firstCite());
    const sentence = evidence().querySelector("blockquote");
    expect(sentence).toHaveTextContent(`“${shipped.article.paragraphs[9]}”`);
    const mark = within(evidence()).getByText(
      "The UK has so far provided more than £750 million of military aid to Ukraine",
    );
    expect(mark.localName).toBe("mark");
  });

  test("moves focus to the evidence, and puts the claim into the address", async () => {
    const { user, address } = cited();
    await user.click(firstCite());
    expect(evidence()).toHaveFocus();
    expect(address()).toBe(`${home}?cite=aid-total`);
    expect(firstCite()).toHaveAttribute("aria-expanded", "true");
  });

  test("unfolds beside the figure that was pressed, and nowhere else", async () => {
    const { user } = cited();
    await user.click(firstCite());
    expect(screen.getByRole("region", { name: "Key figures" })).toContainElement(evidence());
    expect(screen.getAllByRole("link", { expanded: true })).toEqual([firstCite()]);
  });

  test("opens and closes with the keyboard alone", async () => {
    const { user } = cited();
    firstCite().focus();
    await user.keyboard("{Enter}");
    expect(evidence()).toHaveFocus();
  });

  test("a second time closes it", async () => {
    const { user, address } = cited();
    await user.click(firstCite());
    await user.click(firstCite());
    expect(screen.queryByRole("region", { name: TITLE })).toBeNull();
    expect(address()).toBe(home);
  });

  test("of another figure closes the first", async () => {
    const { user, address } = cited();
    await user.click(firstCite());
    const figures = within(screen.getByRole("region", { name: "Key figures" }));
    await user.click(figures.getByRole("link", { name: /^Sentence .*, paragraph 2$/ }));
    expect(screen.queryByRole("region", { name: TITLE })).toBeNull();
    expect(
      screen.getByRole("region", { name: "Where “30 member states” comes from" }),
    ).toHaveFocus();
    expect(address()).toBe(`${home}?cite=member-states`);
  });

  test("keeps the rest of the address", async () => {
    const { user, address } = cited("?theme=dark");
    await user.click(firstCite());
    expect(address()).toBe(`${home}?theme=dark&cite=aid-total`);
  });

  test("for a new tab is left to the browser", async () => {
    const { user, address } = cited();
    let prevented = true;
    const seen = (event: Event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    };
    window.addEventListener("click", seen);
    await user.keyboard("{Control>}");
    await user.click(firstCite());
    window.removeEventListener("click", seen);
    expect(prevented).toBe(false);
    expect(address()).toBe(home);
  });
});

describe("the evidence", () => {
  test("shows place, status, time words and countries", () => {
    showAt(`${home}?cite=aid-total`, <Page />);
    expect(evidence()).toHaveTextContent(
      "Paragraph 9 of 10. Status: provided. As of: so far. Countries: United Kingdom, Ukraine.",
    );
  });

  test("shows what to read with care and what the article does not say", () => {
    showAt(`${home}?cite=aid-total`, <Page />);
    const [care, silence] = within(evidence()).getAllByRole("definition");
    expect(care).toHaveTextContent("A lower bound: say “more than £750 million”.");
    expect(silence).toHaveTextContent("When counting started or stopped.");
    const terms = within(evidence()).getAllByRole("term");
    expect(terms.map(({ textContent }) => textContent)).toEqual([
      "Read with care",
      "The article does not say",
    ]);
  });

  test("shows what other sources say, apart and linked", () => {
    showAt(`${home}?cite=aid-total`, <Page />);
    const link = within(evidence()).getByRole("link", { name: "ITV News" });
    expect(link).toHaveAttribute("href", expect.stringMatching(/^https:\/\/www\.itv\.com\//));
    expect(link.closest("li")).toHaveTextContent(
      "£2.3 billion: A total after a further £1 billion",
    );
  });
});

describe("closing the evidence", () => {
  test("with Escape gives focus back to the cite", async () => {
    const { user, address } = cited();
    await user.click(firstCite());
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("region", { name: TITLE })).toBeNull();
    expect(firstCite()).toHaveFocus();
    expect(address()).toBe(home);
  });

  test("with its button gives focus back to the cite", async () => {
    const { user } = cited();
    await user.click(firstCite());
    await user.click(within(evidence()).getByRole("button", { name: "Close (Esc)" }));
    expect(firstCite()).toHaveFocus();
  });

  test("is nothing that Escape does while nothing is open", async () => {
    const { user, address } = cited();
    firstCite().focus();
    await user.keyboard("{Escape}");
    expect(firstCite()).toHaveFocus();
    expect(address()).toBe(home);
  });
});

describe("an address with a claim", () => {
  test("opens its evidence under its paragraph of the article", () => {
    cited("?cite=aid-total");
    const article = screen.getByRole("region", { name: "The article" });
    expect(article).toContainElement(evidence());
    expect(evidence().closest("li")).toHaveAttribute("id", "p9");
    expect(evidence()).toHaveFocus();
  });

  test("opens the headline's evidence as well", () => {
    showAt(`${home}?cite=headline`, <Page />);
    const opened = document.querySelector('[data-evidence="headline"]');
    expect(opened).toHaveTextContent("The headline. Status: reported.");
  });

  test.each(shipped.claims)("opens one evidence for “$id”, with its quote marked", (claim) => {
    showAt(`${home}?cite=${claim.id}`, <Page />);
    const opened = document.querySelectorAll("[data-evidence]");
    expect([...opened].map((each) => each.getAttribute("data-evidence"))).toEqual([claim.id]);
    expect(opened[0]?.querySelector("mark")).toHaveTextContent(claim.quote);
  });
});

describe("pressing a passage of the article", () => {
  test("shows where it is used", async () => {
    const { user } = cited();
    const article = screen.getByRole("region", { name: "The article" });
    await user.click(
      within(article).getByRole("link", { name: /the UK doubled the number of troops/ }),
    );
    const opened = within(article).getByRole("region", {
      name: "Where “more than 1,600 troops” comes from",
    });
    expect(opened).toHaveTextContent("Used in: ");
    expect(within(opened).getByRole("link", { name: "Troop deployments" })).toHaveAttribute(
      "href",
      "#deployments",
    );
    expect(within(opened).getByRole("link", { name: "Show in the article" })).toHaveAttribute(
      "href",
      "#p3",
    );
  });

  test("with the keyboard opens it, and Escape gives focus back to the passage", async () => {
    const { user } = cited();
    const passage = screen.getByRole("link", { name: "Defence Secretary Ben Wallace said:" });
    passage.focus();
    await user.keyboard("{Enter}");
    expect(passage).toHaveAttribute("aria-expanded", "true");
    await user.keyboard("{Escape}");
    expect(passage).toHaveFocus();
    expect(passage).toHaveAttribute("aria-expanded", "false");
  });
});
