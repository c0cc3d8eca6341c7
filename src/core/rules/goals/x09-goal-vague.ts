import type { ProjectRule } from '../rule';
import { clausesOf, partsOfGoal } from './goal-parts';
import { shortened } from './shortened';

/** Words of degree that nobody can measure. */
const MODELESS =
  /不断|进一步|切实|明显|显著|有效|大力|着力|努力|持续|全面|扎实|深入|积极|坚强|有力|充分|高质量|高效|更好|稳步|逐步/;
/** Works, deliveries and payments: whoever names one says what the money is for. */
const CONCRETE =
  /\d|[一二三四五六七八九十两](?:次|期|批|人|名|户|场|个|项|台|套|条)|购|建设|改造|维修|维护|修缮|安装|发放|补助|补贴|慰问|培训|举办|召开|采购|种植|养殖|印制|编制|检测|检查|巡查|监测|治疗|救助|资助|聘|租|支付|缴|采集|清运|清理|接种|体检|演出|展览|调查|普查|宣传|办理/;
const SHORTEST = 15;
/** A short part beside concrete ones is their summary. */
const FEWEST_CLAUSES = 2;
const LONGEST_QUOTE = 40;

/**
 * Rule X09: a goal (or one numbered part of it) says what is to be done and reached. Where every clause of it has a word
 * of degree and none has a number or a work that can be counted, nothing in it can be checked. One finding a goal.
 */
export const goalVague: ProjectRule = {
  code: 'X09',
  name: 'goal-vague',
  severity: 'info',
  trial: true,
  scope: 'project',
  check: (project, { pack }) => {
    const { goal, at } = project;
    if (!at.goal || !MODELESS.test(goal)) return [];
    const parts = partsOfGoal(project, pack);
    const vague = parts.find(({ text }) => isVague(text, parts.length === 1 ? 1 : FEWEST_CLAUSES));
    if (!vague) return [];
    return [{ at: at.goal, args: { text: shortened(vague.text, LONGEST_QUOTE) } }];
  },
};

function isVague(text: string, fewest: number): boolean {
  if (text.length < SHORTEST || CONCRETE.test(text)) return false;
  const clauses = clausesOf(text);
  return clauses.length >= fewest && clauses.every((clause) => MODELESS.test(clause));
}
