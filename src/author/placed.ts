import type { WrittenClaim } from "../model/claims/index.ts";
import { type Article, locate, type Span, wordsAt } from "../model/evidence.ts";

/** The words of a place, and which of several the same it is. */
export function placed(article: Article, span: Span): Pick<WrittenClaim, "quote" | "occurrence"> {
  const quote = wordsAt(article, span);
  const places = locate(article, quote);
  if (places.length < 2) return { quote };
  const at = places.findIndex(
    ({ paragraph, start }) => paragraph === span.paragraph && start === span.start,
  );
  return { quote, occurrence: at + 1 };
}
