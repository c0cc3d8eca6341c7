import type { Loss } from '../../src/core/layouts/convert/conversion';
import { lossDetail, lossSentences, lossText } from '../../src/messages/losses';

const WEIGHT: Loss = { field: 'weight', count: 47, examples: ['维护次数：30', '合格率：20'] };
const DIRECTION: Loss = { field: 'direction', count: 44, examples: [] };
const OUTSIDE: Loss = { field: 'unplaced', count: 2, examples: ['填报人：张三'] };

test('one kind of loss', () => {
  expect(lossText(WEIGHT, 'zh-CN')).toBe('权重 47 处');
  expect(lossDetail(WEIGHT, 'zh-CN')).toBe('权重 47 处（如：维护次数：30、合格率：20）');
  expect(lossDetail(DIRECTION, 'zh-CN')).toBe('指标方向性 44 处');
  expect(lossDetail(DIRECTION, 'en-US')).toBe('指标方向性 (44)');
});

test('what returns and what does not are said apart', () => {
  expect(lossSentences([WEIGHT, DIRECTION, OUTSIDE], 'zh-CN')).toEqual([
    '新表放不下：权重 47 处、指标方向性 44 处。已随表保存，转回时恢复。',
    '不会带到新表：表外文字 2 处。需要的请自行抄录。',
  ]);
  expect(lossSentences([], 'zh-CN')).toEqual([]);
  expect(lossSentences([OUTSIDE], 'en-US')).toHaveLength(1);
});
