import type { Element } from '@xmldom/xmldom';
import { orderProblems } from './element-order';
import { icons } from './icon-check';
import type { Check, ManifestSurroundings } from './manifest-check';
import { childText, childrenOf, elementsNamed, parseManifest, rootOf, urlsOf } from './manifest-document';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const VERSION = /^\d+(\.\d+){2,3}$/;
const AUTO_OPEN = 'Office.AutoShowTaskpaneWithDocument';
const LENGTHS = { ShortStrings: 125, LongStrings: 250, Urls: 2048 } as const;
const RESOURCE_ID_LENGTH = 32;

const identity: Check = (document) => {
  const app = rootOf(document);
  const problems = [];
  if (!GUID.test(childText(app, 'Id'))) problems.push(`Id 不是 GUID：“${childText(app, 'Id')}”`);
  if (!VERSION.test(childText(app, 'Version')))
    problems.push(`Version 应为 1.0.0 或 1.0.0.0 的形式：“${childText(app, 'Version')}”`);
  if (!childText(app, 'DefaultLocale')) problems.push('缺少 DefaultLocale');
  return problems;
};

const urls: Check = (document, { production }) => {
  const sources = elementsNamed(document, 'SourceLocation').map((element) => element.getAttribute('DefaultValue'));
  const home = sources.find((value): value is string => Boolean(value));
  const appDomains = elementsNamed(document, 'AppDomain').map((element) => element.textContent?.trim() ?? '');
  const allowed = [home, ...appDomains].flatMap((value) =>
    value && URL.canParse(value) ? [new URL(value).origin] : [],
  );
  return urlsOf(document).flatMap((value) => {
    if (!URL.canParse(value)) return [`地址无效：${value}`];
    const url = new URL(value);
    if (url.protocol !== 'https:') return [`地址必须是 https：${value}`];
    if (production && /^(localhost|127\.|\[::1\])/.test(url.hostname)) return [`正式清单中不能有本机地址：${value}`];
    return allowed.includes(url.origin) ? [] : [`地址不在 SourceLocation 或 AppDomains 的网站中：${value}`];
  });
};

const resourceIds: Check = (document) => {
  const defined = elementsNamed(document, 'Resources').flatMap((resources) =>
    childrenOf(resources).flatMap(childrenOf),
  );
  const ids = defined.map((element) => element.getAttribute('id') ?? '');
  const used = elementsNamed(document, '*').flatMap((element) => element.getAttribute('resid') ?? []);
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `resid “${id}” 没有定义`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `资源 “${id}” 没有用到`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `资源 “${id}” 重复定义`),
    ...ids
      .filter((id) => id.length > RESOURCE_ID_LENGTH)
      .map((id) => `资源编号 “${id}” 超过 ${RESOURCE_ID_LENGTH} 个字符`),
  ];
};

const lengths: Check = (document) =>
  Object.entries(LENGTHS).flatMap(([name, limit]) =>
    elementsNamed(document, name).flatMap((list) =>
      elementsNamed(list, '*')
        .flatMap((element) => element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? [])
        .filter((text) => text.length > limit)
        .map((text) => `<${name}> 中的文字超过 ${limit} 个字符：“${text.slice(0, 20)}…”`),
    ),
  );

function missingLocales(element: Element, locales: readonly string[]): string[] {
  const offered = childrenOf(element).map((child) => child.getAttribute('Locale'));
  const label = element.getAttribute('id') ?? element.localName;
  return locales.filter((locale) => !offered.includes(locale)).map((locale) => `“${label}” 缺少 ${locale} 的文字`);
}

const localised: Check = (document, { locales }) => {
  const texts = ['DisplayName', 'Description'].flatMap((name) =>
    childrenOf(rootOf(document)).filter((child) => child.localName === name),
  );
  const strings = ['ShortStrings', 'LongStrings'].flatMap((name) => elementsNamed(document, name).flatMap(childrenOf));
  return [...texts, ...strings].flatMap((element) => missingLocales(element, locales));
};

const autoOpen: Check = (document) => {
  const count = elementsNamed(document, 'TaskpaneId').filter(
    (element) => element.textContent?.trim() === AUTO_OPEN,
  ).length;
  return count === 1 ? [] : [`应有且只有一个按钮的 TaskpaneId 是 ${AUTO_OPEN}，现有 ${count} 个`];
};

const requirementSets: Check = (document, { usedSets }) => {
  const overrides = elementsNamed(document, 'VersionOverrides')[0];
  const declared = new Map(
    (overrides ? elementsNamed(overrides, 'Set') : []).map((set) => [
      set.getAttribute('Name'),
      set.getAttribute('MinVersion'),
    ]),
  );
  return Object.entries(usedSets)
    .filter(([name, version]) => declared.get(name) !== version)
    .map(([name, version]) => `代码用到 ${name} ${version}，清单声明的是 ${declared.get(name) ?? '（无）'}`);
};

const CHECKS: readonly Check[] = [
  identity,
  orderProblems,
  urls,
  resourceIds,
  lengths,
  localised,
  icons,
  autoOpen,
  requirementSets,
];

/**
 * Checks an add-in manifest without internet. In: its XML and what surrounds it. Out: one Chinese sentence a problem,
 * none where Office will take it as far as its published rules tell.
 */
export function checkManifest(xml: string, surroundings: ManifestSurroundings): string[] {
  const parsed = parseManifest(xml);
  if ('unreadable' in parsed) return [`清单不是完整的 XML：${parsed.unreadable}`];
  if (parsed.document.documentElement?.localName !== 'OfficeApp') return ['根元素不是 OfficeApp'];
  return CHECKS.flatMap((check) => check(parsed.document, surroundings));
}
