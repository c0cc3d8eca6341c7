import { libraryPlace } from '../../pack/library-row';
import type { Project } from '../../table/table';
import type { ProjectRule } from '../rule';
import { treeOf } from './missing-level1';
import { rowsFix } from './prepared-rows';

/** What is built, bought or set up for good. */
const BUILDS =
  /基建|基本建设|(?:建设|新建|改建|扩建|改造|修缮|修建|加固|拆除|装修|装饰|铺设|硬化|绿化|亮化|配套|治理|防护|维修|水利|道路|桥梁|管网|灌溉|饮水|排水|给水|供热|照明|安装|土建|消防|附属)工程|工程(?:建设|施工|款|项目)|(?:新建|扩建|改建|改扩建|修建|重建|建设)项目|(?:用房|校舍|房屋|办公楼|宿舍|场馆|食堂|厂房|厕所|道路|公路|桥梁|渠道|管网|设施)(?:的)?(?:建设|新建|改造|修缮|维修改造|改扩建|翻修|加固)|修缮|维修改造|改扩建|提升改造|(?:设备|车辆|仪器|器材|物资|家具|图书|校车|农机|装备|医疗设备|办公设备|教学设备)(?:的)?(?:购置|采购)|购置|信息化(?:系统|平台)?建设|(?:信息|管理|业务|监控|智慧[^，。]{0,8})?(?:系统|平台)建设/;
/** What is paid around it, or for running it: no cost of its own is asked for. */
const AROUND =
  /补助|补贴|奖补|奖励|奖金|贴息|利息|债|贷款|还本|购置税|监督|监管|监测|监理|检测|评审|评估|审计|咨询|设计|勘察|勘测|规划|编制|前期|管理费|工作经费|业务经费|运行|运维|运营|维护|培训|宣传|服务费|租赁|工程师|质保金|征地|拆迁|安置|人员|党建|思想|作风|文明|能力建设|队伍建设|机制建设|制度建设|体系建设/;
const COST = /成本|费用|造价|单价|价格|投资/;

/** Is it by its name a building, repair, purchase or computer project with a cost of its own? */
export function expectsCost({ name, indicators }: Pick<Project, 'name' | 'indicators'>): boolean {
  const isSuch = BUILDS.test(name) && !AROUND.test(name);
  return isSuch && !indicators.some((one) => COST.test(one.level1) || COST.test(one.level2) || COST.test(one.name));
}

/**
 * Rule T18: a project that builds, repairs, buys or sets up a computer system has a cost indicator. What is paid around
 * it (补助, 监理, 设计, 维护 …) needs none; an indicator that names a cost counts wherever it stands, and so does a prepared row that waits for it.
 */
export const costExpected: ProjectRule = {
  code: 'T18',
  name: 'cost-expected',
  severity: 'warning',
  scope: 'project',
  check: (project, context) => {
    const { indicators, unfilled = [], name, at } = project;
    if (indicators.length === 0 || unfilled.some(({ level1, level2 }) => COST.test(level1 + level2))) return [];
    if (!expectsCost(project)) return [];
    const tree = treeOf(project, context);
    const cost = tree && libraryPlace({ level2: '成本指标' }, tree);
    const fix = cost ? rowsFix(project, tree, [cost], { level2: cost.level2 }) : undefined;
    return [{ at: at.name, args: { project: name }, ...(fix ? { fix } : {}) }];
  },
};
