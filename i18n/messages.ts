import ar from '../messages/ar.json';
import de from '../messages/de.json';
import en from '../messages/en.json';
import fr from '../messages/fr.json';

/** The shape that every locale's messages have: the English ones are the source of truth. */
export type Messages = typeof en;

/**
 * The interface's words by locale. A locale is a file in `messages/` and a line here; a missing key is a compile error,
 * an extra one fails `messages.test.ts`.
 */
export const messages = { en, ar, fr, de } as const satisfies Record<string, Messages>;
