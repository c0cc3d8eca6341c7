import { halfWidth } from '../../taxonomy/normalise';
import type { Project, Table } from '../../table/table';
import type { Draft, ProjectRule } from '../rule';

interface SelfName {
  /** Finds the word; what is behind it must not make another word of it (我局部, 我委托, 我院落). */
  readonly word: RegExp;
  readonly said: string;
  /** Agencies that call themselves so. */
  readonly fits: RegExp;
}

const SELF_NAMES: readonly SelfName[] = [
  { said: '我局', word: /(?<!自)我局(?![部限面势])/, fits: /局/ },
  { said: '我委', word: /(?<!自)我委(?![托派任屈])/, fits: /委/ },
  { said: '我院', word: /(?<!自)我院(?![落子坝])/, fits: /院|医/ },
  { said: '我校', word: /(?<!自)我校(?![正验准对])/, fits: /校|学/ },
  { said: '我镇', word: /(?<!自)我镇(?![定静])/, fits: /镇/ },
];
/** Agencies of a county, which are in no town. */
const OF_COUNTY = /[县市区旗州盟省](?:委|人大|政协|政府)?.{0,20}(?:局|部|办|委|院|中心|办公室|委员会)$/;
/** 门源县教育局 → 门源, 县, 教育局. Cities stand above counties and are quoted rightly. */
const COUNTY_AGENCY = /^(.{2,8}?)([县旗])(.{3,20})$/;
const OTHER_COUNTY = /[\u4e00-\u9fa5]{2,4}$/;
const NO_NAME = /(?:[全各我本该我们原外邻]|兄弟|周边|其他|有关|相关)$/;

/** Without one of these a text names neither itself nor another county. */
const TELLING = /[我县旗]/;

/**
 * Rule X12: a goal speaks of the agency that declares it: 我局, 我委, 我院, 我校, 我镇 fit its name or that of an agency
 * above it, and no agency of the same kind of another county stands there. Silent where no agency is known.
 */
export const otherAgency: ProjectRule = {
  code: 'X12',
  name: 'other-agency',
  severity: 'warning',
  trial: true,
  scope: 'project',
  check: (project, { table }) => {
    if (!TELLING.test(project.goal) && !project.indicators.some(({ name }) => TELLING.test(name))) return [];
    const agencies = agencyNames(project, table);
    if (agencies.length === 0) return [];
    const said = foreignWords(halfWidth(project.goal), agencies);
    const goal = project.at.goal;
    const ofGoal: readonly Draft[] = goal
      ? said.map(({ word, variant }) => draftOf(goal, word, agencies, variant))
      : [];
    const ofNames = project.indicators.flatMap(({ name, at, place }) =>
      foreignWords(name, agencies).map(({ word, variant }) => draftOf(at.name ?? place, word, agencies, variant)),
    );
    return [...ofGoal, ...ofNames];
  },
};

interface Foreign {
  readonly word: string;
  readonly variant?: string;
}

function draftOf(at: Draft['at'], word: string, agencies: readonly string[], variant?: string): Draft {
  return { at, ...(variant ? { variant } : {}), args: { word, agency: agencies[0] ?? '' } };
}

/** The agency itself first, then those above it. */
function agencyNames({ agencyName, agency }: Project, { agencies }: Table): readonly string[] {
  const names = [agencyName];
  let next = agency;
  for (let steps = 0; next !== null && steps < agencies.length; steps++) {
    const found = agencies[next];
    if (!found) break;
    if (!found.isGrandTotal) names.push(found.name);
    next = found.parent;
  }
  return [...new Set(names.map((name) => halfWidth(name).trim()).filter((name) => name !== ''))];
}

function foreignWords(text: string, agencies: readonly string[]): readonly Foreign[] {
  if (!text.includes('我')) return otherCounty(text, agencies);
  const words = SELF_NAMES.filter(({ said, word, fits }) => {
    if (!text.includes(said) || !word.test(text) || agencies.some((name) => fits.test(name))) return false;
    return said !== '我镇' || agencies.some((name) => OF_COUNTY.test(name));
  });
  return [...words.map(({ said }) => ({ word: said })), ...otherCounty(text, agencies)];
}

/** 平武县教育局 in a goal of 门源县教育局. */
function otherCounty(text: string, agencies: readonly string[]): readonly Foreign[] {
  for (const name of agencies) {
    const [, county = '', kind = '', tail = ''] = COUNTY_AGENCY.exec(name) ?? [];
    const place = tail === '' ? -1 : text.indexOf(kind + tail);
    if (place < 0) continue;
    const ahead = text.slice(Math.max(0, place - 8), place);
    const other = OTHER_COUNTY.exec(ahead)?.[0] ?? '';
    if (other === '' || county.includes(ahead.slice(-2)) || ahead.endsWith(county.slice(-2)) || NO_NAME.test(ahead))
      continue;
    return [{ word: other.slice(-2) + kind + tail, variant: 'county' }];
  }
  return [];
}
