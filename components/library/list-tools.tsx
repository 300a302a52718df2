import { LayoutGrid, Rows3 } from 'lucide-react';
import { arrangement } from '@/core/preferences/arrangement';
import './list-tools.css';

type Order = { readonly order: string; readonly text: string; readonly href: string; readonly isChosen: boolean };

type Props = {
  count: string;
  orders: readonly Order[];
  words: {
    readonly order: string;
    readonly arrangement: string;
    readonly values: { readonly [value in (typeof arrangement.values)[number]]: string };
  };
};

const signs = { list: Rows3, cards: LayoutGrid } as const;

/** How many articles there are, in which order, and how they are arranged: plain inputs that the style sheet answers. */
export function ListTools({ count, orders, words }: Props) {
  return (
    <div className="list-tools">
      <p className="library-count">{count}</p>
      <nav className="list-orders" aria-label={words.order}>
        <ul>
          {orders.map(({ order, text, href, isChosen }) => (
            <li key={order}>
              <a href={href} aria-current={isChosen ? 'true' : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <fieldset className="arrangement">
        <legend className="sr-only">{words.arrangement}</legend>
        {arrangement.values.map((value) => {
          const Sign = signs[value];
          return (
            <label key={value} title={words.values[value]}>
              <input
                type="radio"
                name={arrangement.name}
                value={value}
                defaultChecked={value === arrangement.standard}
                autoComplete="off"
              />
              <Sign aria-hidden="true" size={18} />
              <span className="sr-only">{words.values[value]}</span>
            </label>
          );
        })}
      </fieldset>
    </div>
  );
}
