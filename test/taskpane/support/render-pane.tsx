import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { configure, render, screen } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import { nationalPack } from '../../../src/packs';
import { type PaneOptions, PaneRoot } from '../../../src/taskpane/main/PaneRoot';
import type { PaneStorage } from '../../../src/taskpane/services/pane-storage';
import { type FakePort, fakePort } from '../../support/fake-port';

// Whether an element can be seen costs jsdom most of its time; views that are folded away say so themselves.
configure({ defaultHidden: true });

/**
 * Of the rules of style only those that hide: a name that is asked for lets jsdom match every rule with every element,
 * and nothing is laid out here.
 */
const hidingStyles = createDOMRenderer(document, {
  unstable_filterCSSRule: (rule) => /visibility:\s*hidden|display:\s*none/.test(rule),
});

/** Storage that lasts as long as the test. */
export function memoryStorage(): PaneStorage {
  const kept = new Map<string, string>();
  return { read: (key) => kept.get(key) ?? null, write: (key, value) => void kept.set(key, value) };
}

export interface RenderedPane {
  readonly port: FakePort;
  readonly user: UserEvent;
  readonly unmount: () => void;
}

/** The whole pane over a port that a test holds in its hands. */
export function renderPane(port: FakePort = fakePort(), rest: Partial<PaneOptions> = {}): RenderedPane {
  const options: PaneOptions = {
    port,
    locale: 'zh-CN',
    theme: 'light',
    storage: memoryStorage(),
    pack: nationalPack,
    version: '9.9.9',
    ...rest,
  };
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  const { unmount } = render(
    <RendererProvider renderer={hidingStyles}>
      <PaneRoot options={options} />
    </RendererProvider>,
  );
  return { port, user, unmount };
}

/** Lines of the list of findings, as text from top to bottom. */
export function treeTexts(level: 1 | 2): string[] {
  const lines = screen.queryByRole('tree')?.querySelectorAll(`[role="treeitem"][aria-level="${level}"]`) ?? [];
  return [...lines].map((line) => line.textContent ?? '');
}
