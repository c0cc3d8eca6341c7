/** Where a new table comes from. */
export type Way = 'blank' | 'convert' | 'paste';

export const ways: readonly Way[] = ['blank', 'convert', 'paste'];
