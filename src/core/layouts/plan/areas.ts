import type { Area } from '../../sheet/address';

/** Area from its four edges. */
export function block(top: number, left: number, bottom: number, right: number): Area {
  return { top, left, bottom, right };
}
