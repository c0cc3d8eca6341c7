import type { Check, ManifestSurroundings } from './manifest-check';
import { childrenOf, elementsNamed, rootOf } from './manifest-document';
import { pngSize } from './png-size';

const REQUIRED_ICON_SIZES = [16, 32, 80];

function iconProblem(url: string | null, size: number, { fileOf }: ManifestSurroundings): string[] {
  if (!url || !URL.canParse(url)) return [];
  const bytes = fileOf(new URL(url));
  const actual = bytes && pngSize(bytes);
  if (!actual) return [`图标不存在或不是 PNG：${url}`];
  return actual.width === size && actual.height === size
    ? []
    : [`图标 ${url} 是 ${actual.width}×${actual.height}，应为 ${size}×${size}`];
}

/** Icons exist, are PNG files, and have the size that the manifest gives them. */
export const icons: Check = (document, surroundings) => {
  const app = rootOf(document);
  const own = (name: string): string | null =>
    childrenOf(app)
      .find((child) => child.localName === name)
      ?.getAttribute('DefaultValue') ?? null;
  const images = new Map(
    elementsNamed(document, 'Images')
      .flatMap(childrenOf)
      .map((image) => [image.getAttribute('id'), image.getAttribute('DefaultValue')]),
  );
  const ribbon = elementsNamed(document, 'Icon').flatMap((icon) => {
    const offered = childrenOf(icon).map((image) => ({
      size: Number(image.getAttribute('size')),
      id: image.getAttribute('resid'),
    }));
    const absent = REQUIRED_ICON_SIZES.filter((size) => !offered.some((image) => image.size === size));
    return [
      ...absent.map((size) => `<Icon> 缺少 ${size} 像素的图标`),
      ...offered.flatMap(({ size, id }) => iconProblem(images.get(id) ?? null, size, surroundings)),
    ];
  });
  return [
    ...iconProblem(own('IconUrl'), 32, surroundings),
    ...iconProblem(own('HighResolutionIconUrl'), 64, surroundings),
    ...new Set(ribbon),
  ];
};
