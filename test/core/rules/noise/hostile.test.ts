import { createChecker } from '../../../../src/core/check/checker';
import { noiseRules } from '../../../../src/core/rules/noise';
import { nationalPack } from '../../../../src/packs';
import { withValue } from '../../../support/generate';
import { sheetOf } from '../../../support/sheets';
import { noisyRows } from './noisy-rows';

const LONGEST = 32_767;
const plain = sheetOf('申报表', noisyRows());
const full = (piece: string): string => piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST);
const PIECES = [
  '<',
  '<p',
  '<p>',
  '<math><mo>',
  '&',
  '&#',
  '&amp;',
  '$',
  '$\\ge',
  '\\',
  '\\(',
  ' ',
  '\t',
  '\u00a0',
  '*',
  '**a',
];
const MORE = [
  '# ',
  '--',
  ':-',
  'and ',
  '中 and ',
  '(',
  '中(',
  '１',
  '\u200b中',
  '_',
  '中：',
  '"',
  "<p a='",
  '<!--',
  '\r',
  'ab ',
];

describe('texts as long as Excel takes them', () => {
  test.each([...PIECES, ...MORE].map((piece) => [JSON.stringify(piece), piece]))('%s', (_, piece) => {
    const checker = createChecker({ ...nationalPack, severities: { Z05: 'info' } }, noiseRules);
    const sheet = withValue(withValue(plain, 3, 3, full(piece)), 3, 6, `中${full(piece).slice(1)}`);
    const start = performance.now();
    const { failures } = checker.check({ sheets: [sheet] });
    expect(failures).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
