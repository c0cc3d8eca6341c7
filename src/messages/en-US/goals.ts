import type { MessageFamily } from '../entry';

export const goals: MessageFamily = {
  X03: {
    title: 'Goal without content',
    message: 'The project has no goal. Say what the money is for and what it is to achieve.',
  },
  'X03.signs': {
    message: 'The goal of this project is only "{goal}". Say what the money is for and what it is to achieve.',
  },
  'X03.name': { message: 'The goal only repeats the project name "{project}". Say what is to be done and achieved.' },
};
