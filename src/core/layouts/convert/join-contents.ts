import type { AgencyContent, ProjectContent, TableContent } from '../../table/content';
import { comparable } from '../../taxonomy/normalise';

/** Agencies of several tables, each once: known by code, or by name where one of the two has no code. */
class JoinedAgencies {
  readonly agencies: AgencyContent[] = [];
  private readonly byCode = new Map<string, number>();
  private readonly byName = new Map<string, number>();
  private total: number | null = null;

  /** Takes the agencies of a table over; gives their new indices. */
  take(agencies: readonly AgencyContent[]): readonly number[] {
    const indices = agencies.map((agency) => this.find(agency) ?? this.add(agency));
    agencies.forEach((agency, index) => {
      const above = agency.parent === null ? null : indices[agency.parent]!;
      this.complete(indices[index]!, agency, above);
    });
    return indices;
  }

  private add(agency: AgencyContent): number {
    return this.agencies.push({ ...agency, parent: null }) - 1;
  }

  private find({ code, name, isGrandTotal }: AgencyContent): number | null {
    if (isGrandTotal) return this.total;
    const byCode = code === '' ? undefined : this.byCode.get(code);
    if (byCode !== undefined) return byCode;
    const byName = this.byName.get(comparable(name));
    if (byName === undefined) return null;
    return code === '' || this.agencies[byName]!.code === '' ? byName : null;
  }

  /** What the table says of an agency that the tables before it left open. */
  private complete(index: number, agency: AgencyContent, above: number | null): void {
    const own = this.agencies[index]!;
    this.agencies[index] = {
      ...own,
      code: own.code || agency.code,
      declaredTotal: own.declaredTotal || agency.declaredTotal,
      parent: own.parent ?? (above === index ? null : above),
    };
    const { code, name, isGrandTotal } = agency;
    if (isGrandTotal) this.total = index;
    if (code !== '') this.byCode.set(code, index);
    if (!isGrandTotal && comparable(name) !== '' && !this.byName.has(comparable(name)))
      this.byName.set(comparable(name), index);
  }
}

/** Several contents as one: title, year and amount unit of the first, agencies merged by code or name, projects in their order. */
export function joinContents(contents: readonly TableContent[]): TableContent {
  const [first] = contents;
  if (!first) return { title: '', year: null, amountUnit: '万元', agencies: [], projects: [] };
  if (contents.length === 1) return first;
  const joined = new JoinedAgencies();
  const projects = contents.flatMap((content): ProjectContent[] => {
    const indices = joined.take(content.agencies);
    return content.projects.map((project) => ({
      ...project,
      agency: project.agency === null ? null : indices[project.agency]!,
    }));
  });
  return { ...first, agencies: joined.agencies, projects };
}
