import type { Metadata } from 'next';
import { authorMetadata } from '../author-metadata';
import { AuthorView } from '../author-view';

type Props = PageProps<'/[locale]/author/[name]/[page]'>;

/** A page that is kept is looked at again after so many seconds. */
export const revalidate = 600;

/** None ahead: each is made when somebody asks for it. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, name, page } = await params;
  return authorMetadata(locale, name, Number(page));
}

/** A later page of an author's list; `proxy.ts` leads here, and it alone makes the number. */
export default async function LaterAuthorPage({ params }: Props) {
  const { locale, name, page } = await params;
  return <AuthorView locale={locale} name={name} page={Number(page)} />;
}
