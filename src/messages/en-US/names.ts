import type { MessageFamily } from '../entry';

export const names: MessageFamily = {
  N01: {
    title: 'Indicator name missing',
    message: 'Only the value "{value}" here, no indicator name. Say what is measured.',
  },
  'N01.satisfaction': {
    message: 'Only the value "{value}" here, no indicator name. Say whose satisfaction.',
    fix: 'Fill in "{name}", then name the people asked',
  },
  N04: {
    title: 'Indicator name repeated',
    message:
      '"{name}" stands in this project under "{level2}" already ({first}). Check for a duplicate, or rename to say what each measures.',
  },
  'N04.other-level2': {
    message:
      '"{name}" stands in this project under "{firstLevel2}" already ({first}), and here under "{level2}". Rename to say what each measures.',
  },
};
