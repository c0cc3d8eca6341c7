import { cleanCell } from '../../../src/core/text/clean-cell';

test.each<[string, string, string]>([
  ['a code that is kept as text', '="004"', '004'],
  ['plain text stays', '合格率 ≥95%', '合格率 ≥95%'],
  ['paragraphs are lines', '<p>一、产出指标</p> <p>1. 次数 ≥ 3次</p>', '一、产出指标\n1. 次数 ≥ 3次'],
  ['breaks are lines', '甲<br>乙<br/>丙<BR />丁', '甲\n乙\n丙\n丁'],
  [
    'list items with numbers of their own',
    '<ol style="list-style-type: none"> <li>1. 甲</li> <li>2. 乙</li></ol>',
    '1. 甲\n2. 乙',
  ],
  ['list items that a browser numbers', '<ol><li>甲</li><li>乙</li></ol>', '1. 甲\n2. 乙'],
  ['a numbered list whose items say it too', '<ol><li>1、甲</li><li>2、乙</li></ol>', '1、甲\n2、乙'],
  ['list items without numbers', '<ul><li>甲</li><li>乙</li></ul>', '甲\n乙'],
  ['inline tags', '<span style="color:red">甲</span><b>乙</b><o:p></o:p>', '甲乙'],
  ['comments', '甲<!-- 乙 <p> -->丙', '甲丙'],
  ['styles and scripts', '甲<style>p{color:red}</style><script>alert("<p>")</script>乙', '甲乙'],
  ['an unknown tag is text', '甲<乙>丙', '甲<乙>丙'],
  ['less and greater signs are text', '成本<5万元，人数>3人', '成本<5万元，人数>3人'],
  ['a comparison without blanks', 'a<b>c', 'ac'],
  ['a tag that does not end', '甲<p 乙', '甲<p 乙'],
  ['entities', '次数&nbsp;&ge;3&lt;5&amp;6&#8805;7&#x2264;8', '次数 ≥3<5&6≥7≤8'],
  ['an unknown entity stays', 'A&B;C&foo;', 'A&B;C&foo;'],
  ['escaped tags', '&lt;p&gt;甲&lt;/p&gt;', '<p>甲</p>'],
  ['LaTeX', '$\\geq 100\\%$', '≥100%'],
  ['LaTeX with the unit outside', '次数 $\\geq 10$ 次', '次数 ≥10 次'],
  ['LaTeX in math tags', '次数 <math>\\geq 6</math>次', '次数 ≥6次'],
  ['LaTeX with brackets', '温度\\(\\leq 30^{\\circ}\\)', '温度≤30°'],
  ['other signs of LaTeX', '$3\\times 4$、$\\pm 5\\%$、$\\mathrm{PM}\\leqslant 2.5$', '3×4、±5%、PM≤2.5'],
  ['a command without dollars', '\\leq 5万元', '≤5万元'],
  ['a percent sign that is escaped', '95\\%', '95%'],
  ['a number between dollars', '$95\\%$，$10$', '95%，10'],
  ['dollars that are money', '人均$300到$500', '人均$300到$500'],
  ['a path is no formula', 'D:\\资料\\text', 'D:\\资料\\text'],
  ['MathML', '<math><mrow><mo>≥</mo> <mn>10</mn><mo>%</mo></mrow></math>', '≥10%'],
  [
    'MathML with its LaTeX beside it',
    '<math><semantics><mrow><mo>&ge;</mo><mn>10</mn></mrow><annotation encoding="application/x-tex">\\ge 10</annotation></semantics></math>次',
    '≥10次',
  ],
  ['bold', '**产出指标** 和 __效益__', '产出指标 和 效益'],
  ['a product is not bold', '300元*32人*2次', '300元*32人*2次'],
  ['escapes of Markdown', '1\\. 甲\\_乙\\*', '1. 甲_乙*'],
  ['unseen characters', '\uFEFF甲\u200b乙\u00ad\u2060', '甲乙'],
  ['blanks of all kinds at the ends', '\u3000\u00a0甲\u3000乙\u3000 ', '甲\u3000乙'],
  ['no-break blanks', '甲\u00a0乙', '甲 乙'],
  ['lines of Windows and Mac', '甲\r\n乙\r丙', '甲\n乙\n丙'],
  ['empty lines', '甲\n\n \n乙', '甲\n乙'],
])('%s', (_, text, clean) => {
  expect(cleanCell(text)).toBe(clean);
});

test('cleaned text stays as it is when it is cleaned again', () => {
  const once = cleanCell('<p>次数 $\\geq 100\\%$</p><ol><li>**甲**</li></ol>');
  expect(cleanCell(once)).toBe(once);
});
