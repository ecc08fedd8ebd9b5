import { type ComponentPropsWithoutRef, createContext, type ElementType, useContext } from "react";

/** Whether a view is shown within a page that has a main part of its own, as a draft's preview is. */
export const WithinContext = createContext(false);

/** The main part of a page: a page has one, and nothing of a view within it is another. */
export function MainPart(props: ComponentPropsWithoutRef<"main">) {
  const Part: ElementType = useContext(WithinContext) ? "div" : "main";
  return <Part {...props} />;
}
