import { localStorageStore, type Store } from 'react-admin';

const kept = ['locale', 'theme', 'sidebar.open', 'density'] as const;

/** What somebody saved under a name; the id of the person is in the key. */
const saved = 'saved.';

/** Choices of the person at this browser. Signing out forgets filters and lists, and keeps language, theme,
 * density and what was saved under a name. */
export function createStore(): Store {
  const store = localStorageStore('1', 'vuonlen');
  return {
    ...store,
    reset() {
      const values = [
        ...kept.map((key) => [key, store.getItem(key)] as const),
        ...Object.entries(store.listItems?.(saved) ?? {}),
      ];
      store.reset();
      for (const [key, value] of values) if (value !== undefined) store.setItem(key, value);
    },
  };
}
