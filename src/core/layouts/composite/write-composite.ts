import type { Pack } from '../../pack/pack';
import type { IndicatorContent, ProjectContent } from '../../table/content';
import { normaliseLabel, tidy } from '../../taxonomy/normalise';
import { parseComposite } from './parse-composite';
import type { CompositeItem } from './parse-composite';
import { chineseOrdinal, itemForms } from './write-items';
import { writtenSections } from './write-sections';
import type { SectionOrder, WrittenBranch, WrittenSection } from './write-sections';

/** Read as the same indicator? 定性 cannot be said in a text. */
function says(item: CompositeItem, { name, operator, value, unit }: IndicatorContent): boolean {
  return (
    tidy(item.name.text) === name &&
    item.operator === (operator === '定性' ? '' : operator) &&
    tidy(item.value?.text ?? '') === value &&
    normaliseLabel(item.unit?.text ?? '') === normaliseLabel(unit)
  );
}

class CompositeWriter {
  private readonly lines: string[] = [];
  private readonly known = new Map<string, string>();

  constructor(private readonly pack: Pack) {}

  write(branches: readonly WrittenBranch[]): string {
    let number = 0;
    for (const branch of branches) this.writeBranch(branch, branch.label === '' ? 0 : ++number);
    return this.lines.join('\n');
  }

  private writeBranch({ label, sections }: WrittenBranch, number: number): void {
    const own = sections.find((section) => section.label === '');
    const heading = label === '' ? null : `${chineseOrdinal(number)}、${label}`;
    this.writeItems(heading, '：', own?.indicators ?? []);
    const rest = sections.filter((section) => section !== own);
    rest.forEach((section, index) => this.writeSection(section, index + 1));
  }

  private writeSection({ label, indicators }: WrittenSection, number: number): void {
    this.writeItems(`（${chineseOrdinal(number)}）${label}：`, '', indicators);
  }

  /** A value without a name stands right behind its heading: 三、满意度指标：90%. */
  private writeItems(heading: string | null, joint: string, indicators: readonly IndicatorContent[]): void {
    const [first] = indicators;
    if (heading !== null && indicators.length === 1 && first!.name === '' && first!.value !== '') {
      this.lines.push(this.firstRead(first!, (form) => `${heading}${joint}${form}`));
      return;
    }
    if (heading !== null) this.lines.push(heading);
    indicators.forEach((indicator, index) => {
      const key = JSON.stringify([indicator.name, indicator.operator, indicator.value, indicator.unit]);
      const form = this.known.get(key) ?? this.firstRead(indicator, (text) => text, `${heading ?? ''}\n1. `);
      this.known.set(key, form);
      this.lines.push(`${index + 1}. ${form}`);
    });
  }

  /** The first form that is read back as the same indicator; the usual one where none is. */
  private firstRead(indicator: IndicatorContent, lineOf: (form: string) => string, before = ''): string {
    const lines = itemForms(indicator).map(lineOf);
    const found = lines.find((line) => {
      const items = parseComposite(before + line, this.pack).sections.flatMap((section) => section.items);
      return items.length === 1 && says(items[0]!, indicator);
    });
    return found ?? lines[0]!;
  }
}

/**
 * Writes indicators as the numbered text of a disclosure table (公开表): 一、产出指标, （一）数量指标：, 1. 名称 ≥30次, a line an
 * item, in the order of the official tree (`as-read`: as the sections stand, for what was such a text before).
 * `parseComposite` reads the same indicators back wherever a text can say them.
 */
export function writeComposite(
  content: Pick<ProjectContent, 'indicators' | 'emptySections'>,
  pack: Pack,
  order: SectionOrder = 'official',
): string {
  return new CompositeWriter(pack).write(writtenSections(content, order, pack));
}
