import type { CheckResult } from '../core/check/result';
import type { LapsedWaiver, WaivedFinding } from '../core/waivers/apply-waivers';
import { groupWaived } from '../core/waivers/group-waived';
import type { Waiver } from '../core/waivers/waiver';
import { messageOf } from '../messages/catalogue';
import type { TextStyle } from './text-style';
import { block } from './text-style';
import { alignedLines, oneLine, textWidth } from './text-width';

const LONGEST_NAME = 20;

function reasonText({ reason, by, at }: Waiver, { words }: TextStyle): string {
  return words.reason(oneLine(reason), oneLine(by), at);
}

/** The project by its name, and the cell; what belongs to no project by its sheet. */
function whereText({ finding: { place }, waiver: { project } }: WaivedFinding): string {
  if (!project) return `${oneLine(place.sheet)}!${place.cell}`;
  const name = oneLine(project.name);
  return `${name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name} ${place.cell}`;
}

function waivedLines(waived: readonly WaivedFinding[], style: TextStyle): string[] {
  const { words, locale } = style;
  const lines = groupWaived(waived);
  const heads = alignedLines(
    lines.map(({ first, all }) => [
      words.severity[first.finding.severity],
      words.places([whereText(first)], all.length),
    ]),
  );
  return lines.flatMap(({ first: { finding, waiver } }, index) => {
    const head = heads[index] ?? '';
    const message = oneLine(messageOf(finding, locale)) + words.aside(finding.code);
    return [`  ${head}  ${message}`, `${' '.repeat(textWidth(head) + 4)}${reasonText(waiver, style)}`];
  });
}

function lapsedLine({ waiver, finding }: LapsedWaiver, style: TextStyle): string {
  const { code, project, indicator, text } = waiver;
  const about = [code, oneLine(project?.name ?? waiver.sheet), oneLine(indicator ?? '')].filter(Boolean).join(' · ');
  return `  ${about}  ${style.words.lapsedFor(oneLine(text), finding !== null)} ${reasonText(waiver, style)}`;
}

function limited(lines: readonly string[], { maxFindings, words }: TextStyle): string[] {
  if (maxFindings === 0 || lines.length <= maxFindings) return [...lines];
  return [...lines.slice(0, maxFindings), `  ${words.moreFindings(lines.length - maxFindings)}`];
}

/** What was explained, with the reasons, and the reasons that no longer hold, for the reviewer. */
export function waiverTexts({ waived, lapsed }: CheckResult, style: TextStyle): string[] {
  const { words, ink } = style;
  const lines = lapsed.map((one) => lapsedLine(one, style));
  return [
    ...(waived.length > 0
      ? block([ink('title', words.waived(waived.length)), ...limited(waivedLines(waived, style), style)])
      : []),
    ...(lapsed.length > 0 ? block([ink('title', words.lapsed(lapsed.length)), ...limited(lines, style)]) : []),
  ];
}
