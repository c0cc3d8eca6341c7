import type { RulePages } from '../page';

export const values: RulePages = {
  V01: {
    why: 'Without a value there is nothing to compare with at the end of the year, and the system does not save the row. Numbers, dates and grades such as 优良中差 all count; "/" and "—" do not. Delete a row that does not apply, or choose 不适用.',
  },
  V02: {
    why: 'For 95, "≥" and "=" ask for different things, and without a sign nobody can score it. The declaration table needs one; in approved and published forms leaving it out is a habit. Rates mostly take ≥, costs ≤, fixed numbers =.',
  },
  V03: {
    why: 'What stands behind ≥, ≤ or = must be one number; the unit has its own cell. Choose 定性 for words, and 定量（其他） with an explanation for a range. Dates and comparisons with the year before may stay.',
  },
  V04: {
    why: 'Coverage and the like end at 100%, so "≥100%" says the same as "=100%", which is more exact. All places can be changed at once. Completion and growth may be more, and satisfaction is left to you.',
  },
  V05: {
    why: 'Coverage, pass rates, timeliness and satisfaction are parts of a whole and cannot exceed 100%. Mostly a digit too many was typed, or the unit is wrong. Growth and completion may be more.',
  },
  V06: {
    why: 'At 100% not one person may complain, which surveys hardly ever show, and points are lost. 90% to 98% is usual. Keep it where those asked are few and you are sure.',
  },
  V07: {
    why: 'A cost indicator is there to limit spending; "≥" asks for at least so much. Use ≤ for amounts and prices, = for fixed standards. ≥ is right for saving rates, and for a legal minimum.',
  },
  V08: {
    why: 'Without a sign a cost may be a cap or a fixed standard. Amounts and prices mostly take ≤, legal standards =. In approved forms leaving it out is a habit, so it is only a remark there.',
  },
  V09: {
    why: 'For error rates, complaints and waiting times less is better. "≥" turns the meaning round, and no sign reads like a number to reach. Repair rates and drills count work done and may stay.',
  },
  V10: {
    why: 'A quantity says how much work is to be done; with ≤ doing nothing is enough. Use = for the plan, ≥ where more is welcome. For meetings, papers, inspections and receptions ≤ is right.',
  },
  V11: {
    why: 'Without a unit, 10 may be ten times or 100,000 yuan. The system requires one. Values in words, dates and 定量（其他） need none.',
  },
  V12: {
    why: '每个, 人数 and 百分比 are no units and do not add up with other tables. 个, 人 and % say the same. Units of your trade that no list has, such as 亩 or 剂次, may stay.',
  },
  V13: {
    why: 'A cost is compared with the budget, so it is counted in 元, 万元 or a price such as 元/人. % is right for saving and control rates. What is counted in days or people mostly is a quantity.',
  },
  V14: {
    why: '人数 counts heads, 人次 counts visits, 次数 counts events. If name and unit, or goal and indicator, say different things, nobody knows which to count. Change either one.',
  },
  V15: {
    why: 'Standards and prices are per person, household or mu; "300 元" alone may be for one or for all. Write 元/人 or the like. Where the name says 人均 or 每亩 the meaning is complete, so it is only a remark.',
  },
  V16: {
    why: 'A 定性 indicator is measured by grades, and a unit means nothing behind them. If the value is a number, the indicator is a quantity and takes ≥, ≤ or =.',
  },
  V17: {
    why: 'Words such as 进一步加强 can be called reached or missed at will. A grade (优良中差, 高中低) or a plain state (健全, 规范) can be judged; a number is better still. Keep any word that shows whether it is done.',
  },
  V18: {
    why: 'A rate can be worked out from two numbers, and a grade says less. If it cannot be counted, name it 及时性 or the like and keep 定性.',
  },
  V19: {
    why: 'Satisfaction is usually the share of satisfied people in a survey. As 定性 there is no figure to compare with. Without a survey, use another benefit indicator.',
  },
  V20: {
    why: 'The system takes no "/", "-", "*" or "_" in a value. Write one number for a range, and a date or days for a time. Dates, 优/良/中/差 and a minus sign may stay.',
  },
  V21: {
    why: 'Excel keeps a date as a number: under another format 30 November 2025 becomes 45991, and 3-5 becomes 5 March. After import nobody sees what was meant. A date in words is safest.',
  },
  V22: {
    why: 'Scanning and converting turn the sign of "≥92%" into the digit 2 at times. Where the other rates have signs and this one is above 100% without, that is likely. Keep it if 292% is meant.',
  },
  V23: {
    why: 'Excel takes "=100%" for a formula and shows 1 or #NAME?. Where the operator has a column, enter only the number; in one cell use the full-width "＝". Formulas that give a result may stay.',
  },
  V24: {
    why: 'Projects differ, so equal rates look copied, and reviewers ask about them. Compare them with earlier years one by one. Keep them if all are managed to one standard.',
  },
  V25: {
    why: 'A bare "0" may look like nothing filled in. "＝0" says clearly that it must not happen. A target of zero is fine.',
  },
  V26: {
    why: 'Receptions, journeys abroad and official cars are only ever capped; "≥" asks for at least so many. The table is published and would be misread. "≤" is usual.',
  },
  V27: {
    why: '80% and more is usual, and less costs points. Mostly the number is wrong, or another rate was called satisfaction. For new or disputed matters less may be right.',
  },
  V28: {
    why: 'Paying correctly, in full and by the rules is a duty; 95% allows one payment in twenty to be wrong. "=100%" is usual. Timeliness depends on others and may be less.',
  },
  V29: {
    why: '"10% more" needs a base to know what to reach. Say 较上年 for last year, or name the year of the plan. 增长率 and 增速 are year on year by definition.',
  },
};
