import type { TotalNode } from './reconciliation';

/** All nodes, each before those below it. */
export function nodesOf(nodes: readonly TotalNode[]): readonly TotalNode[] {
  return nodes.flatMap((node) => [node, ...nodesOf(node.children)]);
}

/** Does a row below this one declare a total of its own? */
export function declaresBelow({ children }: TotalNode): boolean {
  return children.some((child) => hasDeclared(child) || declaresBelow(child));
}

/** Does the row declare a total that is a number? */
function hasDeclared({ declared }: TotalNode): boolean {
  return Boolean(declared?.value);
}

/** The nearest rows below that declare a total, and the projects that hang on none of them. */
export interface DeclaredBelow {
  readonly declared: readonly TotalNode[];
  readonly projects: readonly number[];
}

/** Parts that a declared total is made of: declared totals below it, and projects outside of these. */
export function declaredBelow(node: TotalNode): DeclaredBelow {
  const parts = node.children.map((child) =>
    hasDeclared(child) ? { declared: [child], projects: [] } : declaredBelow(child),
  );
  return {
    declared: parts.flatMap(({ declared }) => declared),
    projects: [...node.projects, ...parts.flatMap(({ projects }) => projects)],
  };
}
