import { areaAddress } from '../../../src/core/sheet/address';
import { sheetsOfText } from '../../../src/core/text/sheets-of-text';

const sheetsOf = (html: string) => sheetsOfText(html, '网页.html');
const rowsOf = (html: string) => sheetsOf(html).map(({ rows }) => rows);
const tableOf = (...rows: string[]) => `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;

describe('a table of HTML', () => {
  test('its cells, with merges', () => {
    const [sheet] = sheetsOf(
      tableOf('<td colspan=3>申报表</td>', '<td rowspan="2">甲</td><td>1</td><td>次</td>', "<td colspan='2'>2</td>"),
    );
    expect(sheet!.rows).toEqual([['申报表'], ['甲', 1, '次'], [null, 2]]);
    expect(sheet!.merges.map(areaAddress)).toEqual(['A1:C1', 'A2:A3', 'B3:C3']);
  });

  test('a span beyond the last row ends there; a row span pushes later cells to the right', () => {
    const [sheet] = sheetsOf(tableOf('<td>甲</td><td rowspan=9>乙</td><td>丙</td>', '<td>丁</td><td>戊</td>'));
    expect(sheet!.rows).toEqual([
      ['甲', '乙', '丙'],
      ['丁', null, '戊'],
    ]);
    expect(sheet!.merges.map(areaAddress)).toEqual(['B1:B2']);
  });

  test('end tags that are left out', () => {
    expect(rowsOf('<table><tr><td>甲<td>乙<tr><td>丙<td>丁</table>')).toEqual([
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    ]);
  });

  test('rows that a clipboard cut out of their table', () => {
    const clip =
      'Version:0.9\r\nStartHTML:0000\r\nStartFragment:0001\r\n<html><body><!--StartFragment--><tr><td>甲</td><td>004</td></tr><!--EndFragment--></body></html>';
    expect(rowsOf(clip)).toEqual([[['甲', '004']]]);
  });

  test('paragraphs and breaks in cells are lines; source lines are none', () => {
    expect(rowsOf(tableOf('<td><p>一、产出</p>\n <p>指标<br>2</p></td><td>绩效\r\n  目标</td><td>a\n b</td>'))).toEqual(
      [[['一、产出\n指标\n2', '绩效目标', 'a b']]],
    );
  });

  test('a code that the page calls text keeps being text', () => {
    const style = `style='mso-number-format:"\\@"'`;
    expect(rowsOf(tableOf(`<td ${style}>401</td><td>401</td>`))).toEqual([[['401', 401]]]);
  });

  test('entities, comments, scripts, styles and attributes with > in them', () => {
    const html = `<style>td{}</style><table><tr><td title="a>b">&ge;&nbsp;3</td><!-- <td>x</td> --><script>"<td>"</script><td>乙</td></tr></table>`;
    expect(rowsOf(html)).toEqual([[['≥ 3', '乙']]]);
  });

  test('a quote that never ends hides nothing', () => {
    expect(rowsOf('<table><tr><td title="a>甲</td><td>乙</td></tr></table>')).toEqual([[['甲', '乙']]]);
  });
});

describe('a page', () => {
  test('text above and below a table are rows above and below it', () => {
    const html = `<html><head><title>网站</title></head><body><h1>公开表</h1><p>金额单位：万元</p>${tableOf('<td>甲</td><td>1</td>')}<p>注：无</p></body></html>`;
    expect(rowsOf(html)).toEqual([[['公开表'], ['金额单位：万元'], ['甲', 1], ['注：无']]]);
  });

  test('a caption stands above its table', () => {
    expect(rowsOf('<table><caption>公开表</caption><tr><td>甲</td><td>1</td></tr></table>')).toEqual([
      [['公开表'], ['甲', 1]],
    ]);
  });

  test('several tables are several sheets, each with the text above it', () => {
    const html = `<h2>表一</h2>${tableOf('<td>甲</td><td>1</td>')}<h2>表二</h2>${tableOf('<td>乙</td><td>2</td>')}`;
    const sheets = sheetsOf(html);
    expect(sheets.map(({ name }) => name)).toEqual(['网页', '网页(2)']);
    expect(sheets.map(({ rows }) => rows)).toEqual([
      [['表一'], ['甲', 1]],
      [['表二'], ['乙', 2]],
    ]);
  });

  test('a frame of one cell is text above the table', () => {
    const html = `${tableOf('<td colspan=2>公开表</td>')}${tableOf('<td>甲</td><td>1</td>')}`;
    expect(rowsOf(html)).toEqual([[['公开表'], ['甲', 1]]]);
  });

  test('a table of one column alone is its lines', () => {
    expect(rowsOf(tableOf('<td>甲</td>', '<td>乙</td>'))).toEqual([[['甲'], ['乙']]]);
  });

  test('fields of a form say what they were filled in with', () => {
    const field =
      '<input type="text" value="河道&amp;治理"><input type=hidden value="x"><input type="button" value="保存">';
    expect(rowsOf(tableOf(`<td>项目名称</td><td>${field}</td>`))).toEqual([[['项目名称', '河道&治理']]]);
  });

  test('a table that goes on after a page break is one sheet', () => {
    const html = `<p>公开表</p>${tableOf('<td>甲</td><td>1</td>')}<p>第 1 页</p><p>公开表</p>${tableOf('<td>乙</td><td>2</td>')}`;
    expect(rowsOf(html)).toEqual([[['公开表'], ['甲', 1], ['公开表'], ['乙', 2]]]);
  });

  test('a table that only arranges the page gives way to what it holds', () => {
    const inner = tableOf('<td>甲</td><td>1</td>', '<td>乙</td><td>2</td>');
    expect(rowsOf(tableOf('<td>首页</td>', `<td><p>公开表</p>${inner}</td>`))).toEqual([
      [['首页'], ['公开表'], ['甲', 1], ['乙', 2]],
    ]);
  });

  test('a small table inside a cell of data is text of the cell', () => {
    const inner = tableOf('<td>目标一</td><td>好</td>');
    const rows = rowsOf(
      tableOf('<td>序</td><td>名</td><td>目标</td>', `<td>1</td><td>甲</td><td>8</td><td>先${inner}后</td>`),
    );
    expect(rows).toEqual([
      [
        ['序', '名', '目标'],
        [1, '甲', 8, '先\n目标一 好\n后'],
      ],
    ]);
  });

  test('Markdown around a table of HTML', () => {
    expect(rowsOf(`# 公开表\n\n**单位：万元**\n\n${tableOf('<td>甲</td><td>1</td>')}\n`)).toEqual([
      [['公开表'], ['单位：万元'], ['甲', 1]],
    ]);
  });

  test('a page without a table is its lines', () => {
    expect(rowsOf('<html><body><div>甲</div><div>乙</div></body></html>')).toEqual([[['甲'], ['乙']]]);
  });
});
