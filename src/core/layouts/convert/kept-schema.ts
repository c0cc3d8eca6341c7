import { z } from 'zod';
import type { AgencyContent, IndicatorContent, ProjectContent } from '../../table/content';

// The pane's security policy forbids code made at run time, which zod would try before it makes a schema.
z.config({ jitless: true });

const text = z.string().max(2_000_000);
const index = z.number().int().min(0).nullable();
const labelled = z.array(z.strictObject({ label: text, text })).max(1000);

export const keptLayout = z.enum(['declaration-table', 'project-form', 'disclosure-table']);

export const keptHead = z.strictObject({
  title: text,
  year: z.number().int().nullable(),
  amountUnit: z.enum(['元', '万元', '亿元']),
});

export const keptAgency: z.ZodType<AgencyContent> = z.strictObject({
  code: text,
  name: text,
  declaredTotal: text,
  isGrandTotal: z.boolean(),
  parent: index,
});

export const keptIndicator: z.ZodType<IndicatorContent> = z.strictObject({
  level1: text,
  level2: text,
  name: text,
  operator: z.enum(['≥', '≤', '=', '>', '<', '定性', '']),
  value: text,
  unit: text,
  weight: text.nullable(),
  direction: z.enum(['正向', '反向', '']),
  notes: labelled,
});

/** A project without its indicators, which stand in rows of their own. */
export type KeptProject = Omit<ProjectContent, 'indicators' | 'midTerm'> & {
  readonly midTerm: { readonly goal: string; readonly amount: string } | null;
};

export const keptProject: z.ZodType<KeptProject> = z.strictObject({
  no: text,
  name: text,
  amount: text,
  goal: text,
  agencyName: text,
  agency: index,
  emptySections: z.array(z.tuple([text, text])).max(1000),
  funds: z.array(z.strictObject({ label: text, amount: text })).max(1000),
  formFields: labelled,
  midTerm: z.strictObject({ goal: text, amount: text }).nullable(),
});
