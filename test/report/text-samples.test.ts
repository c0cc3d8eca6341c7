import { createChecker } from '../../src/core/check/checker';
import { nationalPack } from '../../src/packs';
import { toTextReport } from '../../src/report/text-report';
import { sampleWorkbook } from '../support/sample';

async function reportOf(name: string): Promise<string> {
  const result = createChecker(nationalPack).check(await sampleWorkbook(name));
  const run = {
    toolVersion: '1.0.0',
    pack: { id: 'a', version: '1.0.0', hash: 'b' },
    files: [{ file: `${name}.xlsx`, status: 'checked' as const, notes: [], result }],
  };
  return toTextReport(run, { locale: 'zh-CN', color: false, maxFindings: 0 });
}

test('findings in a composite text name the item, and its cell once', async () => {
  const report = await reportOf('menyuan-government-office-2024');
  expect(report).toContain('“整理装订群众来信案件档案平均成本”：成本指标写“≥25元/本”');
  expect(report).toContain('E5、E6、E7、E8、E9 等 37 处');
  expect(report).not.toMatch(/E5、E5/);
});

test('project forms of many sheets are one line and one sum; each project names its sheet', async () => {
  const report = await reportOf('yanchi-project-forms-2022');
  expect(report).toContain('工作表“业务运行费”等 6 张 · 绩效目标表 · 2 个单位 · 6 个项目 · 66 条指标');
  expect(report).toContain('第 2 项 农村网络使用费  25.00 万元（工作表“农村网络使用费”）');
  expect(report).toMatch(/必改 +E12 +“网络故障发生次数”没有填指标值/);
  expect(report).toContain('表中没有合计行金额  项目相加  120.00');
});
