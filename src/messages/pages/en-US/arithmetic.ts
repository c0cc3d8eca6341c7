import type { RulePages } from '../page';

export const arithmetic: RulePages = {
  A08: {
    why: 'A reviewer works out again what a goal calculates. If the result differs, nobody can tell whether price, quantity or amount is wrong; with all units it is clear whether 9600 are 元 or 万元. Only calculations that are understood completely are checked; brackets, rough numbers and limits are left alone, and a rounded result may stay.',
  },
  A09: {
    why: 'The parts are what the budget is built on. If they do not add up to it, most often one of both was changed later and the other forgotten. It is checked only where every numbered part names an amount; limits, unit costs and a rest without a number are left alone. If there is other spending, better list it.',
  },
  A10: {
    why: 'A cost that names several things must be the sum of these things, or nobody can check it later. Usually a thing was added or dropped and only the sum was changed. Limits (≤) may exceed the budget together; fixed amounts that do so show that one of them is wrong.',
  },
  A11: {
    why: 'Reviewers multiply quantity and price to see whether the money fits the task. More than the budget means that the task cannot be done or a price has the wrong unit; far less raises the question what the rest is for. Costs without any price that cover less than two thirds of the budget are listed too. Only prices that clearly belong to a quantity are counted; where not everybody is paid, it may stay.',
  },
  A13: {
    why: 'A least quantity at a least price is money that must be spent. If that is more than the limit, or leaves nothing for a promised saving, the indicators cannot all be met. Mostly the price should say ≤.',
  },
  A15: {
    why: 'When the budget is changed in the second round, the amount in the goal is easily forgotten, and the published table contradicts itself. It is checked only where the goal asks for one amount; whole investments, money from above and other years are left alone.',
  },
  A16: {
    why: 'The total cost is the limit of the budget and should equal it. Above the budget it allows overspending; below it the rest has no target. Only costs named total or named like the project are compared. Where a saving is planned, less may stay.',
  },
};
