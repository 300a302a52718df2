import { Search } from 'lucide-react';
import type { ComponentProps } from 'react';
import { paths } from '@/i18n/navigation';
import type { Locale } from '@/i18n/routing';
import { SearchField } from './search-field';

type Props = ComponentProps<typeof SearchField> & { locale: Locale; onSend: () => void };

/** The form that asks. Without scripts it leads to the page of what is found. */
export function SearchForm({ locale, onSend, ...field }: Props) {
  return (
    <search>
      <form
        action={paths.search(locale)}
        className="search-form"
        onSubmit={(event) => {
          event.preventDefault();
          onSend();
        }}
      >
        <SearchField {...field} />
        <button type="submit">
          <Search aria-hidden="true" size={18} />
          <span>{field.words.submit}</span>
        </button>
      </form>
    </search>
  );
}
