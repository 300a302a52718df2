import type { Metadata } from 'next';
import { authorMetadata } from './author-metadata';
import { AuthorView } from './author-view';

type Props = PageProps<'/[locale]/author/[name]'>;

/** A page that is kept is looked at again after so many seconds. */
export const revalidate = 600;

/** None ahead: each is made when somebody asks for it. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, name } = await params;
  return authorMetadata(locale, name, 1);
}

export default async function AuthorPage({ params }: Props) {
  const { locale, name } = await params;
  return <AuthorView locale={locale} name={name} page={1} />;
}
