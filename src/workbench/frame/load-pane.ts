/** Loads a script and waits until it has run; scripts run in the order in which they are loaded. */
export function loadScript({ src, type = '' }: { readonly src: string; readonly type?: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.type = type;
    script.async = false;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`无法加载 ${src}`));
    document.head.append(script);
  });
}

function loadStylesheet(href: string): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => resolve();
    link.onerror = () => resolve();
    document.head.append(link);
  });
}

/** Excel's own loader, in whose place the workbench has put the client itself. */
function isOfficeLoader(src: string): boolean {
  return /(^|\/)office\.js$/.test(src);
}

/** Brings the page at `address` in here: its styles, its body and its scripts, as they stand there. */
export async function loadPane(address: string): Promise<void> {
  const reply = await fetch(address);
  if (!reply.ok) throw new Error(`无法加载 ${address}：${reply.status}`);
  const page = new DOMParser().parseFromString(await reply.text(), 'text/html');
  document.title = page.title;
  const links = [...page.querySelectorAll('link[rel="stylesheet"]')];
  await Promise.all(links.map((link) => loadStylesheet(link.getAttribute('href') ?? '')));
  document.body.replaceChildren(...[...page.body.children].map((child) => document.importNode(child, true)));
  for (const script of page.querySelectorAll('script[src]')) {
    const src = script.getAttribute('src') ?? '';
    if (!isOfficeLoader(src)) await loadScript({ src, type: script.getAttribute('type') ?? '' });
  }
}
