import type { Finding } from '../../src/core/check/finding';
import type { FileResult } from '../../src/report/file-result';
import { toTextReport } from '../../src/report/text-report';

const FINDING: Finding = {
  code: 'V12',
  rule: 'unit-odd',
  severity: 'warning',
  place: { sheet: '表', cell: 'J4' },
  project: null,
  indicator: null,
  group: null,
  trial: false,
  key: 'V12',
  args: {},
  related: [],
  fix: null,
};

function textOf(findings: readonly Finding[], options: { color?: boolean; failures?: string[] } = {}): string {
  const file: FileResult = {
    file: '表\u001b[2J.xlsx',
    status: 'checked',
    notes: ['from-text'],
    result: {
      tables: [],
      findings,
      waived: [],
      lapsed: [],
      facts: { weightTotal: 90, weightTotalSource: 'default', treeId: 'T2015' },
      failures: (options.failures ?? []).map((code) => ({ code, sheet: '表', message: 'TypeError' })),
    },
  };
  const run = { toolVersion: '1.0.0', pack: { id: 'a', version: '1.0.0', hash: 'b' }, files: [file] };
  return toTextReport(run, { locale: 'zh-CN', color: options.color ?? false, maxFindings: 0 });
}

test('no colours unless asked for, and none that a file name brings along', () => {
  expect(textOf([{ ...FINDING, severity: 'error' }])).not.toContain('\u001b');
});

test('colours by severity, on the words alone', () => {
  const text = textOf([{ ...FINDING, severity: 'error' }, FINDING], { color: true });
  expect(text).toMatch(/\u001b\[31m必改\u001b\[0m {4}J4/);
  expect(text).toMatch(/\u001b\[33m建议改\u001b\[0m {2}J4/);
});

test('sheets are named where findings stand in several', () => {
  const text = textOf([FINDING, { ...FINDING, place: { sheet: '另一张', cell: 'K5' } }]);
  expect(text).toContain('表!J4');
  expect(text).toContain('另一张!K5');
});

test('many places of one line are cut short and counted', () => {
  const many = Array.from({ length: 47 }, (_, row) => ({
    ...FINDING,
    group: 'file' as const,
    place: { sheet: '表', cell: `I${row + 4}` },
  }));
  expect(textOf(many)).toContain('I4、I5、I6、I7、I8 等 47 处');
});

test('places of many sheets do not push the other messages aside: their own stands below them', () => {
  const of = (sheet: string): Finding => ({ ...FINDING, group: 'file', place: { sheet, cell: 'A1' } });
  const wide = ['政务新媒体运行维护费', '信访维稳专项经费', '农村网络使用费'].map(of);
  const [heads = '', message = ''] = textOf([...wide, { ...FINDING, code: 'V11', key: 'V11' }])
    .split('\n')
    .filter((line) => line.includes('政务新媒体') || line.includes('V12'));
  expect(heads).toMatch(/信访维稳专项经费!A1、农村网络使用费!A1$/);
  expect(message).toMatch(/^ {10,40}\S.*V12/);
});

describe('several places of one line', () => {
  const odd = (cell: string, unit: string, instead: string): Finding => ({
    ...FINDING,
    group: 'file',
    place: { sheet: '表', cell },
    args: { unit, instead },
    fix: { kind: 'safe', key: 'V12', args: { instead }, edits: [] },
  });

  test('that say the same show message and fix once', () => {
    const text = textOf([odd('J4', '每个', '个'), odd('J5', '每个', '个')]);
    expect(text).toMatch(/J4、J5 {2}“每个”不是规范的度量单位。建议改为“个”。（V12）\n +修改建议：\S+/);
  });

  test('that differ show the first as an example, and no fix that would be wrong for the others', () => {
    const text = textOf([odd('J4', '每个', '个'), odd('J5', '人数', '人')]);
    expect(text).toContain('J4、J5  度量单位不规范，例如 J4：“每个”不是规范的度量单位。');
    expect(text).not.toContain('修改建议：');
  });
});

test('a finding on trial says so', () => {
  expect(textOf([{ ...FINDING, trial: true }])).toContain('（V12 · 试行，请核实）');
});

test('a rule that broke down makes the report say that the check is incomplete, and nothing of handing in', () => {
  const text = textOf([], { failures: ['V12'] });
  expect(text).toMatch(/部分规则没有检查成功，不能判断能否提交\n {2}规则 V12（.+）没有执行完，检查不完整/);
  expect(text).not.toContain('可提交审核');
});

test('how a file was read is told', () => {
  expect(textOf([])).toContain('说明：文本文件没有合并单元格');
});
