import type { more as zhCN } from '../zh-CN/more';

/** 更多. */
export const more: typeof zhCN = {
  version: 'Version',
  tool: (version) => `Jiheng ${version}`,
  pack: 'Template pack',
  packVersion: (name, version, hash) => `${name} ${version} (${hash})`,
  packNote: 'The pack sets trees, weights and severities. The pane opens again and checks under the pack you choose.',
  trees: 'Indicator trees',
  language: 'Language',
  environment: 'Environment',
  undo: 'Undo what the add-in wrote',
  canUndo: 'with Ctrl+Z',
  cannotUndo: 'not with Ctrl+Z; use Revert at the bottom of the pane',
  copy: 'Copy environment details',
  copied: 'Copied',
  help: 'Help',
  severities: [
    ['error', 'cannot be submitted as it is'],
    ['warning', 'better changed, by custom or guidance'],
    ['info', 'for your information'],
  ],
  findings: 'Findings',
  hideTrial: 'Hide findings of rules on trial',
  trialNote: 'Rules on trial may be wrong; they never say “must fix”.',
  keys: [
    ['↑ ↓', 'previous, next'],
    ['← →', 'collapse, expand'],
    ['Enter', 'go to the cell'],
    ['F', 'see and apply the fix'],
    ['E', 'why'],
    ['R', 'give a reason'],
    ['F6', 'between sheet and pane'],
  ],
  privacy: 'Checking only reads, runs on this computer and uploads nothing.',
};
