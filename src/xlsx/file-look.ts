import type { CellLook } from '../core/sheet/role-look';

export const LINE_STYLES = ['thin', 'medium', 'thick', 'dotted', 'dashed', 'double', 'hair', 'dashDot'] as const;

export interface FileLine {
  readonly style: (typeof LINE_STYLES)[number];
  /** `RRGGBB`. */
  readonly color: string;
}

export type FileEdge = 'top' | 'right' | 'bottom' | 'left';

/** How a cell of a file looks; what is left out is Excel's default. Colours are `RRGGBB`. */
export interface FileLook {
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly color?: string;
  };
  readonly fill?: string;
  readonly borders?: Readonly<Partial<Record<FileEdge, FileLine>>>;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Only on a protected sheet does it matter; true where left out. */
  readonly locked?: boolean;
}

/** Look of a part of a template as the look of a file's cell. */
export function fileLook({ font, fill, border, horizontal, vertical, wrap }: CellLook): FileLook {
  const line = border === null ? null : ({ style: 'thin', color: border } as const);
  return {
    font,
    ...(fill === null ? {} : { fill }),
    ...(line && { borders: { top: line, right: line, bottom: line, left: line } }),
    ...(horizontal === 'general' ? {} : { horizontal }),
    vertical,
    wrap,
  };
}
