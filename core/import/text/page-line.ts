import type { Addition, Removal } from '../draft';

/** A line of the page that has something on it: its number in the file, counted from 1, and its cleaned text. */
export type PageLine = { readonly number: number; readonly text: string };

/** What the steps of the import write down as they go. */
export type Notes = { readonly removed: Removal[]; readonly added: Addition[] };
