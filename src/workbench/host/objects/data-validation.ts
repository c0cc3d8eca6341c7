import { HostError, invalidArgument, notModelled } from '../host-error';
import { NO_ALERT, NO_PROMPT, type Validation, type ValidationRule } from '../model-parts';
import { isRecord, type Json } from '../protocol/wire';
import { flagArgument, textArgument } from './arguments';
import type { HostContext, RangeRef } from './context';
import type { HostObject } from './host-object';
import { bind, type ObjectType } from './object';
import { ensureWritable } from './range-cells';

const LONGEST_INLINE_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** The validation of a range. */
export function dataValidationOf(ref: RangeRef, host: HostContext): HostObject {
  return bind(dataValidationType, ref, host);
}

/** The rule of the whole range; null without one. Throws for a range whose cells differ. */
function current({ sheet, area }: RangeRef): Validation | null {
  const found = sheet.validationOf(area);
  if (found === 'mixed') throw new HostError('InvalidOperation', 'The cells of the range have different rules.');
  return found;
}

function change(ref: RangeRef, part: Partial<Validation>): void {
  ensureWritable(ref);
  const old = current(ref);
  if (!old) throw notModelled('DataValidation with a prompt or alert before its rule');
  ref.sheet.setValidation(ref.area, { ...old, ...part });
}

function readRule(value: Json): ValidationRule {
  const list = isRecord(value) ? value.list : undefined;
  const custom = isRecord(value) ? value.custom : undefined;
  if (isRecord(list)) {
    const source = textArgument(list.source);
    if (!source.startsWith('=') && source.length > LONGEST_INLINE_LIST) {
      throw invalidArgument(`A list written into the rule has at most ${LONGEST_INLINE_LIST} characters.`);
    }
    return { list: { inCellDropDown: list.inCellDropDown !== false, source } };
  }
  if (isRecord(custom)) return { custom: { formula: textArgument(custom.formula) } };
  throw notModelled(`DataValidation.rule ${JSON.stringify(value)}`);
}

function setRule(ref: RangeRef, value: Json): void {
  ensureWritable(ref);
  const found = ref.sheet.validationOf(ref.area);
  const old = found === 'mixed' || !found ? { ignoreBlanks: true, prompt: NO_PROMPT, errorAlert: NO_ALERT } : found;
  ref.sheet.setValidation(ref.area, { ...old, rule: readRule(value) });
}

function shortText(value: Json | undefined, longest: number): string {
  const text = value === undefined || value === null ? '' : textArgument(value);
  if (text.length > longest) throw invalidArgument(`"${text.slice(0, 20)}…" is longer than ${longest} characters.`);
  return text;
}

function readPrompt(value: Json): Validation['prompt'] {
  if (!isRecord(value)) throw invalidArgument('A prompt has title and message.');
  return {
    showPrompt: value.showPrompt !== false,
    title: shortText(value.title, LONGEST_TITLE),
    message: shortText(value.message, LONGEST_MESSAGE),
  };
}

function readAlert(value: Json): Validation['errorAlert'] {
  if (!isRecord(value)) throw invalidArgument('An error alert has style, title and message.');
  const style = value.style ?? 'Stop';
  if (style !== 'Stop' && style !== 'Warning' && style !== 'Information') throw invalidArgument('Unknown alert style.');
  return {
    showAlert: value.showAlert !== false,
    style,
    title: shortText(value.title, LONGEST_TITLE),
    message: shortText(value.message, LONGEST_MESSAGE),
  };
}

function typeOf(ref: RangeRef): string {
  const found = ref.sheet.validationOf(ref.area);
  if (found === 'mixed') return 'MixedCriteria';
  if (!found) return 'None';
  return 'list' in found.rule ? 'List' : 'Custom';
}

const dataValidationType: ObjectType<RangeRef> = {
  name: 'DataValidation',
  read: {
    Type: typeOf,
    Rule: (ref) => ({ ...ruleOrNothing(ref) }),
    IgnoreBlanks: (ref) => current(ref)?.ignoreBlanks ?? true,
    Prompt: (ref) => ({ ...(current(ref)?.prompt ?? NO_PROMPT) }),
    ErrorAlert: (ref) => ({ ...(current(ref)?.errorAlert ?? NO_ALERT) }),
  },
  write: {
    Rule: setRule,
    IgnoreBlanks: (ref, value) => change(ref, { ignoreBlanks: flagArgument(value) }),
    Prompt: (ref, value) => change(ref, { prompt: readPrompt(value) }),
    ErrorAlert: (ref, value) => change(ref, { errorAlert: readAlert(value) }),
  },
  methods: {
    Clear: (ref) => {
      ensureWritable(ref);
      ref.sheet.setValidation(ref.area, null);
    },
  },
};

function ruleOrNothing(ref: RangeRef): ValidationRule | Record<string, never> {
  const found = ref.sheet.validationOf(ref.area);
  return found === 'mixed' || !found ? {} : found.rule;
}
