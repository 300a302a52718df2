/** The library cannot be reached at this moment. Pages that are built stay; an API answers 503. */
export class StoreUnavailable extends Error {
  constructor(cause: unknown) {
    super('The library cannot be reached.', { cause });
    this.name = 'StoreUnavailable';
  }
}
