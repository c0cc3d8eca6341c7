import { indicatorRows } from '../values/indicator-rows';

/**
 * A declaration table of the projects whose weights these texts list, separated by blanks; `-` = empty cell,
 * `效20` = the first 20 of 效益指标. The rows before it are 产出指标, those after it 满意度指标. The first row is row 5, weights in K.
 */
export function weightRows(...projects: readonly string[]): string {
  return indicatorRows(projects.map(projectRows).join('\n\n'));
}

const LEVELS = ['产出指标 | 数量指标', '效益指标 | 社会效益指标', '满意度指标 | 服务对象满意度指标'] as const;

function projectRows(weights: string): string {
  let level = 0;
  return weights
    .split(' ')
    .map((text, index) => {
      if (text.startsWith('效')) level = 1;
      else if (level === 1) level = 2;
      const weight = text === '-' ? '' : text.replace('效', '');
      return `${LEVELS[level]} | 第${index + 1}项数量 | ≥ | 1 | 个 | ${weight} | 正向指标`;
    })
    .join('\n');
}
