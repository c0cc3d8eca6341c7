import { perProject } from '../../../src/core/rules/per-project';
import { nationalPack, packs } from '../../../src/packs';
import { declaration } from '../../support/declaration';
import { tableOf } from '../../support/sheets';

const { projects } = tableOf(
  declaration(`
201-某局||2.00
|甲项目|1.00|做好甲项目|产出指标|数量指标|完成数量|≥|1|个|90|正向指标
|乙项目|1.00|做好乙项目|产出指标|数量指标|完成数量|≥|1|个|90|正向指标`),
);

test('works out the answer once for a project and pack', () => {
  const asked: string[] = [];
  const nameOf = perProject((project, pack) => {
    asked.push(`${project.name} ${pack.id}`);
    return project.name;
  });
  for (const pack of [nationalPack, nationalPack, packs[1] ?? nationalPack])
    for (const project of projects) expect(nameOf(project, pack)).toBe(project.name);
  expect(asked).toEqual(['甲项目 national', '乙项目 national', '甲项目 national-2015', '乙项目 national-2015']);
});

test('an answer of undefined is an answer too', () => {
  let calls = 0;
  const nothing = perProject(() => void calls++);
  const [project] = projects;
  if (!project) throw new Error('the table has no project');
  nothing(project, nationalPack);
  nothing(project, nationalPack);
  expect(calls).toBe(1);
});
