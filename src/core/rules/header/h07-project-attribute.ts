import { halfWidth, withoutBlanks } from '../../taxonomy/normalise';
import type { TableRule } from '../rule';
import { labelledValues } from './labelled-values';

const LABELS: ReadonlySet<string> = new Set(['项目属性']);
/** 新增项目, 延续项目, 上年延续性项目, 经常性项目, 一次性项目, 阶段性项目, without what people leave out. */
const ATTRIBUTES: ReadonlySet<string> = new Set(['新增', '延续', '上年延续', '经常', '一次', '阶段']);
const TICKED = /[☑☒■√✓✔●]([^□○☐☑☒■√✓✔●]{1,20})/g;
const BOX = /[□○☐☑☒■√✓✔●]/;

/**
 * Rule H07: 项目属性 is one of the usual six. Boxes count by the one that is ticked; a form in which none is ticked is not
 * filled in yet.
 */
export const projectAttribute: TableRule = {
  code: 'H07',
  name: 'project-attribute',
  severity: 'info',
  scope: 'table',
  check: ({ table, sheet }) =>
    labelledValues(table, sheet, LABELS)
      .filter(({ text }) => !chosenOf(text).every(isUsual))
      .map(({ text, at, project }) => ({ at, project, args: { text } })),
};

function chosenOf(text: string): readonly string[] {
  const plain = halfWidth(withoutBlanks(text.slice(0, 200)));
  return BOX.test(plain) ? [...plain.matchAll(TICKED)].map(([, chosen = '']) => chosen) : [plain];
}

function isUsual(text: string): boolean {
  return ATTRIBUTES.has(
    text
      .replace(/[、,;/()]/g, '')
      .replace(/项目$/, '')
      .replace(/性$/, ''),
  );
}
