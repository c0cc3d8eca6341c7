import type { MessageFamily } from '../entry';

export const amounts: MessageFamily = {
  A01: {
    title: '项目金额与合计不符',
    message:
      '各项目合计 {computed} {amountUnit}，“{label}”行 {declared} {amountUnit}，多 {difference} {amountUnit}。请核实各项目金额和合计。',
  },
  'A01.less': {
    message:
      '各项目合计 {computed} {amountUnit}，“{label}”行 {declared} {amountUnit}，少 {difference} {amountUnit}。请核实是否缺项目或金额有误。',
  },
  'A01.rounding': {
    message:
      '各项目合计 {computed} {amountUnit}，“{label}”行 {declared} {amountUnit}，相差 {difference} {amountUnit}，属四舍五入，可不改。',
  },
  'A01.duplicates': {
    message:
      '各项目合计 {computed} {amountUnit}，“{label}”行 {declared} {amountUnit}，多 {difference} {amountUnit}。第 {items} 项与第 {kept} 项内容相同，请核实是否重复填报；去掉后相符。',
  },
  'A01.one': {
    message:
      '各项目合计 {computed} {amountUnit}，“{label}”行 {declared} {amountUnit}，多 {difference} {amountUnit}，正好是第 {items} 项的金额。请核实该项目是否应计入。',
  },
  'A01.two': {
    message:
      '各项目合计 {computed} {amountUnit}，“{label}”行 {declared} {amountUnit}，多 {difference} {amountUnit}，正好是第 {items} 项的金额之和。请核实这两项是否应计入。',
  },
  'A01.unit': {
    message:
      '各项目合计 {computed} {amountUnit}，“{label}”行 {declared} {amountUnit}，多 {difference} {amountUnit}。两处正好相差 1 万倍，请核实是否混用了“元”和“万元”。',
  },
  'A01.unit-less': {
    message:
      '各项目合计 {computed} {amountUnit}，“{label}”行 {declared} {amountUnit}，少 {difference} {amountUnit}。两处正好相差 1 万倍，请核实是否混用了“元”和“万元”。',
  },
  'A01.project-unit': {
    message:
      '各项目合计 {computed} {amountUnit}，“{label}”行 {declared} {amountUnit}，多 {difference} {amountUnit}。第 {items} 项的金额单位像是写错（“元”与“万元”相差 1 万倍），请核实；换算后相符。',
  },
  'A01.project-unit-less': {
    message:
      '各项目合计 {computed} {amountUnit}，“{label}”行 {declared} {amountUnit}，少 {difference} {amountUnit}。第 {items} 项的金额单位像是写错（“元”与“万元”相差 1 万倍），请核实；换算后相符。',
  },
  'A01.missing': {
    message:
      '各项目合计 {computed} {amountUnit}，“{label}”行 {declared} {amountUnit}，已多 {difference} {amountUnit}，而第 {items} 项还没有金额。请核实各项目金额和合计。',
  },
  'A01.elsewhere': {
    message:
      '各项目合计 {computed} {amountUnit}，“{label}”行 {declared} {amountUnit}，少 {difference} {amountUnit}。{cell} 的“{text}”正好是这个数，没有计入；请核实是否填错了位置。',
  },
  'A01.gap': {
    message:
      '各项目合计 {computed} {amountUnit}，“{label}”行 {declared} {amountUnit}，少 {difference} {amountUnit}。序号缺 {first} 至 {last}，请核实是否漏了一页。',
  },
  A02: {
    title: '单位合计与上级合计不符',
    message:
      '下级各行合计 {computed} {amountUnit}，“{label}”行 {declared} {amountUnit}，多 {difference} {amountUnit}。请核实各单位的合计金额。',
  },
  'A02.less': {
    message:
      '下级各行合计 {computed} {amountUnit}，“{label}”行 {declared} {amountUnit}，少 {difference} {amountUnit}。请核实各单位的合计金额，或是否缺单位。',
  },
  A03: {
    title: '资金来源与总额不符',
    message:
      '各项资金来源合计 {sum} {amountUnit}，资金总额 {total} {amountUnit}，多 {difference} {amountUnit}。请核实各项来源和总额。',
    fix: '“其他资金”填 {number}',
  },
  'A03.less': {
    message:
      '各项资金来源合计 {sum} {amountUnit}，资金总额 {total} {amountUnit}，少 {difference} {amountUnit}。请核实是否漏填来源；属其他资金的，请填入“其他资金”。',
  },
  A04: {
    title: '金额不在金额列',
    message: '“{label}”行的金额 {text} 没有填在金额列里。请移到金额列。',
    fix: '移到金额列',
  },
  A05: {
    title: '项目重复',
    message:
      '第 {item} 项与第 {kept} 项的名称、金额（{amount} {amountUnit}）、目标相同。请核实是否重复；不重复的请说明理由。',
  },
  'A05.no-goal': {
    message:
      '第 {item} 项与第 {kept} 项的名称、金额（{amount} {amountUnit}）相同，都没有填目标。请核实是否重复；不重复的请说明理由。',
  },
  A06: {
    title: '项目名称重复',
    message: '第 {item} 项与第 {kept} 项都叫“{name}”，金额或目标不同。请核实；是两个项目的，建议在名称里写明区别。',
  },
  A07: {
    title: '同一合计两处不同',
    message: '这里的金额 {text} 与 {cell} 的 {first} 是同一个合计，两处不同，现按前一处核对。请核实后改为一致。',
  },
  'A11.costs': {
    message:
      '成本指标合计 {sum} {amountUnit}，预算数是 {budget} {amountUnit}，还有 {rest} {amountUnit}没有对应的成本指标。请核实是否要补充。',
  },
  A12: {
    title: '金额填写不规范',
    message: '金额写成了“{text}”，认不出是多少{amountUnit}。请改为数字，单位写在表头。',
  },
  'A12.text': {
    message: '金额“{text}”是文字，Excel 不会计入合计。请改为数字。',
    fix: '改为数字 {number}',
  },
  'A12.negative': { message: '金额“{text}”是负数。金额不能为负，请核实后改正。' },
  'A12.error': { message: '金额单元格显示“{text}”，公式出错。请改正公式或直接填写金额。' },
  'A12.not-calculated': { message: '金额是公式，还没有计算结果。请在 Excel 中打开、保存后再检查，或直接填写金额。' },
  'A12.blank': { message: '本项目没有填金额。请填写预算数。' },
  'A12.zero': { message: '本项目金额为 0 {amountUnit}。请核实是否需要申报。' },
  'A12.decimals': {
    message: '金额 {text} {amountUnit}的小数超过 {most} 位，比“分”还细。建议四舍五入到 {most} 位以内。',
  },
  A14: {
    title: '金额单位像是写错',
    message: '表头写的是“{amountUnit}”，各项目金额（例如 {text}）的大小像是“{other}”。请核实金额单位。',
  },
  A18: {
    title: '隐藏行里有金额',
    message:
      '“{name}”（{amount} {amountUnit}）在隐藏或筛选掉的第 {row} 行，计入合计但打印不出来。请取消隐藏，或删去该项目。',
  },
  'A18.no-amount': { message: '“{name}”在隐藏或筛选掉的第 {row} 行，打印不出来。请取消隐藏，或删去该项目。' },
  'A18.total': { message: '“{label}”行的合计 {text} 在隐藏或筛选掉的第 {row} 行，打印不出来。请取消隐藏。' },
  'A18.column': { message: '金额列是隐藏的，{count} 个项目的金额打印不出来。请取消隐藏。' },
  'A18.sheet': {
    message: '工作表“{sheet}”是隐藏的，里面有 {count} 个项目。请核实是否还要；要的请取消隐藏，不要的请删去。',
  },
  A19: {
    title: '链接到别的文件',
    message: '“{text}”是取自另一个文件的公式，表发出去后就取不到数。请改为数值。',
    fix: '保留数值 {text}',
  },
  'A19.no-value': { message: '这里是取自另一个文件的公式，还没有取到数。请改为数值。' },
  A20: {
    title: '显示的数加不出合计',
    message:
      '有 {count} 个金额只显示了一部分小数，按显示的数相加是 {computed} {amountUnit}，“{label}”行显示 {declared} {amountUnit}，相差 {difference} {amountUnit}。建议把金额本身四舍五入到显示的位数。',
  },
};
