import type { Messages } from './messages';
import type { Locale } from './routing';

// next-intl re-exports the interface that is widened here; the compiler widens it only where it is declared.
declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
