/** The character that `&name;`, `&#8209;` or `&#x2011;` stands for, or null if none does. */
export function entity(name: string): string | null {
  if (name.startsWith("#")) return numbered(name.slice(1));
  const [, letter, accent] = ACCENTED.exec(name) ?? [];
  const mark = accent && ACCENTS[accent];
  if (letter && mark) return (letter + mark).normalize("NFC");
  return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? null) : null;
}

function numbered(digits: string): string | null {
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits);
  const known = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return known ? String.fromCodePoint(code) : null;
}

const ACCENTS: Readonly<Record<string, string>> = {
  grave: "\u0300",
  acute: "\u0301",
  circ: "\u0302",
  tilde: "\u0303",
  macr: "\u0304",
  breve: "\u0306",
  dot: "\u0307",
  uml: "\u0308",
  ring: "\u030a",
  dblac: "\u030b",
  caron: "\u030c",
  cedil: "\u0327",
  ogon: "\u0328",
};

const ACCENTED = new RegExp(`^([A-Za-z])(${Object.keys(ACCENTS).join("|")})$`);

/** Names and characters in turn: what press pages use, not the whole of HTML's list. */
const NAMED: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "amp & lt < gt > quot \" apos ' cent ¢ pound £ yen ¥ euro € sect § copy © reg ® trade ™ " +
    "deg ° plusmn ± sup1 ¹ sup2 ² sup3 ³ micro µ para ¶ middot · laquo « raquo » lsaquo ‹ " +
    "rsaquo › frac14 ¼ frac12 ½ frac34 ¾ times × divide ÷ minus − ndash – mdash — lsquo ‘ " +
    "rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ hellip … bull • dagger † permil ‰ prime ′ " +
    "szlig ß aelig æ AElig Æ oslash ø Oslash Ø oelig œ OElig Œ eth ð ETH Ð thorn þ THORN Þ " +
    "lstrok ł Lstrok Ł dstrok đ Dstrok Đ inodot ı num # lowbar _ ast * lsqb [ rsqb ] lpar ( rpar )"
  )
    .split(" ")
    .flatMap((name, index, all) => (index % 2 ? [] : [[name, all[index + 1] ?? ""]]))
    .concat([
      ["nbsp", "\u00a0"],
      ["ensp", "\u2002"],
      ["emsp", "\u2003"],
      ["thinsp", "\u2009"],
      ["shy", "\u00ad"],
      ["zwnj", "\u200c"],
      ["zwj", "\u200d"],
      ["lrm", "\u200e"],
      ["rlm", "\u200f"],
    ]),
);
