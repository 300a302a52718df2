/** Something a reader may choose about how articles are shown. */
export type Preference = {
  /** Name of its inputs on the page, of its key on the device and, where `inAddress`, of its query parameter. */
  readonly name: string;
  /** The value that holds where none is chosen; it is neither stored nor written into the address. */
  readonly standard: string;
  /** Whether a link to the page carries the choice. */
  readonly inAddress: boolean;
};
