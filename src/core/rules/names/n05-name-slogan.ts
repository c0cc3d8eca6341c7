import type { Indicator, Project } from '../../table/table';
import type { Draft, IndicatorRule } from '../rule';
import { namePlace, renameFix } from './rename';
import { sloganOf, withoutVerb } from './slogan';

/**
 * Rule N05 (trial): a 三级指标 is a noun that says what is measured, no sentence and no call for better (提高…, 确保…).
 * Names that end in a measure (保障会议承办次数) and counted plans (完善村卫生室 12个) are right; words of appeal (着力, 努力)
 * are not, whatever follows.
 */
export const nameSlogan: IndicatorRule = {
  code: 'N05',
  name: 'name-slogan',
  severity: 'warning',
  trial: true,
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, project) => {
    const slogan = sloganOf(indicator);
    if (slogan === null) return [];
    const draft: Draft = { at: namePlace(indicator), args: { name: indicator.name } };
    if (slogan === 'full-stop') return [{ ...draft, variant: slogan, ...withoutStop(indicator, project) }];
    if (slogan === 'sentence') return [{ ...draft, variant: slogan }];
    return [{ ...draft, ...nounFix(indicator, project) }];
  },
};

function withoutStop(indicator: Indicator, project: Project): Pick<Draft, 'fix'> {
  const name = indicator.name.replace(/(?<!\s)\s*[。．.]\s*$/, '');
  return renameFix(name, indicator, project, { kind: 'safe' });
}

function nounFix(indicator: Indicator, project: Project): Pick<Draft, 'fix'> {
  const name = withoutVerb(indicator.name);
  return name === '' ? {} : renameFix(name, indicator, project);
}
