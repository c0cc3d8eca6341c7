import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

/** A manifest as XML, or what makes it unreadable. */
export type ParsedManifest = { readonly document: Document } | { readonly unreadable: string };

/** Parses manifest text; the first XML error makes it unreadable. */
export function parseManifest(xml: string): ParsedManifest {
  const errors: string[] = [];
  const parser = new DOMParser({ onError: (_level, message) => errors.push(message) });
  try {
    const document = parser.parseFromString(xml, 'text/xml');
    return errors[0] === undefined ? { document } : { unreadable: errors[0] };
  } catch (error) {
    return { unreadable: error instanceof Error ? error.message : String(error) };
  }
}

/** The element that holds all others. */
export const rootOf = (document: Document): Element => document.documentElement!;

/** Child elements in their order. */
export function childrenOf(element: Element | Document): Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
}

/** All elements of that local name below `root`, in document order. */
export function elementsNamed(root: Element | Document, name: string): Element[] {
  return Array.from(root.getElementsByTagNameNS('*', name));
}

/** Text of the first child element of that name; empty where there is none. */
export function childText(element: Element | Document, name: string): string {
  const child = childrenOf(element).find((candidate) => candidate.localName === name);
  return child?.textContent?.trim() ?? '';
}

/** Every value of `DefaultValue` and `Value` that looks like an address. */
export function urlsOf(document: Document): string[] {
  return elementsNamed(document, '*')
    .flatMap((element) => [element.getAttribute('DefaultValue'), element.getAttribute('Value')])
    .filter((value): value is string => value !== null && /^[a-z][a-z0-9+.-]*:\/\//i.test(value));
}
