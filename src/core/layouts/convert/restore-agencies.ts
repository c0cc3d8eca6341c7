import type { AgencyContent, TableContent } from '../../table/content';
import { align, inverted } from './align';
import { AGENCY_KEYS } from './content-keys';
import { isSame, restored } from './merge-list';
import type { Versions } from './merge-list';

type Agencies = readonly AgencyContent[];
type Index = number | null;

/** The agencies of a restored table, and where those of the three versions went. */
export interface RestoredAgencies {
  readonly agencies: Agencies;
  /** Agency of a project in the restored table, from its agencies in the three versions. */
  readonly ofProject: (indices: Versions<Index>) => Index;
  /** From the source's own index. */
  readonly ofSource: (index: Index) => Index;
  /** From the index in the present table. */
  readonly ofNow: (index: Index) => Index;
}

function merged({ source, written, now }: Versions<AgencyContent>): AgencyContent {
  const field = <Field extends keyof AgencyContent>(name: Field): AgencyContent[Field] =>
    restored({ source: source[name], written: written[name], now: now[name] });
  return {
    code: field('code'),
    name: field('name'),
    declaredTotal: field('declaredTotal'),
    isGrandTotal: field('isGrandTotal'),
    parent: source.parent,
  };
}

class AgencyMerge {
  private readonly result: AgencyContent[] = [];
  private readonly parents: (() => Index)[] = [];
  private readonly fromSource: Index[] = [];
  private readonly fromNow: Index[];
  private readonly nowToWritten: readonly Index[];
  private readonly isUntouched: boolean;

  constructor(private readonly lists: Versions<Agencies>) {
    const { source, written, now } = lists;
    this.isUntouched = isSame(now, written);
    this.nowToWritten = align(now, written, AGENCY_KEYS);
    this.fromNow = now.map((): Index => null);
    const sourceToWritten = align(source, written, AGENCY_KEYS);
    const writtenToNow = inverted(this.nowToWritten, written.length);
    source.forEach((agency, index) => {
      const match = sourceToWritten[index]!;
      this.takeSource(agency, match, match === null ? null : writtenToNow[match]!);
    });
    const writtenToSource = inverted(sourceToWritten, written.length);
    now.forEach((agency, index) => this.takeAdded(agency, index, writtenToSource));
  }

  private takeSource(agency: AgencyContent, written: Index, now: Index): void {
    const isRemoved = written !== null && now === null;
    this.fromSource.push(isRemoved ? null : this.result.length);
    if (isRemoved) return;
    if (now !== null) this.fromNow[now] = this.result.length;
    const { lists } = this;
    this.parents.push(() => this.ofSource(agency.parent));
    this.result.push(
      now === null ? agency : merged({ source: agency, written: lists.written[written!]!, now: lists.now[now]! }),
    );
  }

  /** Agencies that a person added, or that only the layout names (then they are needed only where a project was moved there). */
  private takeAdded(agency: AgencyContent, index: number, writtenToSource: readonly Index[]): void {
    const match = this.nowToWritten[index]!;
    if (match !== null && (writtenToSource[match] !== null || this.isUntouched)) return;
    this.fromNow[index] = this.result.length;
    this.parents.push(() => this.ofNow(agency.parent));
    this.result.push(agency);
  }

  private ofSource(index: Index): Index {
    return index === null ? null : (this.fromSource[index] ?? null);
  }

  private ofNow(index: Index): Index {
    return index === null ? null : (this.fromNow[index] ?? null);
  }

  private ofProject({ source, written, now }: Versions<Index>): Index {
    const match = now === null ? null : (this.nowToWritten[now] ?? null);
    const isMoved = match !== written || (now === null) !== (written === null);
    return isMoved ? this.ofNow(now) : (this.ofSource(source) ?? (source === null ? null : this.ofNow(now)));
  }

  finish(): RestoredAgencies {
    return {
      agencies: this.result.map((agency, index) => ({ ...agency, parent: this.parents[index]!() })),
      ofProject: (indices) => this.ofProject(indices),
      ofSource: (index) => this.ofSource(index),
      ofNow: (index) => this.ofNow(index),
    };
  }
}

/** Restores the agencies of a table (see `restoreContent`). */
export function restoreAgencies({ source, written, now }: Versions<TableContent>): RestoredAgencies {
  return new AgencyMerge({ source: source.agencies, written: written.agencies, now: now.agencies }).finish();
}
