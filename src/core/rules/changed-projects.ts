import type { Project } from '../table/table';

interface Change {
  readonly gone: readonly Project[];
  readonly come: readonly Project[];
}

/** Which projects went and which came since an earlier check: all between the common beginning and end of both lists. */
export function changeOf(earlier: readonly Project[], projects: readonly Project[]): Change {
  const least = Math.min(earlier.length, projects.length);
  let start = 0;
  while (start < least && earlier[start] === projects[start]) start++;
  let end = 0;
  while (end < least - start && earlier.at(-1 - end) === projects.at(-1 - end)) end++;
  return { gone: earlier.slice(start, earlier.length - end), come: projects.slice(start, projects.length - end) };
}
