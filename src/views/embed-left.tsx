/** Of the figures or drawings that stand side by side, how many a frame of each width leaves out. */
export function Rest({ of, what, names }: RestProps) {
  return names.map(
    (name, index) =>
      of > index + 1 && (
        <p key={name} className={name}>
          {moreWords(of - index - 1, what)}
        </p>
      ),
  );
}

interface RestProps {
  readonly of: number;
  /** What each is: "chart". */
  readonly what: string;
  /** Of what is shown where one of them has room, or two, or three. */
  readonly names: readonly (string | undefined)[];
}

/** What is left out after an item, told where the item is the last that fits; nothing of one alone. */
export function leftAfter(index: number, all: number): string | undefined {
  if (all === 1) return undefined;
  return index + 1 < all ? moreWords(all - index - 1) : "";
}

/** How many are left out, and of what where it is said. */
export function moreWords(left: number, what = ""): string {
  const more = what === "" ? "" : ` ${what}${left > 1 ? "s" : ""}`;
  return `${left} more${more} in the briefing`;
}
