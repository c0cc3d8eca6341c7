import type { MessageFamily } from '../entry';

export const header: MessageFamily = {
  H01: {
    title: 'Agency code malformed',
    message: 'The agency code "{code}" does not have 3, 6, 9 or 12 digits. Check it.',
    fix: 'Store as the text "{code}"',
  },
  'H01.zeros': {
    message:
      'The agency code "{code}" is stored as a number and lost its leading zeros. Change it to the text "{full}".',
  },
  'H01.zeros-unclear': {
    message:
      'The agency code "{code}" is stored as a number; leading zeros may be lost. Check it and enter it as text.',
  },
  'H01.parent': {
    message: 'The agency code "{code}" does not begin with "{parent}" of "{agency}" above it. Check it.',
  },
  'H01.number': {
    message: 'The agency code "{code}" is stored as a number. Store it as text to keep leading zeros.',
  },
};
