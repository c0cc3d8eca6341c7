import type { MessageFamily } from '../entry';

export const weights: MessageFamily = {
  W01: {
    title: 'Sum of weights',
    message:
      'Weights add up to {sum}, should be {expected} (the 10 of budget execution are not declared). Take {difference} off.',
    fix: 'Change the weight of "{name}" from {before} to {after}',
  },
  'W01.less': {
    message:
      'Weights add up to {sum}, should be {expected} (the 10 of budget execution are not declared). Add {difference}.',
  },
  'W01.local-more': {
    message: 'Weights add up to {sum}, should be {expected}. Take {difference} off.',
  },
  'W01.local-less': {
    message: 'Weights add up to {sum}, should be {expected}. Add {difference}.',
  },
  'W01.inferred': {
    message: 'In most projects of this table the weights add up to {expected}, so {expected} is checked; see settings.',
  },
  'W01.open': {
    message:
      'Weights add up to {sum}, usually {expected} (the 10 of budget execution are not declared). Leave it where the county uses {sum}.',
  },
  W02: {
    title: 'Unusual split of weights',
    message: 'The shares of the levels are {shares}, usually {scheme}. Check it; a local rule may say otherwise.',
  },
  W03: {
    title: 'Weight not valid',
    message:
      'The weight "{weight}" of "{name}" is not valid. Enter a number above 0, at most 100, with at most two decimals.',
  },
  'W03.empty': {
    message: '"{name}" has no weight, while others of this project do. Fill it in.',
  },
  'W03.not-number': {
    message: 'The weight "{weight}" of "{name}" is no number. Enter a number only.',
  },
  'W03.too-small': {
    message:
      'The weight of "{name}" is {weight}. It must be above 0: correct it, or delete an indicator that is not assessed.',
  },
  'W03.too-large': {
    message: 'The weight of "{name}" is {weight}, more than 100. Correct it.',
  },
  'W03.too-exact': {
    message: 'The weight {weight} of "{name}" has more than two decimals. Keep two at most.',
  },
  'W03.project': {
    message: 'None of the {count} indicators of this project has a weight, while other projects do. Fill them in.',
  },
  W04: {
    title: 'One weight is very high',
    message:
      '"{name}" alone has a weight of {weight}, more than {limit}. Spread it, so that one indicator does not decide all.',
  },
  W05: {
    title: 'Direction contradicts',
    message:
      'The operator is "{operator}", but the direction says "{written}". Better change it to "{instead}", or correct the operator.',
    fix: 'Set the direction to "{instead}"',
  },
  W06: {
    title: 'Direction missing',
    message: '"{name}" has no direction, while others in this table do. Better add it.',
    fix: 'Set the direction to "{instead}"',
  },
};
