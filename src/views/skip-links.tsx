import type { PanelData } from "../panels/panel.ts";
import css from "./skip-links.module.css";

/** The ways past what a keyboard would otherwise go through; seen once one has the focus. */
export function SkipLinks({ panels }: { readonly panels: readonly PanelData[] }) {
  return (
    <nav className={css.skip} aria-label="On this page">
      <ul>
        <li>
          <a href="#main">Skip to main content</a>
        </li>
        {panels.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
        <li>
          <a href="#article">The article</a>
        </li>
      </ul>
    </nav>
  );
}
