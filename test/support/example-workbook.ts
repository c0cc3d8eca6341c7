import type { Pack } from '../../src/core/pack/pack';
import type { Sheet, Workbook } from '../../src/core/sheet/sheet';
import type { Example, ExampleProject, RowsExample, SheetExample, TextExample } from '../../src/messages/pages/example';
import { nationalPack, packs } from '../../src/packs';
import { sheetOf, withDetail } from './sheets';

/** A right project: trips nothing, in any pack. */
const RIGHT: Required<ExampleProject> = {
  name: '干部业务培训经费',
  amount: '12.00',
  goal: '举办业务培训班4期，提高干部依法履职能力。',
};
const RIGHT_ROWS = [
  '产出指标|数量指标|举办培训班期数|=|4|期|20|正向',
  '产出指标|质量指标|培训合格率|≥|95|%|10|正向',
  '产出指标|时效指标|培训计划按期完成率|≥|95|%|10|正向',
  '产出指标|成本指标|人均培训成本|≤|300|元/人|10|反向',
  '效益指标|社会效益指标|培训内容应用率|≥|85|%|30|正向',
  '满意度指标|服务对象满意度指标|参训学员满意度|≥|92|%|10|正向',
];
const WEIGHT_COLUMNS = 2;
const HEAD = '单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位';
const WEIGHT_HEAD = '|权重|指标方向性';
const TITLE = '2025年部门预算项目支出绩效目标申报表';
const NOTE = '金额单位：万元';

function level2Of(row: string): string {
  return row.split('|').slice(0, 2).join('|');
}

/** The right project's rows, those of the same 二级指标 replaced. */
function rowsOf(rows: readonly string[], weights: boolean): string[] {
  const replaced = new Set(rows.map((row) => row.split('|')[1]));
  const right = weights ? RIGHT_ROWS : RIGHT_ROWS.map((row) => row.split('|').slice(0, -WEIGHT_COLUMNS).join('|'));
  const kept = right.filter((row) => !replaced.has(row.split('|')[1]));
  const order = [...new Set(RIGHT_ROWS.map(level2Of))];
  const rank = (row: string): number => {
    const place = order.indexOf(level2Of(row));
    return place < 0 ? order.length : place;
  };
  return [...kept, ...rows].sort((a, b) => rank(a) - rank(b));
}

function projectLines({ name, amount, goal }: ExampleProject, rows: readonly string[]): string[] {
  const head = [name ?? RIGHT.name, amount ?? RIGHT.amount, goal ?? RIGHT.goal];
  return rows.map((row, index) => `|${(index === 0 ? head : ['^', '^', '^']).join('|')}|${row}`);
}

function rowsSheet({ rows, weights = false, project = {}, others = [] }: RowsExample): string {
  const further = others.flatMap(({ rows: own, ...one }) => projectLines(one, own ?? rowsOf([], weights)));
  const lines = [...projectLines(project, rowsOf(rows, weights)), ...further];
  return [TITLE, NOTE, HEAD + (weights ? WEIGHT_HEAD : ''), ...lines].join('\n');
}

function textSheet({ text, project = {} }: TextExample): string {
  const { name, amount, goal } = { ...RIGHT, ...project };
  const cell = text.replaceAll('\n', '\\n');
  return [
    '2025年部门预算项目支出绩效目标公开表',
    NOTE,
    '序号|项目名称|金额|绩效目标|绩效指标',
    `合计||${amount}||`,
    `1|${name}|${amount}|${goal.replaceAll('\n', '\\n')}|${cell}`,
  ].join('\n');
}

function sheetExample({ sheet, details = {}, hiddenRows = [] }: SheetExample): Sheet {
  const hidden = { rows: new Set(hiddenRows.map((row) => row - 1)), columns: new Set<number>() };
  return Object.entries(details).reduce(
    (drawn, [cell, detail]) => withDetail(drawn, cell, detail),
    sheetOf('示例', sheet, hiddenRows.length > 0 ? { hidden } : {}),
  );
}

/** The workbook that an example of a rule's page stands for. */
export function exampleWorkbook(example: Example): Workbook {
  if ('rows' in example) return { sheets: [sheetOf('示例', rowsSheet(example))] };
  if ('text' in example) return { sheets: [sheetOf('示例', textSheet(example))] };
  const others = (example.others ?? []).map((text, index) => sheetOf(`示例${index + 2}`, text));
  return { sheets: [sheetExample(example), ...others] };
}

/** The pack that an example is checked under. */
export function examplePack({ pack: id, severities = {} }: Example): Pack {
  const pack = packOf(id);
  return { ...pack, severities: { ...pack.severities, ...severities } };
}

function packOf(id: string | undefined): Pack {
  if (id === undefined) return nationalPack;
  const pack = packs.find((candidate) => candidate.id === id);
  if (!pack) throw new Error(`there is no pack ${id}`);
  return pack;
}
