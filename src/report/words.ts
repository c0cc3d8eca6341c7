import type { Severity } from '../core/check/finding';
import type { Layout } from '../core/table/table';
import type { TotalStatus } from '../core/totals/reconciliation';
import type { Locale } from '../messages/catalogue';
import type { Summary } from './summary';

/** Words of the text report. */
export interface ReportWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly layout: Readonly<Record<Layout, string>>;
  readonly passed: string;
  readonly incomplete: string;
  readonly notFilled: string;
  readonly passedButUnfilled: (rows: number) => string;
  readonly counts: (counts: Pick<Summary, 'errors' | 'warnings' | 'infos'>) => string;
  readonly table: (facts: {
    sheet: string;
    range: string;
    layout: string;
    agencies: number;
    projects: number;
    indicators: number;
  }) => string;
  /** Project forms of several sheets as one line; `sheet` is the first. */
  readonly forms: (facts: {
    sheet: string;
    count: number;
    layout: string;
    agencies: number;
    projects: number;
    indicators: number;
  }) => string;
  readonly unfilled: (rows: number) => string;
  readonly weightTotal: (total: number) => string;
  readonly unplaced: (cells: readonly string[], count: number) => string;
  readonly wholeFile: string;
  readonly project: (number: number, name: string, amount: string) => string;
  /** Behind the title of a project: where it stands. */
  readonly onSheet: (sheet: string) => string;
  /** A message about one item of a text. */
  readonly item: (name: string, message: string) => string;
  readonly places: (first: readonly string[], count: number) => string;
  readonly example: (title: string, cell: string, message: string) => string;
  readonly fix: (text: string) => string;
  readonly trial: string;
  readonly moreFindings: (count: number) => string;
  readonly waived: (count: number) => string;
  readonly reason: (reason: string, by: string, at: string) => string;
  readonly lapsed: (count: number) => string;
  /** Why a reason counts no more: its text has changed, or there is no such finding. */
  readonly lapsedFor: (text: string, isChanged: boolean) => string;
  readonly totals: (unit: string) => string;
  readonly declared: string;
  readonly computed: string;
  readonly noDeclared: string;
  readonly blank: string;
  readonly totalStatus: (status: TotalStatus, difference: string, isMore: boolean) => string;
  readonly unreadable: (reason: string) => string;
  readonly noTable: (reason: string) => string;
  readonly aside: (text: string) => string;
  readonly note: (text: string) => string;
  readonly detail: (text: string) => string;
  readonly failure: (code: string, title: string) => string;
  readonly summary: (summary: Summary) => string;
}

const zhCN: ReportWords = {
  severity: { error: '必改', warning: '建议改', info: '参考' },
  layout: { 'declaration-table': '申报表', 'project-form': '绩效目标表', 'disclosure-table': '公开表' },
  passed: '未发现必改问题，可提交审核',
  incomplete: '部分规则没有检查成功，不能判断能否提交',
  notFilled: '表中还没有填写项目',
  passedButUnfilled: (rows) => `未发现必改问题，还有 ${rows} 行未填`,
  counts: ({ errors, warnings, infos }) =>
    [`必改 ${errors} 项`, `建议改 ${warnings} 项`, ...(infos > 0 ? [`参考 ${infos} 项`] : [])].join(' · '),
  table: ({ sheet, range, layout, agencies, projects, indicators }) =>
    `工作表“${sheet}” ${range} · ${layout} · ${agencies} 个单位 · ${projects} 个项目 · ${indicators} 条指标`,
  forms: ({ sheet, count, layout, agencies, projects, indicators }) =>
    `工作表“${sheet}”等 ${count} 张 · ${layout} · ${agencies} 个单位 · ${projects} 个项目 · ${indicators} 条指标`,
  unfilled: (rows) => `未填 ${rows} 行`,
  weightTotal: (total) => `本文件多数项目的权重合计为 ${total} 分，按 ${total} 分检查`,
  unplaced: (cells, count) =>
    `另有 ${count} 处文字不在栏目中，未检查：${cells.join('、')}${count > cells.length ? ' 等' : ''}`,
  wholeFile: '表头、合计和整个文件',
  project: (number, name, amount) => `第 ${number} 项 ${name}${amount && `  ${amount}`}`,
  onSheet: (sheet) => `（工作表“${sheet}”）`,
  item: (name, message) => `“${name}”：${message}`,
  places: (first, count) => (count > first.length ? `${first.join('、')} 等 ${count} 处` : first.join('、')),
  example: (title, cell, message) => `${title}，例如 ${cell}：${message}`,
  fix: (text) => `修改建议：${text}`,
  trial: '试行，请核实',
  moreFindings: (count) => `还有 ${count} 项没有列出（加 --max-findings 0 列出全部）`,
  waived: (count) => `已说明 ${count} 项`,
  reason: (reason, by, at) => `理由：${reason}（${[by || '未署名', at].join('，')}）`,
  lapsed: (count) => `失效的说明 ${count} 项`,
  lapsedFor: (text, isChanged) =>
    isChanged ? `${text ? `说明针对“${text}”，` : ''}内容已变，需重新说明。` : '已没有这个问题，或项目、指标已改名。',
  totals: (unit) => `合计（${unit}）`,
  declared: '合计行金额',
  computed: '项目相加',
  noDeclared: '表中没有合计行金额',
  blank: '未填',
  totalStatus: (status, difference, isMore) =>
    ({
      match: '相符',
      rounding: `相差 ${difference}，属四舍五入`,
      mismatch: `${isMore ? '多' : '少'} ${difference}`,
      incomplete: '有项目没有金额，未比对',
    })[status],
  unreadable: (reason) => `读不了：${reason}`,
  noTable: (reason) => `没有可检查的表：${reason}`,
  aside: (text) => `（${text}）`,
  note: (text) => `说明：${text}`,
  detail: (text) => `技术说明：${text}`,
  failure: (code, title) => `规则 ${code}（${title}）没有执行完，检查不完整。请把文件发给软件维护人员。`,
  summary: ({ files, unreadable, noTable, waived, ...counts }) =>
    [
      `共 ${files} 个文件`,
      ...(unreadable > 0 ? [`${unreadable} 个读不了`] : []),
      ...(noTable > 0 ? [`${noTable} 个没有可检查的表`] : []),
      zhCN.counts(counts),
      ...(waived > 0 ? [zhCN.waived(waived)] : []),
    ].join('，'),
};

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

const enUS: ReportWords = {
  severity: { error: 'Must fix', warning: 'Should fix', info: 'Note' },
  layout: {
    'declaration-table': 'declaration table',
    'project-form': 'project form',
    'disclosure-table': 'disclosure table',
  },
  passed: 'Nothing that must be fixed: ready to submit',
  incomplete: 'Some rules could not be checked, so it is not known whether it is ready',
  notFilled: 'No project is filled in yet',
  passedButUnfilled: (rows) => `Nothing that must be fixed, ${plural(rows, 'row')} to fill in`,
  counts: ({ errors, warnings, infos }) =>
    [`${errors} must fix`, `${warnings} should fix`, ...(infos > 0 ? [plural(infos, 'note')] : [])].join(' · '),
  table: ({ sheet, range, layout, agencies, projects, indicators }) =>
    `Sheet "${sheet}" ${range} · ${layout} · ${plural(agencies, 'agency', 'agencies')} · ${plural(projects, 'project')} · ${plural(indicators, 'indicator')}`,
  forms: ({ sheet, count, layout, agencies, projects, indicators }) =>
    `Sheet "${sheet}" and ${count - 1} more · ${layout} · ${plural(agencies, 'agency', 'agencies')} · ${plural(projects, 'project')} · ${plural(indicators, 'indicator')}`,
  unfilled: (rows) => `${plural(rows, 'row')} to fill in`,
  weightTotal: (total) => `Weights of most projects add up to ${total}, so ${total} is expected`,
  unplaced: (cells, count) =>
    `${plural(count, 'text')} outside the columns, not checked: ${cells.join(', ')}${count > cells.length ? ', …' : ''}`,
  wholeFile: 'Headers, totals and the whole file',
  project: (number, name, amount) => `Item ${number} ${name}${amount && `  ${amount}`}`,
  onSheet: (sheet) => ` (sheet "${sheet}")`,
  item: (name, message) => `"${name}": ${message}`,
  places: (first, count) =>
    count > first.length ? `${first.join(', ')} (${plural(count, 'place')})` : first.join(', '),
  example: (title, cell, message) => `${title}, for example ${cell}: ${message}`,
  fix: (text) => `Suggested fix: ${text}`,
  trial: 'on trial, please verify',
  moreFindings: (count) => `${count} more not listed (--max-findings 0 lists all)`,
  waived: (count) => `${count} explained`,
  reason: (reason, by, at) => `Reason: ${reason} (${[by || 'unsigned', at].join(', ')})`,
  lapsed: (count) => `${plural(count, 'reason')} no longer valid`,
  lapsedFor: (text, isChanged) =>
    isChanged
      ? `${text ? `Given for "${text}", which` : 'The text'} has changed; explain again.`
      : 'There is no such finding any more, or project or indicator were renamed.',
  totals: (unit) => `Totals (${unit})`,
  declared: 'total row',
  computed: 'projects',
  noDeclared: 'no total row',
  blank: 'empty',
  totalStatus: (status, difference, isMore) =>
    ({
      match: 'matches',
      rounding: `${difference} apart: rounding`,
      mismatch: `${difference} ${isMore ? 'more' : 'less'}`,
      incomplete: 'amounts missing, not compared',
    })[status],
  unreadable: (reason) => `Not readable: ${reason}`,
  noTable: (reason) => `Nothing to check: ${reason}`,
  aside: (text) => ` (${text})`,
  note: (text) => `Note: ${text}`,
  detail: (text) => `Technical: ${text}`,
  failure: (code, title) =>
    `Rule ${code} (${title}) broke down, so the check is incomplete. Send the file to the makers.`,
  summary: ({ files, unreadable, noTable, waived, ...counts }) =>
    [
      plural(files, 'file'),
      ...(unreadable > 0 ? [`${unreadable} not readable`] : []),
      ...(noTable > 0 ? [`${noTable} without a known table`] : []),
      enUS.counts(counts),
      ...(waived > 0 ? [enUS.waived(waived)] : []),
    ].join(', '),
};

/** Words of the text report by language. */
export const reportWords: Readonly<Record<Locale, ReportWords>> = { 'zh-CN': zhCN, 'en-US': enUS };
