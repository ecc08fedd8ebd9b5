import { Component, type ReactNode } from "react";
import { faultIn } from "../panels/panel.ts";

/** A broken panel says so in words and leaves the rest of the page alone. */
export class PanelBoundary extends Component<
  { readonly title: string; readonly onFault?: () => void; readonly children: ReactNode },
  { readonly fault: string | null }
> {
  override state = { fault: null };

  static getDerivedStateFromError(error: unknown) {
    return { fault: faultIn(error) };
  }

  override componentDidCatch() {
    this.props.onFault?.();
  }

  override render() {
    if (this.state.fault === null) return this.props.children;
    return <Broken title={this.props.title} fault={this.state.fault} />;
  }
}

/** What stands in a panel's place where there is nothing to show for a fault. */
export function Broken({ title, fault }: { readonly title: string; readonly fault: string }) {
  return (
    <p role="status">
      {title} cannot be shown: {fault}. The other panels are not affected.
    </p>
  );
}
