const forgets = new Set<() => void>();

/**
 * One promise for all who ask, made when the first of them does. A failure is kept until it has been
 * shown: a component that renders again must meet the same promise, or it would ask without end.
 */
export function sharedLoad<T>(load: () => Promise<T>): () => Promise<T> {
  let promise: Promise<T> | undefined;
  const start = async (): Promise<T> => {
    try {
      return await load();
    } catch (error) {
      forgets.add(() => {
        promise = undefined;
      });
      throw error;
    }
  };
  return () => (promise ??= start());
}

/** Called where a failure is shown, so that what failed is asked for again by the next page. */
export function forgetFailures(): void {
  for (const forget of forgets) forget();
  forgets.clear();
}
