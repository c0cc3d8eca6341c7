import type { RulePages } from '../page';

export const amounts: RulePages = {
  A01: {
    why: 'The total row has to equal the sum of the projects below; reviewers look at it first. Usual causes are a repeated project, a lost page, an amount in another column, or 元 and 万元 mixed; a cause that can be worked out is named. A cent or two of rounding may stay.',
  },
  A02: {
    why: 'The total of a department is the sum of its agencies. If all projects are right and it still differs, one level was not updated. Correct the agencies first, then the department.',
  },
  A03: {
    why: 'The total consists of sources: appropriations, subsidies, carry-over, own and other money. Blank sources count as zero, and parts below "其中" are not added again. After a change of the total the sources are often forgotten.',
  },
  A04: {
    why: 'A total among the goals misleads readers and is lost when data are collected. Move it into the column of amounts; the number stays.',
  },
  A05: {
    why: 'Two projects with one name, amount and goal are mostly a copy that nobody changed, and the total counts it twice. Names that differ in brackets, blanks or a character or two count as the same. If they are two projects, say why.',
  },
  A06: {
    why: 'Two projects of one agency under one name cannot be told apart, or an old row was kept after a change. Where money comes in parts, say so in the name. The same name in two agencies is fine.',
  },
  A07: {
    why: 'In print the rows of agencies and totals repeat on each page, and a change may reach one page only. Find out which is right, and make them agree.',
  },
  A12: {
    why: 'Excel leaves amounts that are text, or carry a unit or a blank, out of sums. The unit belongs in the header, the cell holds the number. In 万元, up to 6 decimals are exact to a cent and may stay.',
  },
  A14: {
    why: 'A head that says 万元 above amounts in 元 is off by 10,000, and hard to explain once published. It is said only where all amounts are beyond reason. If they are right, say why.',
  },
  A18: {
    why: 'Hidden or filtered rows count in the total but are not printed, so that readers cannot add it up. Usually an old project was kept or a filter left on. If a row is to stay hidden, say why.',
  },
  A19: {
    why: 'A formula on another file has its value on one computer only. When the table is sent, the link breaks, and the amount fails or stays old. A plain value does not change.',
  },
  A20: {
    why: 'A cell that holds 1.875 and shows 1.88 is added as 1.875 by Excel and as 1.88 by readers. Round the amounts to what they show, then check the total. A small difference that you can explain may stay.',
  },
};
