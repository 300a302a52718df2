/** The library cannot be reached at this moment. Pages that are built stay; everything else is answered with 503. */
export class StoreUnavailable extends Error {
  constructor(cause: unknown) {
    super('The library cannot be reached.', { cause });
    this.name = 'StoreUnavailable';
  }
}

/** Headers of an answer that says so: nobody keeps it, and it is worth asking again after a few seconds. */
export const unavailableHeaders = { 'retry-after': '5', 'cache-control': 'no-store' } as const;

/** The diagnostics channel on which a process hears that the library could not be reached. */
export const unavailableChannel = 'muqabala:library-unavailable';
