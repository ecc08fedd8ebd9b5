import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { ExternalLink } from "../../../src/ui/external-link.tsx";

test.each(["https://example.org/", "http://example.org/", "HTTPS://EXAMPLE.ORG/"])(
  "%s is a link that tells its target nothing",
  (address) => {
    render(<ExternalLink address={address}>The Gazette</ExternalLink>);
    const link = screen.getByRole("link", { name: "The Gazette" });
    expect(link).toHaveAttribute("href", address);
    expect(link.getAttribute("rel")).toContain("noreferrer");
  },
);

test.each([
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "//example.org/",
  "https:example.org",
  "",
])("“%s” is not a link but text", (address) => {
  render(<ExternalLink address={address}>The Gazette</ExternalLink>);
  expect(screen.queryByRole("link")).toBeNull();
  expect(document.querySelector("[href]")).toBeNull();
  expect(screen.getByText("The Gazette")).toBeVisible();
});
