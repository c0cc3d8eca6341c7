import type { MessageFamily } from '../entry';

export const arithmetic: MessageFamily = {
  A08: {
    title: 'Calculation comes to something else',
    message: '"{expression}" comes to {computed}, not to what is written. Check price, quantity and result.',
  },
  'A08.unit': {
    message: 'The result of "{expression}" has no unit. Better add "{unit}".',
    fix: 'Add the unit "{unit}"',
  },
  'A08.budget': {
    message: '"{expression}" in the goal is {result} {amountUnit}, the budget is {budget} {amountUnit}. Please check.',
  },
  A09: {
    title: 'Parts do not add up to the budget',
    message:
      'The goal lists {count} amounts that add up to {sum} {amountUnit}; the budget is {budget} {amountUnit}, {difference} {amountUnit} apart. Check the parts.',
  },
  'A09.total': {
    message:
      'The goal lists {count} amounts that add up to {sum} {amountUnit}; the total ahead of them is {budget} {amountUnit}, {difference} {amountUnit} apart. Please check.',
  },
  A10: {
    title: 'Parts of the cost do not add up',
    message:
      '"{name}" says "{measure}"; in the goal these are {parts} {amountUnit}, together {sum} {amountUnit}. Check which of them is right.',
  },
  'A10.name': {
    message:
      'The amounts in "{name}" are {parts} {amountUnit}, together {sum} {amountUnit}; the value says "{measure}". Check which of them is right.',
  },
  'A10.rows': {
    message:
      'The costs "{names}" add up to {sum} {amountUnit}, {difference} {amountUnit} more than the budget of {budget} {amountUnit}. Check the costs.',
  },
  A11: {
    title: 'Quantity times price does not fit the budget',
    message:
      'By quantity and price ({terms}) {product} {amountUnit} are needed, more than the budget of {budget} {amountUnit}. Check quantity and price.',
  },
  'A11.limits': {
    message:
      'Quantities, prices and limits ({terms}) come to {product} {amountUnit}, more than the budget of {budget} {amountUnit}. Check the limits.',
  },
  'A11.less': {
    message:
      'By quantity and price ({terms}) only {product} {amountUnit} are needed, far less than the budget of {budget} {amountUnit}. Check for other spending.',
  },
  A13: {
    title: 'Least spending above the limit',
    message:
      'The least quantities at their least prices ({terms}) cost {minimum} {amountUnit}, but "{name}" says "{measure}". Please check: only two of the three can hold.',
  },
  'A13.saving': {
    message:
      'The least quantities at their least prices ({terms}) cost {minimum} {amountUnit}; for "{name} {measure}" no more than {most} {amountUnit} may be spent. Please check.',
  },
  A15: {
    title: 'Amount in the goal is not the budget',
    message: 'The budget is {budget} {amountUnit}, but the goal still says "{asked}". Check the amount.',
    fix: 'Write "{amount}" in the goal',
  },
  A16: {
    title: 'Total cost is not the budget',
    message: '"{name}" says "{measure}", more than the budget of {budget} {amountUnit}. Please check.',
    fix: 'Change to "{measure}"',
  },
  'A16.less': {
    message: '"{name}" says "{measure}", less than the budget of {budget} {amountUnit}. Check that they agree.',
    fix: 'Change to "{measure}"',
  },
};
