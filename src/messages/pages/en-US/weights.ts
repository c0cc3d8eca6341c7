import type { RulePages } from '../page';

export const weights: RulePages = {
  W01: {
    why: 'Self-evaluation has 100 points; the 10 of budget execution are not declared, so the sum is usually 90. Some places use 100 or 80: the pack or the head of the form decides, else most projects do. One or two projects of exactly 100 or 80 are only mentioned. If a point or two is missing, one row is mostly mistyped.',
  },
  W02: {
    why: 'The usual split is output 50, benefit 30, satisfaction 10; with cost of its own 20, 40, 20 and 10. Places may set another, so this is only mentioned. The sum comes first. A bureau can write its own split into the pack.',
  },
  W03: {
    why: 'Every indicator needs a weight above 0 with at most two decimals, or it cannot be scored. Rows that were inserted later often lack it. Delete an indicator that is not to be assessed instead of giving it 0.',
  },
  W04: {
    why: 'If one indicator holds most of the points, missing it fails the whole project, and the others hardly matter. Usually 40 points are enough for the main one, or it is split. A small project with two or three indicators may stay.',
  },
  W05: {
    why: 'With "≥" more is better, so the direction is 正向; with "≤" it is 反向. Where they contradict each other, the score is turned round. See first whether the operator is right.',
  },
  W06: {
    why: 'Where others have a direction, a row without one cannot be scored. "≥" goes with 正向, "≤" with 反向, "=" and 定性 usually with 正向. Where a table leaves it blank for every 定性, those rows are not checked.',
  },
};
