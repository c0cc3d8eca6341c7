import type { Document, Element } from '@xmldom/xmldom';
import { childrenOf, elementsNamed } from './manifest-document';

/** Order of child elements that Office demands, by parent (Microsoft's page on manifest element ordering). */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'Dictionary',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'VersionOverrides'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Enabled', 'Items'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'SupportsPinning', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

function orderProblem(parent: Element): string | null {
  const order = ORDER[parent.localName ?? ''] ?? [];
  let reached = 0;
  for (const child of childrenOf(parent)) {
    const name = child.localName ?? '';
    const position = order.indexOf(name);
    if (position < 0) return `<${parent.localName}> 中不应有 <${name}>`;
    if (position < reached) return `<${parent.localName}> 中 <${name}> 的位置不对，应在 <${order[reached]}> 之前`;
    reached = position;
  }
  return null;
}

/** One sentence for each parent whose children are unknown or out of order. */
export function orderProblems(document: Document): string[] {
  return Object.keys(ORDER)
    .flatMap((name) => elementsNamed(document, name))
    .map(orderProblem)
    .filter((problem): problem is string => problem !== null);
}
