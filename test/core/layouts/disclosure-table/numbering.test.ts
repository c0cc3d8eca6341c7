import type { Project } from '../../../../src/core/table/table';
import { createReader } from '../../../../src/core/layouts/reader';
import { nationalPack } from '../../../../src/packs';
import { withEdits } from '../../../support/edits';
import { sheetOf } from '../../../support/sheets';

function sheetWith(cells: string, headers = '绩效指标') {
  return sheetOf(
    '公开表',
    `绩效目标公开表\n序号|项目名称|金额（万元）|绩效目标|${headers}\n1|护林经费|6.00|做好护林|${cells}`,
  );
}

function projectOf(cells: string, headers?: string): Project {
  return createReader(nationalPack).read(sheetWith(cells, headers))[0]!.projects[0]!;
}

/** Sections of a text: headings with their ordinals, ordinals of the items. */
function lines({ numbering = [] }: Project): string[] {
  return numbering.flatMap((text) =>
    text.map(({ heading1, heading2, ordinals, first }) => {
      const head = [heading1, heading2].map((one) => (one ? `${one.ordinal?.text ?? ''}${one.label}` : '-')).join(' ');
      return `${head} ${first}: ${ordinals.map((one) => (one === null ? '?' : one === 'within' ? '+' : `${one.text}${one.number}`)).join(' ')}`;
    }),
  );
}

describe('how a composite text is numbered', () => {
  test('headings and items', () => {
    const text =
      '一、产出指标\\n（一）数量指标：\\n1.护林员人数≥30人\\n2、巡护里程≥600公里\\n(三)质量指标：\\n①合格率≥95%';
    expect(lines(projectOf(text))).toEqual([
      '一、产出指标 - 0: ',
      '一、产出指标 （一）数量指标 0: 1.1 2、2',
      '一、产出指标 (三)质量指标 2: ①1',
    ]);
  });

  test('items without a number, and two in one item', () => {
    const text =
      '一、产出指标\\n（一）数量指标：\\n1.护林员人数≥30人\\n巡护里程≥600公里\\n3.知晓率≥95%：带动就业人数=5人';
    expect(lines(projectOf(text)).at(-1)).toBe('一、产出指标 （一）数量指标 0: 1.1 ? 3.3 +');
  });

  test('running text', () => {
    const text = '一、产出指标 （一）数量指标： 1.护林员人数≥30人 2.巡护里程≥600公里 （二）质量指标： 合格率≥95%';
    expect(lines(projectOf(text)).at(-1)).toBe('一、产出指标 （二）质量指标 2: ?');
  });

  test('several columns count their indicators through', () => {
    const project = projectOf(
      '数量指标：\\n1.护林员人数≥30人|社会效益指标：\\n1.受害率≤0.9‰\\n2.知晓率≥90%',
      '产出指标|效益指标',
    );
    const sections = (project.numbering ?? []).flat().filter(({ ordinals }) => ordinals.length > 0);
    expect(sections.map(({ first, ordinals }) => [first, ordinals.length])).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(sections.map(({ first }) => project.indicators[first]?.name)).toEqual(['护林员人数', '受害率']);
  });

  test('an empty heading with what is cut out with it; 无 is no empty one', () => {
    const text =
      '一、产出指标\\n（一）数量指标：\\n1.护林员人数≥30人\\n（二）质量指标：\\n（三）时效指标：无\\n（四）成本指标：';
    const { numbering = [] } = projectOf(text);
    const cuts = numbering
      .flat()
      .map(({ cut }) => (cut?.span ? text.replaceAll('\\n', '\n').slice(cut.span.start, cut.span.end) : ''));
    expect(cuts).toEqual(['', '', '（二）质量指标：\n', '', '\n（四）成本指标：']);
  });

  test('ordinals begin where their entry begins', () => {
    const text = '一、产出指标\\n（一）数量指标：\\n1.护林员人数≥30人';
    const { numbering = [], indicators } = projectOf(text);
    const written = text.replaceAll('\\n', '\n');
    for (const { heading1, heading2, ordinals, first } of numbering.flat()) {
      for (const heading of [heading1, heading2])
        if (heading?.ordinal) expect(written.startsWith(heading.ordinal.text, heading.at.span?.start)).toBe(true);
      ordinals.forEach((one, index) => {
        if (one && one !== 'within')
          expect(written.startsWith(one.text, indicators[first + index]?.place.span?.start)).toBe(true);
      });
    }
  });

  test('an edit elsewhere leaves the very same object', () => {
    const reader = createReader(nationalPack);
    const sheet = sheetWith(
      '一、产出指标\\n（一）数量指标：\\n1.护林员人数≥30人\n2|造林经费|3.00|造林|一、产出指标\\n（一）数量指标：\\n1.造林面积≥20亩',
    );
    const before = reader.read(sheet)[0]!;
    const after = reader.read(withEdits(sheet, [{ sheet: '公开表', cell: 'C4', before: 3, after: 4 }]))[0]!;
    expect(after.projects[0]).toBe(before.projects[0]);
    expect(after.projects[1]).not.toBe(before.projects[1]);
  });
});
