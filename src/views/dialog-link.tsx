import { type MouseEvent, type ReactNode, useState } from "react";
import { part } from "./part.ts";

interface DialogLinkProps {
  /** Where it leads without a script. */
  readonly href: string;
  readonly download?: boolean;
  readonly label: string;
  /** Fetches the dialog. */
  readonly load: (close: () => void) => Promise<ReactNode>;
  readonly children: ReactNode;
}

/** Opens a dialog that is fetched when first asked for; without its script leads to a file or a page. */
export function DialogLink({ href, download, label, load, children }: DialogLinkProps) {
  const [dialog, setDialog] = useState<ReactNode>(null);
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const link = event.currentTarget;
    const close = () => {
      setDialog(null);
      link.focus();
    };
    void part("This dialog", () => load(close), location.href, link.href).then(setDialog);
  };
  return (
    <>
      <a href={href} download={download} aria-haspopup="dialog" aria-label={label} onClick={open}>
        {children}
      </a>
      {dialog}
    </>
  );
}
