/**
 * Name of the cookie in which the browser keeps the locale that a reader chose. Only the page's own script writes it, and
 * only when the reader switches; no answer of the server sets it.
 */
export const localeChoiceCookie = 'muqabala-locale';
