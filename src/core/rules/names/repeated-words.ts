/** A word that stands twice, with what it looks like. */
export interface RepeatedWord {
  readonly index: number;
  readonly word: string;
  /** As written: 干部干部, 人数不低于人数. */
  readonly repeated: string;
}

/** 一 is no part of it: 一案一册, 一村一品. */
const WORD = /([\u4e01-\u9fa5]{2,8})\1/;
/** 慰问慰问金, 培训培训班, 救助救助站: what is done, and then its object. */
const COMPOUND = /^[金款费品物站所院班点员师者类]|^(?:中心|人员|资金|对象|教师)/;
/** 党组织组织力, 志愿服务服务时长: two words that meet, the first the end of a longer one. */
const MEETING =
  /(?:党|群团|社会|基层|合作经济|自治)组织(?=组织)|(?:志愿|公共|公益|养老|就业|法律|卫生|家政|社会|中介|购买)服务(?=服务)/;
/** Sentences go on with more of them: 建设服务服务型政府, 学习学习强国, 租赁会议会议室. */
const COMPOUND_IN_TEXT = /^[型化业区局办委会户村队组部校馆室厅厂场基强机平制宝]/;
/** 工作及及时率; 质量及及时率 joins two measures. 目的的 and 标的的 are words. */
const LETTER = /(?<![率性度量况数额])及及(?=时)|(?<!及)及及(?!时)|(?<![目标])的的(?!士|确)|率率|度度(?!假|过|量)/;
/** 人数不低于人数100人: the word again behind the comparison. */
const COMPARED = /([\u4e01-\u9fa5]{2,4})(?:不低于|不少于|不高于|不超过|≥|≤)\1(?=\d)/;

/** A word of two characters and more that a name has twice in a row, or a single one that never stands twice. */
export function repeatedInName(name: string): RepeatedWord | null {
  const match = WORD.exec(name);
  if (match && !COMPOUND.test(behind(name, match)) && !MEETING.test(name)) return wordOf(match);
  const letter = LETTER.exec(name);
  return letter ? { index: letter.index, word: letter[0].slice(0, 1), repeated: letter[0] } : null;
}

/** The same in running text, where words of different phrases may meet: there only whole words count. */
export function repeatedInText(text: string): RepeatedWord | null {
  const match = WORD.exec(text);
  const isCompound = [COMPOUND, COMPOUND_IN_TEXT].some((compound) => match && compound.test(behind(text, match)));
  const isWord = match && !isCompound && !MEETING.test(text);
  if (isWord) return wordOf(match);
  const compared = COMPARED.exec(text);
  return compared && wordOf(compared);
}

function behind(text: string, { index, 0: repeated }: RegExpExecArray): string {
  return text.slice(index + repeated.length);
}

function wordOf({ index, 0: repeated, 1: word = '' }: RegExpExecArray): RepeatedWord {
  return { index, word, repeated };
}
