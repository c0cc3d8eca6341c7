import type { Decimal } from '../../money/decimal';
import { decimalText } from '../../money/decimal';
import Big from 'big.js';
import { goalQuantities } from '../../quantities/goal-quantities';
import { isMoney } from '../../quantities/measure';
import { countedPer } from '../../quantities/per-words';
import { inBase, type Quantity } from '../../quantities/quantity';
import type { AmountUnit, Project } from '../../table/table';
import { perProject } from '../per-project';
import type { TableContext, TableDraft, TableRule } from '../rule';
import { goalPart } from './goal-part';
import { budgetOf, type Money, mayBeSame, moneyOf, moneyText } from './in-yuan';

/** What the money is asked for with, up to a noun between: 需要申请政府工作经费64万元. */
const ASKS = /(?:投入|申请|安排|需要|需|预算|列支|落实)[^\d]{0,20}$/;
/** Not this budget: other money, other years, parts of it, or what is to be earned. */
const OTHER_MONEY =
  /总投资|总投入|累计|带动|撬动|吸引|社会|争取|上级|中央|省级|省财政|市级|市财政|自筹|配套|结转|上年|去年|历年|前期|已|年均|月均|节约|新增|增加|提高|贷款|企业|群众|业主|债券|每|均|其中|奖|罚|不足|缺口|剩余|其余|使用后|投产|产值|增收|收入|税|效益|利润|损失|赔/;
const PARTS_FOLLOW = /^[，,;；。\s(（]*其中/;
const YEAR = /(20\d\d)年/g;
const ABOUT = new Big('0.1');

/**
 * 规则 A15: the goal names the amount asked for (投入9.2万元), and it is not the budget: the amount was changed and the
 * text was not. Only where the goal names one amount, or one and behind 其中 its parts.
 */
export const goalAmountDiffers: TableRule = {
  code: 'A15',
  name: 'goal-amount-differs',
  severity: 'warning',
  scope: 'table',
  check: (context) => {
    const drafts: TableDraft[] = [];
    context.table.projects.forEach((project, index) => {
      const asked = askedAmount(project, context.pack);
      if (!asked || asked.isBudget[context.table.amountUnit]) return;
      const draft = draftOf(asked.amount, project, context);
      if (draft) drafts.push({ ...draft, project: index });
    });
    return drafts;
  },
};

interface Asked {
  readonly amount: Quantity;
  /** By the unit that the table has: does it fit the budget, or is there none? */
  readonly isBudget: Readonly<Record<AmountUnit, boolean>>;
}

/** The one amount that the goal asks for, compared once. */
const askedAmount = perProject((project): Asked | null => {
  const amount = amountIn(project);
  if (!amount) return null;
  const isBudget = (unit: AmountUnit): boolean => {
    const budget = budgetOf(project, unit);
    return budget === null || isSame(amount, budget);
  };
  return { amount, isBudget: { 元: isBudget('元'), 万元: isBudget('万元'), 亿元: isBudget('亿元') } };
});

function amountIn(project: Project): Quantity | null {
  if (!project.goal.includes('元')) return null;
  const amounts = goalQuantities(project).filter(isMoney);
  const [first, second] = amounts;
  if (!first || first.operator !== '' || !first.high.eq(first.value)) return null;
  if (countedPer(first).some((unit) => unit !== '年')) return null;
  if (!ASKS.test(first.before) || OTHER_MONEY.test(first.before)) return null;
  if (second && !PARTS_FOLLOW.test(project.goal.slice(first.end, first.end + 12))) return null;
  return first;
}

function draftOf(asked: Quantity, project: Project, context: TableContext): TableDraft | null {
  const { table, sheet } = context;
  const budget = budgetOf(project, table.amountUnit);
  if (!project.at.goal || !budget || isOtherYear(asked, table.year)) return null;
  const draft: TableDraft = {
    at: project.at.goal,
    args: {
      budget: moneyText(budget.value, table.amountUnit),
      amountUnit: table.amountUnit,
      asked: `${project.goal.slice(asked.number.start, asked.number.end)}${asked.unit}`,
    },
    related: project.amount ? [project.amount.at] : [],
  };
  const place = goalPart(sheet, project, asked.number.start, asked.number.end);
  if (!place || asked.isAbout) return draft;
  const after = numberText(budget.value, asked);
  return {
    ...draft,
    fix: { kind: 'review', args: { amount: `${after}${asked.unit}` }, edits: [{ at: place, after }] },
  };
}

/** The same amount, one of them rounded; with 约 up to a tenth apart. */
function isSame(asked: Quantity, budget: Money): boolean {
  if (mayBeSame(moneyOf(asked), budget)) return true;
  return asked.isAbout && inBase(asked).minus(budget.value).abs().lte(budget.value.times(ABOUT));
}

function isOtherYear({ before }: Quantity, year: number | null): boolean {
  const years = [...before.matchAll(YEAR)].map(([, one]) => Number(one));
  return year !== null && years.length > 0 && !years.includes(year);
}

function numberText(yuan: Decimal, { scale }: Quantity): string {
  return decimalText(yuan.div(scale));
}
