import { notFound } from 'next/navigation';

/** An address that no page has: answered in the locale it names. */
export default function UnknownPage() {
  notFound();
}
