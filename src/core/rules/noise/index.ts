import type { Rule } from '../rule';
import { htmlTags } from './z01-html-tags';
import { latexSigns } from './z02-latex-signs';
import { mathmlTags } from './z03-mathml-tags';
import { markdownMarks } from './z04-markdown-marks';
import { mixedWidth } from './z05-mixed-width';
import { foreignWords } from './z06-foreign-words';
import { hiddenCharacters } from './z07-hidden-characters';

/** Noise: what copying and converting leave in cells. */
export const noiseRules: readonly Rule[] = [
  htmlTags,
  latexSigns,
  mathmlTags,
  markdownMarks,
  mixedWidth,
  foreignWords,
  hiddenCharacters,
];
