type Rules = {
  createHTML: (text: string) => string | null;
  createScriptURL: (address: string) => string | null;
};
type TrustedTypes = { createPolicy: (name: string, rules: Rules) => unknown };

/**
 * What the page's own code may do where its policy asks for Trusted Types: load scripts of the build, from here and from
 * nowhere else, and set text that can hold no element, as React does for an empty script and for data in one. Runs as an
 * inline script before anything else of the page, so it uses nothing but the browser.
 */
export function guardScripts(): void {
  const types: TrustedTypes | undefined = Reflect.get(window, 'trustedTypes');
  types?.createPolicy('default', {
    createHTML: (text) => (/^<script><.script>$/.test(text) || !text.includes('<') ? text : null),
    createScriptURL: (address) => {
      const { origin, pathname } = new URL(address, document.baseURI);
      return origin === location.origin && pathname.startsWith('/_next/static/') ? address : null;
    },
  });
}
