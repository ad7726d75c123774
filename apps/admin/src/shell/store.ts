import { localStorageStore, type Store } from 'react-admin';

const kept = ['locale', 'theme', 'sidebar.open'] as const;

/** Choices of the person at this browser. Signing out forgets filters and lists, and keeps language and theme. */
export function createStore(): Store {
  const store = localStorageStore('1', 'vuonlen');
  return {
    ...store,
    reset() {
      const values = kept.map((key) => [key, store.getItem(key)] as const);
      store.reset();
      for (const [key, value] of values) if (value !== undefined) store.setItem(key, value);
    },
  };
}
