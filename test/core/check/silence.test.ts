import { SILENCES, withoutSilenced } from '../../../src/core/check/silence';
import type { Stamped } from '../../../src/core/check/stamp';
import { allRules } from '../../../src/core/rules/all-rules';
import type { Indicator } from '../../../src/core/table/table';

const first = { name: '甲' } as Indicator;
const second = { name: '甲' } as Indicator;

function stamped(key: string, indicator: Indicator | null): Stamped {
  return { finding: { code: key.split('.')[0], key }, at: { row: 0, column: 0 }, indicator } as Stamped;
}

const codes = (findings: readonly Stamped[]): string[] => withoutSilenced(findings).map(({ finding }) => finding.key);

describe('one cause, one finding', () => {
  test.each(SILENCES.flatMap(({ cause, silenced }) => silenced.map((code) => [cause, code])))(
    '%s silences %s in the same indicator, whichever comes first',
    (cause, code) => {
      expect(codes([stamped(cause, first), stamped(code, first)])).toEqual([cause]);
      expect(codes([stamped(code, first), stamped(cause, first)])).toEqual([cause]);
    },
  );

  test('another indicator of the same name keeps its finding', () => {
    expect(codes([stamped('V13', first), stamped('V12', second)])).toEqual(['V13', 'V12']);
  });

  test('what is wrong with the place of a row silences the whole project', () => {
    expect(codes([stamped('T13.next', null), stamped('W01', null), stamped('W06', second)])).toEqual([
      'T13.next',
      'W06',
    ]);
  });

  test('a finding about no indicator is never silenced', () => {
    expect(codes([stamped('V13', null), stamped('V12', null)])).toEqual(['V13', 'V12']);
  });

  test('only codes of rules that exist', () => {
    const known = new Set(allRules.map(({ code }) => code));
    const named = SILENCES.flatMap(({ cause, silenced }) => [cause, ...silenced]);
    expect(named.filter((key) => !known.has(key.split('.')[0] ?? ''))).toEqual([]);
  });
});
