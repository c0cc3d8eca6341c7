import { browserStorage } from '../../../src/taskpane/services/pane-storage';

afterEach(() => {
  jest.restoreAllMocks();
  window.localStorage.clear();
});

it('keeps choices under its prefix', () => {
  browserStorage('a.').write('grouping', 'rule');
  expect(browserStorage('a.').read('grouping')).toBe('rule');
  expect(browserStorage('b.').read('grouping')).toBeNull();
});

it('only forgets where the browser refuses to keep anything', () => {
  jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new Error('denied');
  });
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('denied');
  });
  const storage = browserStorage('a.');
  expect(() => storage.write('grouping', 'rule')).not.toThrow();
  expect(storage.read('grouping')).toBeNull();
});
