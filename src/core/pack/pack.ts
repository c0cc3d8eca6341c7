import { z } from 'zod';
import { librarySchema } from './library';

// The pane's security policy forbids code made at run time, which zod would try before it makes a schema.
z.config({ jitless: true });

const LAYOUTS = ['declaration-table', 'project-form', 'disclosure-table'] as const;

const label = z.string().min(1).max(40);

/** 二级指标 of a tree with the spellings that mean the same. */
const level2Schema = z.strictObject({
  name: label,
  aliases: z.array(label).max(40).default([]),
  /** A project normally has an indicator of it: a template prepares its row first. */
  required: z.boolean().default(false),
  /** T06: a project without it gets this severity. */
  missing: z.enum(['error', 'warning', 'info', 'off']).default('off'),
  /** T07: its heading without an indicator gets this severity. */
  empty: z.enum(['error', 'warning', 'info', 'off']).default('info'),
});

/** 一级指标 of a tree. */
const level1Schema = z.strictObject({
  name: label,
  aliases: z.array(label).max(40).default([]),
  /** T05: a project without it gets this severity. */
  missing: z.enum(['error', 'warning', 'info', 'off']).default('off'),
  level2: z.array(level2Schema).min(1).max(20),
});

const treeSchema = z.strictObject({
  /** `T2015` (成本 below 产出) or `T2021` (成本 as level 1); local trees have ids of their own. */
  id: z.string().regex(/^[A-Za-z0-9-]{1,20}$/),
  name: label,
  level1: z.array(level1Schema).min(1).max(12),
});

const weightSchemeSchema = z.strictObject({
  id: z.string().max(40),
  name: z.string().max(60),
  tree: z.string().max(20),
  /** Weight by level 1, e.g. { 产出指标: 50 }. */
  level1: z.record(label, z.number().min(0).max(100)),
});

/** Numbers from which a rule speaks; usual practice unless the bureau says otherwise. */
const limitsSchema = z.strictObject({
  /** T14, T15: 三级指标 a project has at least and at most. */
  fewestIndicators: z.number().int().min(1).max(50).default(3),
  mostIndicators: z.number().int().min(1).max(500).default(20),
  /** N03: characters of a 三级指标 that are long, and too long to be saved. */
  longName: z.number().int().min(5).max(500).default(30),
  longestName: z.number().int().min(5).max(500).default(100),
  /** V27: a 满意度 below it is low (%). */
  lowestSatisfaction: z.number().min(0).max(100).default(80),
  /** W04: points of one indicator that outweigh the others. */
  heaviestWeight: z.number().min(1).max(1000).default(40),
});

const severitySchema = z.enum(['error', 'warning', 'info']);

/**
 * 模板包: everything a finance bureau may set, as data only (no code, no regular expressions).
 * `trees` holds one tree, or several where a table may follow any one of them (mixing them is T04).
 */
export const packSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  name: z.string().min(1).max(60),
  /** Official tables that the bureau uses, the usual one first. */
  layouts: z
    .array(z.enum(LAYOUTS))
    .min(1)
    .max(LAYOUTS.length)
    .default([...LAYOUTS]),
  trees: z.array(treeSchema).min(1).max(6),
  weights: z.strictObject({
    /** Required sum of a project's weights; `infer` finds it from the file (W01). */
    total: z.union([z.literal('infer'), z.number().positive().max(1000)]),
    schemes: z.array(weightSchemeSchema).max(20),
  }),
  amounts: z.strictObject({
    unit: z.enum(['元', '万元', '亿元']),
    /** How printed amounts were cut: the interval of A01 depends on it. */
    rounding: z.enum(['half-up', 'truncate']).default('half-up'),
  }),
  units: z.strictObject({
    known: z.array(z.string().min(1).max(20)).max(1000),
    /** Bad unit → the unit to write instead; empty text where only a person can tell. */
    bad: z.record(z.string().max(20), z.string().max(20)),
  }),
  scales: z.array(z.string().min(1).max(20)).max(200),
  /** By code (`V04`) or by code and variant (`V04.satisfaction`): the more specific wins. */
  severities: z
    .record(z.string().regex(/^[A-Z]\d{2}(\.[a-z0-9-]{1,30})?$/), z.union([severitySchema, z.literal('off')]))
    .default({}),
  limits: limitsSchema.prefault({}),
  /** Indicators ready to insert. */
  library: librarySchema.prefault({}),
  /** The bureau's own source of a rule, by code: shown on the rule's page as it is. */
  sources: z.record(z.string().regex(/^[A-Z]\d{2}$/), z.string().min(1).max(200)).default({}),
});

export type Pack = z.infer<typeof packSchema>;
export type Tree = z.infer<typeof treeSchema>;
export type Severity = z.infer<typeof severitySchema>;
