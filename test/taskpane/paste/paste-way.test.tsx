import { fireEvent, screen, within } from '@testing-library/react';
import { fakePort } from '../../support/fake-port';
import { declaration } from '../../support/declaration';
import { checked, FAULTY } from '../support/findings';
import { renderPane } from '../support/render-pane';

/** A page's text: cells between tabs. */
const TEXT = declaration(FAULTY).replaceAll('|', '\t');
const HTML = `<table>${declaration(FAULTY)
  .split('\n')
  .map(
    (line) =>
      `<tr>${line
        .split('|')
        .map((cell) => `<td>${cell}</td>`)
        .join('')}</tr>`,
  )
  .join('')}</table>`;

async function openPaste(port = fakePort({ result: checked() })) {
  const pane = renderPane(port, { view: 'template' });
  await pane.user.click(await screen.findByRole('radio', { name: '粘贴识别' }));
  return { ...pane, box: await screen.findByLabelText<HTMLTextAreaElement>('表格文字') };
}

const fill = (box: HTMLElement, value: string): void => void fireEvent.change(box, { target: { value } });
const pasteInto = (box: HTMLElement, data: Record<string, string>): void =>
  void fireEvent.paste(box, { clipboardData: { getData: (type: string) => data[type] ?? '' } });

it('shows what was recognised before anything is written, and inserts it in the layout that is chosen', async () => {
  const { user, port, box } = await openPaste();
  fill(box, TEXT);
  const found = within(await screen.findByRole('region', { name: '识别结果' }));
  expect(found.getByText('申报表 · 某县办公室')).toBeTruthy();
  expect(found.getByText('2 个项目、7 条指标')).toBeTruthy();
  expect(found.getByText('合计 3.00 万元，与项目相加相符。')).toBeTruthy();
  expect(found.getByText('按原表式检查：必改 2 项、建议改 1 项。')).toBeTruthy();
  const projects = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(projects).toEqual(['1网络维护费4 条指标2.00 万元', '2档案整理费3 条指标1.00 万元']);
  expect(port.inserted).toEqual([]);
  fireEvent.change(screen.getByLabelText('插入为'), { target: { value: 'project-form' } });
  await user.click(screen.getByText('插入到 2 张新工作表'));
  expect(port.inserted[0]).toHaveLength(2);
  expect(screen.getByText('已插入 2 张新工作表。请对照原文核对。')).toBeTruthy();
});

it('says by how much the total differs, and what found no column', async () => {
  const { box } = await openPaste();
  fill(box, `${TEXT.replace('2.00', '2.30')}\n说明\t本表由办公室填报`);
  expect(await screen.findByText('合计 3.00 万元，项目相加 3.30 万元，多 0.30 万元。')).toBeTruthy();
});

it('takes a table from the clipboard rather than its text', async () => {
  const { box } = await openPaste();
  pasteInto(box, { 'text/html': HTML, 'text/plain': '网络维护费 档案整理费' });
  expect(await screen.findByText('2 个项目、7 条指标')).toBeTruthy();
  expect(box.value).toBe('网络维护费 档案整理费');
  expect(screen.getByText('已按剪贴板中的表格识别。')).toBeTruthy();
  fill(box, '网络维护费');
  expect(await screen.findByText('没有认出表格')).toBeTruthy();
});

it('leaves a paste into the middle of a text, and text without a table, to the browser', async () => {
  const { box } = await openPaste();
  pasteInto(box, { 'text/html': '<b>网络维护费</b>', 'text/plain': '网络维护费' });
  expect(box.value).toBe('');
  fill(box, '说明');
  box.setSelectionRange(1, 1);
  pasteInto(box, { 'text/html': HTML, 'text/plain': '' });
  expect(box.value).toBe('说明');
});

it('says what a table needs where it recognises none, and keeps the text', async () => {
  const { user, box } = await openPaste();
  fill(box, '今天天气很好');
  expect(await screen.findByText('没有认出表格')).toBeTruthy();
  expect(screen.getByText(/连同表头一起复制/)).toBeTruthy();
  expect(box.value).toBe('今天天气很好');
  expect(screen.queryByRole('region', { name: '识别结果' })).toBeNull();
  await user.click(screen.getByText('清空'));
  expect(screen.queryByText('没有认出表格')).toBeNull();
});

it('names the step until the text has been read', async () => {
  const { box } = await openPaste();
  fill(box, TEXT);
  expect(screen.getByText('正在识别…')).toBeTruthy();
  expect(await screen.findByText('2 个项目、7 条指标')).toBeTruthy();
  expect(screen.queryByText('正在识别…')).toBeNull();
});

it('refuses a file that is too large, and keeps what is there', async () => {
  const { box } = await openPaste();
  fill(box, '重点');
  const file = new File([new Uint8Array(5_000_000)], '公开表.txt');
  fireEvent.change(screen.getByLabelText('打开文字文件…'), { target: { files: [file] } });
  expect(await screen.findByText(/“公开表.txt”不是文字文件，或超过 4 MB/)).toBeTruthy();
  expect(box.value).toBe('重点');
});

it('keeps text and result when something stands in the way', async () => {
  const { user, port, box } = await openPaste();
  fill(box, TEXT);
  await screen.findByText('2 个项目、7 条指标');
  port.block('read-only');
  await user.click(screen.getAllByText('插入到新工作表').at(-1)!);
  expect(screen.getByText(/工作簿以只读方式打开/)).toBeTruthy();
  expect(box.value).toBe(TEXT);
  await user.click(screen.getByText('重试'));
  expect(port.inserted).toHaveLength(1);
});
