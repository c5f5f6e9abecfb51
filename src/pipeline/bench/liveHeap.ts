import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes of the heap that are still reachable: measured after a full collection, which takes a while. */
export function createLiveHeap(): () => number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  return () => {
    if (typeof collect === 'function') Reflect.apply(collect, undefined, []);
    return process.memoryUsage().heapUsed;
  };
}
