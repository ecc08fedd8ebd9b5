import { createContext, type ReactNode, useContext } from "react";
import { fragmentOf, linkTo, type Route } from "../model/routes.ts";

/** Whether the page is a whole briefing in one file: then nothing of the site lies beside it. */
export const OneFileContext = createContext(false);

/** Links from a page to the views of its briefing. */
export function useLinkTo(from: Route): (to: Route) => string {
  const alone = useContext(OneFileContext);
  return (to) => (alone ? fragmentOf(to) : linkTo(from, to));
}

/** What leads to files beside the page, which one file left behind. */
export function Beside({ children }: { readonly children: ReactNode }): ReactNode {
  return useContext(OneFileContext) ? null : children;
}
