import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { allRules } from '../../src/core/rules/all-rules';
import { catalogues, fixText, type Locale, messageOf, ruleTitle } from '../../src/messages/catalogue';

const LOCALES: readonly Locale[] = ['zh-CN', 'en-US'];
const RULES = join(__dirname, '../../src/core/rules');
const TESTS = join(__dirname, '../core/rules');
const LONGEST_TITLE = 20;

/** Files of rules, as paths below the folder of rules without their ending. */
const files = readdirSync(RULES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[a-z]\d{2}-/.test(basename(file)))
  .map((file) => file.replace(/\.ts$/, ''));

function filesOf(code: string): readonly string[] {
  return files.filter((file) => basename(file).startsWith(`${code.toLowerCase()}-`));
}

function placeholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();
}

describe('every rule', () => {
  const codes = [...new Set(allRules.map(({ code }) => code))];

  test('every file of a rule is in the list, and every rule has a file', () => {
    expect(allRules.length).toBeGreaterThan(0);
    const counts = codes.map((code) => [code, allRules.filter((rule) => rule.code === code).length]);
    expect(codes.map((code) => [code, filesOf(code).length])).toEqual(counts);
    expect(files.filter((file) => !codes.some((code) => filesOf(code).includes(file)))).toEqual([]);
  });

  test.each(codes)('%s is one rule, split only where it looks at projects and at the table', (code) => {
    const rules = allRules.filter((rule) => rule.code === code);
    expect(code).toMatch(/^[A-Z]\d{2}$/);
    expect(new Set(rules.map(({ scope }) => scope)).size).toBe(rules.length);
    const names = rules.map(({ name }) => name);
    expect(allRules.filter((rule) => rule.code !== code && names.includes(rule.name))).toEqual([]);
  });

  test.each(codes)('%s: file is code and name, each file has its test', (code) => {
    const name = allRules.find((rule) => rule.code === code)?.name ?? '';
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    expect(filesOf(code).map((file) => basename(file))).toContain(`${code.toLowerCase()}-${name}`);
    expect(filesOf(code).filter((file) => !existsSync(join(TESTS, `${file}.test.ts`)))).toEqual([]);
  });

  test.each(codes)('%s has title and message in each language', (code) => {
    for (const locale of LOCALES) {
      const entry = catalogues[locale][code];
      expect(entry?.message ?? '').not.toBe('');
      expect(entry?.title ?? '').not.toBe('');
    }
    expect([...(catalogues['zh-CN'][code]?.title ?? '')].length).toBeLessThanOrEqual(LONGEST_TITLE);
  });
});

describe('the languages', () => {
  const { 'zh-CN': chinese, 'en-US': english } = catalogues;

  test('have the same keys', () => expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort()));

  test.each(Object.keys(chinese))('%s has the same placeholders', (key) => {
    const [zh, en] = [chinese[key], english[key]];
    expect(placeholders(en?.message ?? '')).toEqual(placeholders(zh?.message ?? ''));
    expect(placeholders(en?.fix ?? '')).toEqual(placeholders(zh?.fix ?? ''));
    expect(Boolean(en?.fix)).toBe(Boolean(zh?.fix));
    expect(Boolean(en?.title)).toBe(Boolean(zh?.title));
  });

  test('no text is about a code without a rule', () => {
    const codes = new Set(allRules.map(({ code }) => code));
    expect(Object.keys(chinese).filter((key) => !codes.has(key.split('.')[0] ?? ''))).toEqual([]);
  });

  test('every variant is one that a rule of its family says', () => {
    const sourceOf = (code: string): string => {
      const folder = join(RULES, dirname(filesOf(code)[0] ?? '.'));
      return readdirSync(folder)
        .map((file) => readFileSync(join(folder, file), 'utf8'))
        .join('\n');
    };
    const unsaid = Object.keys(chinese).filter((key) => {
      const [code = '', variant] = key.split('.');
      return variant !== undefined && !sourceOf(code).includes(`'${variant}'`);
    });
    expect(unsaid).toEqual([]);
  });

  test('titles stand at the bare code only', () => {
    const titled = Object.keys(chinese).filter((key) => key.includes('.') && chinese[key]?.title !== undefined);
    expect(titled).toEqual([]);
  });
});

describe('tone', () => {
  test.each(Object.entries(catalogues['zh-CN']))(
    '%s uses the words of the form',
    (_, { title = '', message, fix = '' }) => {
      const text = title + message + fix;
      expect(text).not.toMatch(/错误|提醒|提示|警告|无效|非法|财预|undefined|null/);
      expect(text).not.toMatch(/[,;:?!]/);
      expect(message).toMatch(/[。）]$/);
      expect(message.split('。').filter(Boolean).length).toBeLessThanOrEqual(3);
    },
  );
});

describe('texts', () => {
  const wrongParent = {
    code: 'T03',
    key: 'T03',
    args: { level1: '效益指标', level2: '数量指标', parent: '产出指标' },
  };

  test('are filled with the arguments', () => {
    expect(messageOf(wrongParent, 'zh-CN')).toBe(
      '“数量指标”属于“产出指标”，这一行的一级指标写成了“效益指标”。请改为“产出指标”。',
    );
    expect(messageOf(wrongParent, 'en-US')).toContain('"数量指标" belongs under "产出指标"');
  });

  test('lists are joined as the language does', () => {
    const level2 = ['数量指标', '质量指标'];
    const wrong = { ...wrongParent, args: { ...wrongParent.args, level2 } };
    expect(messageOf(wrong, 'zh-CN')).toContain('“数量指标、质量指标”属于');
    expect(messageOf(wrong, 'en-US')).toContain('"数量指标, 质量指标" belongs');
  });

  test('arguments are not filled again: a cell may hold braces', () => {
    const args = { level1: '{parent}', level2: '数量指标', parent: '产出指标' };
    expect(messageOf({ ...wrongParent, args }, 'zh-CN')).toContain('写成了“{parent}”');
  });

  test('a variant without a text of its own has that of its code', () => {
    expect(messageOf({ ...wrongParent, key: 'T03.nowhere' }, 'zh-CN')).toBe(messageOf(wrongParent, 'zh-CN'));
    expect(fixText({ key: 'T03.nowhere', args: { parent: '产出指标' } }, 'zh-CN')).toBe('一级指标改为“产出指标”');
  });

  test.each(['ZZZ', 'constructor', ''])('a code without any text (%p) stands for itself', (code) => {
    expect(messageOf({ code, key: code, args: {} }, 'zh-CN')).toBe(code);
    expect(ruleTitle(code, 'en-US')).toBe(code);
    expect(fixText({ key: code, args: {} }, 'en-US')).toBe('');
  });

  test('titles follow the language', () => {
    expect(ruleTitle('T03', 'zh-CN')).toBe('二级指标与一级指标不对应');
    expect(ruleTitle('T03', 'en-US')).toBe('Level 2 under wrong level 1');
  });
});
