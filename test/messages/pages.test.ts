import { createChecker } from '../../src/core/check/checker';
import type { Finding } from '../../src/core/check/finding';
import { allRules } from '../../src/core/rules/all-rules';
import type { Locale } from '../../src/messages/catalogue';
import { messageOf } from '../../src/messages/catalogue';
import type { Example } from '../../src/messages/pages';
import { exampleOf, pageOf, pages } from '../../src/messages/pages';
import { examples } from '../../src/messages/pages/examples';
import { examplePack, exampleWorkbook } from '../support/example-workbook';

const LOCALES: readonly Locale[] = ['zh-CN', 'en-US'];
const codes = [...new Set(allRules.map(({ code }) => code))];
const MOST_SENTENCES = 6;

function findingsOf(example: Example): readonly Finding[] {
  const { findings, failures } = createChecker(examplePack(example)).check(exampleWorkbook(example));
  expect(failures).toEqual([]);
  return findings;
}

const lines = (findings: readonly Finding[]): string[] =>
  findings.map((finding) => `${finding.code} ${finding.place.cell} ${messageOf(finding, 'zh-CN')}`);

describe('the right project of all examples', () => {
  test.each([
    ['rows', { rows: [] }],
    ['rows with weights', { rows: [], weights: true }],
  ])('%s: trips nothing', (_, example) => expect(lines(findingsOf(example))).toEqual([]));
});

describe.each(codes)('the page of %s', (code) => {
  test('says why, in each language', () => {
    for (const locale of LOCALES) {
      const why = pages[locale][code]?.why ?? '';
      expect(why).not.toBe('');
      expect(why).not.toMatch(/财预|号文|undefined/);
      expect(why.split(/[。.](?:\s|$)/).filter(Boolean).length).toBeLessThanOrEqual(MOST_SENTENCES);
    }
    expect(pageOf(code, 'zh-CN')?.why).toMatch(/[。）]$/);
  });

  test('the wrong example trips exactly this rule, the right one none', () => {
    const example = exampleOf(code);
    if (!example) throw new Error(`${code} has no example`);
    const wrong = findingsOf(example.wrong);
    expect([...new Set(wrong.map((finding) => finding.code))]).toEqual([code]);
    expect(lines(findingsOf(example.right))).toEqual([]);
  });
});

test('no page and no example is about a code without a rule', () => {
  const known = new Set(codes);
  const named = [...Object.keys(pages['zh-CN']), ...Object.keys(pages['en-US']), ...Object.keys(examples)];
  expect(named.filter((code) => !known.has(code))).toEqual([]);
});
