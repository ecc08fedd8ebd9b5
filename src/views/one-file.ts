import { createContext, type ReactNode, useContext } from "react";
import { fragmentOf, linkTo, type Route } from "../model/routes.ts";

/** Whether the page is a whole briefing in one file: then nothing of the site lies beside it. */
export const OneFileContext = createContext(false);

/** A file that a reader has by itself: where its page is on the site, if its build was told. */
export const OwnFileContext = createContext<{ readonly published: string | null } | null>(null);

/** Links from a page to the views of its briefing. */
export function useLinkTo(from: Route): (to: Route) => string {
  const alone = useContext(OneFileContext);
  return (to) => (alone ? fragmentOf(to) : linkTo(from, to));
}

/** What is made of the page itself, on the site or in a file of its own; not in a preview. */
export function Takeable({ children }: { readonly children: ReactNode }): ReactNode {
  const own = useContext(OwnFileContext);
  return own ? children : Beside({ children });
}

/** What leads to files beside the page, which one file left behind. */
export function Beside({ children }: { readonly children: ReactNode }): ReactNode {
  return useContext(OneFileContext) ? null : children;
}
