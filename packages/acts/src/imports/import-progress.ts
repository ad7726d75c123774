/** How far an import is that runs in this process. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
}

const running = new Map<string, ImportProgress>();

/**
 * How far a running import is; null where none runs, or in another process. Its transaction shows nothing to others before
 * it ends, so that this number is all that can be told: it says nothing of what is in the register.
 */
export function importProgress(id: string): ImportProgress | null {
  return running.get(id) ?? null;
}

/** Tells how far a piece of work on an import is, until it ends, however it ends. */
export async function withProgress<T>(
  { id, total }: { readonly id: string; readonly total: number },
  work: (advance: () => void) => Promise<T>,
): Promise<T> {
  let done = 0;
  const tell = () => running.set(id, { done, total });
  tell();
  try {
    return await work(() => {
      done += 1;
      tell();
    });
  } finally {
    running.delete(id);
  }
}
