/** The rules of Trusted Types that are used here, which TypeScript's own library does not know. */
interface Rules {
  createScript(code: string): string;
  createScriptURL(address: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Rules): Rules;
}

const OWN: Rules = { createScript: (code) => code, createScriptURL: (address) => address };

/**
 * Lets a page run what is its own, where the browser asks for leave.
 * @param name one that the page's policy allows (see `build/page.ts`); it may be taken once only
 */
export function trustedPolicy(name: string): Rules {
  const trustedTypes: TrustedTypes | undefined = Reflect.get(globalThis, "trustedTypes");
  return trustedTypes?.createPolicy(name, OWN) ?? OWN;
}
