import type { Finding } from '../core/check/finding';

/** One line of a report: a finding, or several of one kind that are shown as one. */
export interface FindingLine {
  readonly first: Finding;
  readonly all: readonly Finding[];
}

/** Lines of one project, or of what belongs to no project. */
export interface FindingSection {
  /** Null: headers, totals, and what concerns the whole file. */
  readonly project: number | null;
  readonly lines: readonly FindingLine[];
}

const SEVERITY_ORDER = { error: 0, warning: 1, info: 2 } as const;

function lineKey({ group, key, severity, project }: Finding, index: number): string {
  if (group === 'file') return `${key} ${severity}`;
  return group === 'project' ? `${key} ${severity} ${project}` : `#${index}`;
}

/**
 * Findings as lines, in sections by project in the order of the sheet. Those that a rule shows as one for the
 * whole file stand in the first section; within a section 必改 comes first.
 */
export function findingSections(findings: readonly Finding[]): FindingSection[] {
  const lines = new Map<string, { first: Finding; all: Finding[] }>();
  findings.forEach((finding, index) => {
    const key = lineKey(finding, index);
    const line = lines.get(key);
    if (line) line.all.push(finding);
    else lines.set(key, { first: finding, all: [finding] });
  });
  const sections = new Map<number | null, FindingLine[]>();
  for (const line of lines.values()) {
    const isOfFile = line.first.group === 'file' && line.all.length > 1;
    const project = isOfFile ? null : line.first.project;
    sections.set(project, [...(sections.get(project) ?? []), line]);
  }
  return [...sections]
    .sort(([left], [right]) => (left ?? 0) - (right ?? 0))
    .map(([project, unsorted]) => ({
      project,
      lines: [...unsorted].sort(
        (left, right) => SEVERITY_ORDER[left.first.severity] - SEVERITY_ORDER[right.first.severity],
      ),
    }));
}
