import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { planTable } from '../../core/layouts/plan-table';
import { templateContent } from '../../core/layouts/template-content';
import type { SheetPlan } from '../../core/sheet/sheet-plan';
import { detailAt, valueAt } from '../../core/sheet/sheet';
import { nationalPack } from '../../packs';
import { readWorkbook } from '../../xlsx/read-workbook';
import { writePlan } from '../../xlsx/write-plan';
import { convert, findLibreOffice } from './libreoffice';
import { savedFromWorkbench } from './workbench-file';
import type { WorkbookFacts } from './workbook-facts';
import { dropDownsOfOds, dropDownsOfXlsx, FACT_NAMES, factsOfOds, factsOfXlsx, lostFacts } from './workbook-facts';

/** Prints what was checked and counts what failed. */
class Report {
  failed = 0;

  line(name: string, lost: readonly string[], count: number): void {
    const isKept = lost.length === 0;
    if (!isKept) this.failed += 1;
    console.log(
      isKept ? `  ✓ ${name} ${count}` : `  ✗ ${name}：${lost.length} 项变了，例如 ${lost.slice(0, 3).join('；')}`,
    );
  }

  facts(before: Partial<WorkbookFacts>, after: Partial<WorkbookFacts>): void {
    for (const [kind, name] of Object.entries(FACT_NAMES) as [keyof WorkbookFacts, string][]) {
      const wanted = before[kind];
      const found = after[kind];
      if (wanted && found) this.line(name, lostFacts(wanted, found), wanted.length);
    }
  }
}

/** Column beside the table where the probes stand. */
const PROBE_COLUMN = 20;

/** The template with a formula beside its first row: LibreOffice works out the drop-down and gives its first entry. */
function withProbes(plan: SheetPlan): SheetPlan {
  const formulas = plan.validations.map(({ area, source }, index) => ({
    row: area.top,
    column: PROBE_COLUMN + index,
    formula: `=INDEX(${source.slice(1)},1)`,
  }));
  return { ...plan, formulas };
}

/** First entries that the drop-downs must offer, worked out from the list sheet by the plan itself. */
async function checkProbes(file: string, plan: SheetPlan, report: Report): Promise<void> {
  const outcome = await readWorkbook(readFileSync(file));
  const sheet = outcome.ok ? outcome.workbook.sheets[0] : undefined;
  const offered = new Set(plan.hiddenSheets[0]!.rows.slice(1).flat());
  const wrong = plan.validations.flatMap(({ area, prompt }, index) => {
    const value = sheet ? valueAt(sheet, area.top, PROBE_COLUMN + index) : null;
    const isCalculated = sheet && !detailAt(sheet, area.top, PROBE_COLUMN + index)?.problem;
    return isCalculated && offered.has(value) ? [] : [`${prompt.title} → ${value}`];
  });
  report.line('下拉列表能算出选项', wrong, plan.validations.length);
}

/** A template and the name of its file. */
interface Template {
  readonly name: string;
  readonly plans: readonly SheetPlan[];
}

const LAYOUTS = [
  ['declaration-table', 'sheets', '申报表'],
  ['disclosure-table', 'sheets', '公开表'],
  ['project-form', 'sheets', '批复表'],
  ['project-form', 'stacked', '批复表 上下排'],
] as const;

function templates(): Template[] {
  return nationalPack.trees.flatMap((tree) =>
    LAYOUTS.map(([layout, forms, name]) => {
      const options = {
        year: 2024,
        amountUnit: '万元',
        agencyCode: '201001',
        agencyName: '县政府办公室',
        treeId: tree.id,
        schemeId: nationalPack.weights.schemes.find((scheme) => scheme.tree === tree.id)?.id ?? null,
        projects: 3,
        rowsPerProject: 6,
      } as const;
      const content = templateContent(layout, options, nationalPack);
      return {
        name: `${name} ${tree.id}`,
        plans: planTable(layout, content, { treeId: tree.id, forms }, nationalPack),
      };
    }),
  );
}

async function checkFile(program: string, file: string, folder: string, report: Report): Promise<void> {
  const before = await factsOfXlsx(readFileSync(file));
  console.log(`${basename(file)} → LibreOffice → .xlsx`);
  report.facts(before, await factsOfXlsx(readFileSync(convert(program, file, 'xlsx', folder))));
  console.log(`${basename(file)} → LibreOffice → .ods`);
  const ods = readFileSync(convert(program, file, 'ods', folder));
  report.facts(before, await factsOfOds(ods));
  const [wanted, found] = [await dropDownsOfXlsx(readFileSync(file)), dropDownsOfOds(ods)];
  report.line(FACT_NAMES.validations, wanted === found ? [] : [`${wanted} 种变成 ${found} 种`], wanted);
}

async function checkTemplates(program: string, folder: string, report: Report): Promise<void> {
  for (const { name, plans } of templates()) {
    const file = join(folder, `模板 ${name}.xlsx`);
    writeFileSync(file, await writePlan(plans));
    await checkFile(program, file, folder, report);
    const [plan] = plans;
    if (!plan || plan.validations.length === 0) continue;
    const probe = join(folder, `探针 ${name}.xlsx`);
    writeFileSync(probe, await writePlan([withProbes(plan)]));
    await checkProbes(convert(program, probe, 'xlsx', folder), plan, report);
  }
}

/** What the workbench saves holds what the template asks for, and LibreOffice keeps it. */
async function checkWorkbenchFiles(program: string, folder: string, report: Report): Promise<void> {
  for (const { name, plans } of templates().slice(0, LAYOUTS.length)) {
    const saved = await savedFromWorkbench(plans);
    const file = join(folder, `工作台保存 ${name}.xlsx`);
    writeFileSync(file, saved);
    console.log(`工作台插入模板“${name}”后保存`);
    const { merges, validations, names, pages, hiddenSheets } = await factsOfXlsx(await writePlan(plans));
    report.facts({ merges, validations, names, pages, hiddenSheets }, await factsOfXlsx(saved));
    await checkFile(program, file, folder, report);
  }
}

/** Checks templates, and the files named as arguments, in LibreOffice. Gives the exit code. */
async function main(files: readonly string[]): Promise<0 | 1> {
  const program = findLibreOffice();
  if (!program) {
    console.error('没有找到 LibreOffice。请安装后再运行（Debian：apt-get install libreoffice-calc）。');
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), 'jiheng-external-'));
  const report = new Report();
  try {
    await checkTemplates(program, folder, report);
    await checkWorkbenchFiles(program, folder, report);
    for (const file of files) await checkFile(program, file, folder, report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log('没有比对：冻结行（LibreOffice 在无界面转换时不保存视图）。');
  console.log(report.failed === 0 ? '全部保留。' : `${report.failed} 项没有保留。`);
  return report.failed === 0 ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
