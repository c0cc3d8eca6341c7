import { z } from 'zod';

// The pane's security policy forbids code made at run time, which zod would try before it makes a schema.
z.config({ jitless: true });

const kindId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
const unit = z.string().min(1).max(20);

/** A kind of project (培训, 慰问) whose indicators stand together in the library. */
const kindSchema = z.strictObject({
  id: kindId,
  name: z.string().min(1).max(20),
  /** Words in the names of such projects; a kind without words fits every project. */
  words: z.array(z.string().min(1).max(20)).max(40).default([]),
});

/** A 三级指标 ready to insert. Its 一级指标 follows from the tree of the table it is inserted into. */
const rowSchema = z
  .strictObject({
    kind: kindId,
    level2: z.string().min(1).max(40),
    name: z.string().min(1).max(100),
    operator: z.enum(['≥', '≤', '=', '>', '<', '定性']),
    /** The usual unit; none for a date and for a grade. */
    unit: unit.optional(),
    /** Units that fit as well (购置数量: 台, or 件, 辆, 套). */
    otherUnits: z.array(unit).max(10).default([]),
    direction: z.enum(['正向', '反向']),
    /** What the value is: a number with a unit, a date, or a word of a scale. */
    asks: z.enum(['number', 'date', 'grade']).default('number'),
    /** Only where the value is the same in every project (0 次事故, 健全); else the person sets it. */
    value: z.string().min(1).max(40).optional(),
    /** How the value is worked out, in the words of the form. */
    formula: z.string().min(1).max(200).optional(),
  })
  .refine(({ asks, operator }) => (asks === 'grade') === (operator === '定性'), '定性指标的值是等级，定量指标的值不是')
  .refine(({ asks, unit: own }) => (asks === 'number') === (own !== undefined), '填数字的指标有单位，其他指标没有单位');

/** 指标库: indicators by kind of project, as a bureau or the product offers them. */
export const librarySchema = z.strictObject({
  kinds: z.array(kindSchema).max(200).default([]),
  rows: z.array(rowSchema).max(5000).default([]),
});

export type Library = z.infer<typeof librarySchema>;
export type LibraryKind = Library['kinds'][number];
export type LibraryRow = Library['rows'][number];

/** What the schema cannot say: kinds that are not there, entries that stand twice. In Chinese, one text a fault. */
export function libraryContradictions({ kinds, rows }: Library): readonly string[] {
  const problems: string[] = [];
  const known = new Set<string>();
  for (const { id } of kinds) {
    if (known.has(id)) problems.push(`指标库的类别“${id}”出现了两次`);
    known.add(id);
  }
  const seen = new Set<string>();
  for (const { kind, level2, name } of rows) {
    if (!known.has(kind)) problems.push(`指标库的“${name}”引用了没有的类别“${kind}”`);
    const key = `${kind}\n${level2}\n${name}`;
    if (seen.has(key)) problems.push(`指标库中“${name}”在类别“${kind}”中出现了两次`);
    seen.add(key);
  }
  return problems;
}
