import type { Rule } from '../rule';
import { goalNumberDiffers } from './x01-goal-number-differs';
import { goalContradictsItself } from './x02-goal-contradicts-itself';
import { goalEmpty } from './x03-goal-empty';
import { goalCut } from './x04-goal-cut';
import { copiedLabel } from './x05-copied-label';
import { goalBoilerplate } from './x06-goal-boilerplate';
import { nameOtherMeaning } from './x07-name-other-meaning';
import { projectsOverlap } from './x08-projects-overlap';
import { goalVague } from './x09-goal-vague';
import { secretMarks } from './x10-secret-mark';
import { privateData } from './x11-private-data';
import { otherAgency } from './x12-other-agency';
import { recipientUnnamed } from './x15-recipient-unnamed';
import { taskUncovered } from './x15-task-uncovered';

/** Goals (年度目标). */
export const goalRules: readonly Rule[] = [
  goalNumberDiffers,
  goalContradictsItself,
  goalEmpty,
  goalCut,
  copiedLabel,
  goalBoilerplate,
  nameOtherMeaning,
  projectsOverlap,
  goalVague,
  secretMarks,
  privateData,
  otherAgency,
  taskUncovered,
  recipientUnnamed,
];
