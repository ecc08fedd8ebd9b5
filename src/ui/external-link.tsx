import type { ReactNode } from "react";

/** A link only for http(s); any other address is shown as the text it is. */
export function ExternalLink({
  address,
  children,
}: {
  readonly address: string;
  readonly children: ReactNode;
}) {
  if (!/^https?:\/\//i.test(address)) return <span>{children}</span>;
  return (
    <a href={address} rel="noreferrer external">
      {children}
    </a>
  );
}
