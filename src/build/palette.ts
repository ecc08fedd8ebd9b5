/** The built stylesheet as a picture needs it: declarations by class, in light colours. */
export interface Palette {
  /** Declarations of one class, such as `{ fill: "#15191e", "font-size": "14px" }`. */
  of(name: string): Readonly<Record<string, string>>;
  /** A value with its custom properties filled in. */
  resolve(value: string): string;
}

/** Reads plain rules (`.a,.b{…}` and `:root{…}`); what stands in a condition does not apply. */
export function readPalette(css: string): Palette {
  const classes = new Map<string, Record<string, string>>();
  const tokens = new Map<string, string>();
  for (const [, selectors = "", body = ""] of css
    .replace(CONDITIONS, "")
    .matchAll(/([^{}]+){([^}]*)}/g)) {
    const declarations = Object.fromEntries(
      body.split(";").map((line) => {
        const at = line.indexOf(":");
        return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
      }),
    );
    for (const selector of selectors.split(",").map((one) => one.trim())) {
      if (selector === ":root") {
        for (const [name, value] of Object.entries(declarations)) tokens.set(name, value);
      } else if (/^\.[\w-]+$/.test(selector)) {
        const name = selector.slice(1);
        classes.set(name, { ...classes.get(name), ...declarations });
      }
    }
  }
  const resolve = (value: string): string => {
    const filled = value.replace(/var\((--[\w-]+)\)/g, (_, name) => tokens.get(name) ?? "");
    const light = filled.replace(/light-dark\(([^,]+),[^)]+\)/g, (_, first) => first.trim());
    return light === value ? value : resolve(light);
  };
  return { of: (name) => classes.get(name) ?? {}, resolve };
}

/** `@media {…}` and its like, with the rules they hold. */
const CONDITIONS = /@[^{};]+{(?:[^{}]*{[^{}]*})*[^{}]*}/g;
