import type { Indicator } from '../../table/table';
import { normaliseLabel } from '../../taxonomy/normalise';
import { isRateUnit } from '../../taxonomy/units';
import { numberOf } from '../values/quantity';
import { endsInMeasure } from './measure-words';

/** Words of appeal: with them a name is a slogan whatever it ends with (着力提高服务群众满意率). */
const APPEAL = '努力|着力|进一步|切实|大力|全力|奋力|扎实|不断';
/** Verbs of the wanted direction whose object alone is a name (提高服务水平 → 服务水平). */
const TAKES_OBJECT = '提高|提升|增强|改善|完善|促进|推动|推进|加强|打造|营造';
/** Verbs whose object is what happens, not what is measured (确保工作有序开展). */
const TAKES_CLAUSE = '确保|保证|畅通|满足|助力|助推';
const START = new RegExp(`^(?:${APPEAL}|(?:积极|有效|全面|深入|持续|稳步|充分)?(?:${TAKES_OBJECT}|${TAKES_CLAUSE}))`);
const APPEAL_START = new RegExp(`^(?:${APPEAL})`);
const LEAD = new RegExp(`^(?:${APPEAL}|积极|有效|全面|深入|持续|稳步|充分)?(?:${TAKES_OBJECT})`);
const NO_NAME_START = /^[\p{P}\p{S}\d的了]/u;
/** A comma between Chinese words: a sentence. Thousands separators and decimals are none. */
const CLAUSE = /[，；！？]|[^\d],/;
const FULL_STOP = /[。．]$/;
const SHORTEST_NOUN = 4;

/** How a name fails to be one: a whole sentence, a sentence only by its full stop, or a call for better. */
export type Slogan = 'sentence' | 'full-stop' | 'verb';

/** Null for a name. A counted plan that begins with a verb is one (完善村卫生室 12个). */
export function sloganOf(indicator: Indicator): Slogan | null {
  const name = normaliseLabel(indicator.name);
  if (CLAUSE.test(name.replace(/[，；]$/, ''))) return 'sentence';
  const bare = name.replace(FULL_STOP, '');
  if (isCall(bare, indicator)) return bare === name ? 'verb' : 'sentence';
  return bare === name ? null : 'full-stop';
}

function isCall(name: string, indicator: Indicator): boolean {
  if (APPEAL_START.test(name)) return true;
  if (!START.test(name) || endsInMeasure(name)) return false;
  return !isCounted(indicator);
}

function isCounted({ value, unit }: Indicator): boolean {
  return numberOf(value) !== null && unit !== '' && !isRateUnit(unit);
}

/** The name without its call for better; empty where what is left may be no name. */
export function withoutVerb(name: string): string {
  const noun = name.replace(FULL_STOP, '').replace(LEAD, '');
  if (noun.length < SHORTEST_NOUN || noun.length === name.length) return '';
  return NO_NAME_START.test(noun) || START.test(noun) || CLAUSE.test(noun) ? '' : noun;
}
