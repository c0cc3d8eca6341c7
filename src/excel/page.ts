/** The page of the pane, as far as the live check listens to it. */
export interface Page {
  /** Calls back whenever the person comes back to the pane: events may have been lost meanwhile. */
  readonly onReturn: (listener: () => void) => void;
}

/** The browser's page. */
export const browserPage: Page = {
  onReturn: (listener) => {
    window.addEventListener('focus', listener);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') listener();
    });
  },
};
