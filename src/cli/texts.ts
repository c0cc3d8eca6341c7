/** Text of `jiheng --help`. */
export const HELP = `绩衡：检查、编写项目支出绩效目标表（Excel 工作簿）

用法
  jiheng check 文件… [选项]    检查工作簿，列出必改和建议改的地方
  jiheng template --out 文件.xlsx [选项]
                               写一份空白模板：申报表、批复表或公开表
  jiheng convert 文件 --to 表式 --out 文件.xlsx [选项]
                               把申报表、绩效目标表（批复表）、公开表互相转换
  jiheng rules                 列出检查规则
  jiheng explain 规则代码      说明一条规则：为什么、错例、对例，如 jiheng explain V07
  jiheng --help                显示本说明
  jiheng --version             显示版本

文件可以写多个，也可以写文件夹或 *.xlsx 这样的通配符。
能读 .xlsx .xlsm .xls .xlsb .et .ods，以及表格文本 .csv .tsv .txt .md .html；只读，不改文件。

check 的选项
  --format text|json           报告的格式，默认 text
  --pack 编号或文件            模板包：内置编号，或财政部门下发的 .json 文件
  -o, --out 文件               把报告写到文件
  --locale zh-CN|en-US         报告的语言，默认 zh-CN
  --fail-severity error|warning
                               有哪一级问题时退出码为 1：error 必改（默认），warning 建议改
  --no-trial                   不用试行规则（可能有误判，从不列为必改）
  --max-findings 个数          每个文件最多列出多少行问题，默认 200，0 为全部（只用于 text）

template 的选项
  --layout declaration-table|project-form|disclosure-table
                               申报表（默认）、批复表（一个项目一张表）、公开表
  -o, --out 文件               存成哪个 .xlsx 文件；已有的文件不会被盖掉
  --force                      盖掉已有的文件
  --pack 编号或文件            模板包，同上
  --tree 编号                  指标体系：T2015 或 T2021 等，默认为模板包的第一个
  --scheme 编号|none           权重方案，默认为该体系的第一个；none 为权重留空
  --projects 个数              项目个数，默认 3
  --rows 行数                  每个项目的指标行数，默认 6
  --agency-code 编码           单位编码
  --agency-name 名称           单位名称
  --year 年份                  预算年度，不写则留空
  --unit 万元|元|亿元          金额单位，默认为模板包的
  --forms sheets|stacked       批复表：每个项目一个工作表（默认），或上下排在一个工作表

convert 的选项
  --to declaration-table|project-form|disclosure-table
                               转成申报表、绩效目标表（批复表）或公开表
  -o, --out 文件               存成哪个 .xlsx 文件；已有的文件不会被盖掉
  --force                      盖掉已有的文件（要转换的文件除外）
  --forms sheets|stacked       同上
  --pack 编号或文件            模板包，同上
  --tree 编号                  下拉列表用的指标体系，默认为模板包的第一个
  新表放不下的内容随表保存在隐藏工作表里，转回时恢复。

explain 的选项
  --pack 编号或文件            模板包，同上；包里写了依据的一并列出
  --locale zh-CN|en-US         语言，rules 也可用

退出码
  0  没有必改问题（已在工作簿里说明理由的不计）
  1  有必改问题
  2  有文件读不了或没有可检查的表，或命令写错
`;
