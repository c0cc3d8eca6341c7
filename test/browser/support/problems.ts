import type { Page } from 'playwright-core';

/** Everything that goes wrong on a page from now on: errors, refused or failed requests, requests to other hosts, breaches of its security policy. */
export async function collectProblems(page: Page, url: string): Promise<string[]> {
  const problems: string[] = [];
  page.on('console', (message) => {
    // The grid's library warns about itself when a second workbook is opened.
    const isGrid = message.type() === 'warning' && message.location().url.endsWith('/workbench/workbench.js');
    const isProblem = message.type() === 'error' || message.type() === 'warning';
    if (isProblem && !isGrid) problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A pane that is closed while it loads gives up its requests.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url))
      problems.push(`foreign: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`CSP ${document.location.pathname}: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  return problems;
}
