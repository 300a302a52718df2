'use client';

import { useSheetCount } from './sheet-count';

/** The sheets of paper under the preview, each with its running heads, its foot and its number. Drawn for the eye only. */
export function Sheets({ titles, foot, locale }: { titles: readonly SheetTitle[]; foot: string; locale: string }) {
  const count = useSheetCount();
  const number = new Intl.NumberFormat(locale);
  return (
    <div className="sheets" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <div key={String(index)} className="sheet">
          {index > 0 && (
            <div className="sheet-head" dir="ltr">
              {titles.map(({ order, text, language, direction }) => (
                <span key={order} data-order={order} lang={language} dir={direction}>
                  {text}
                </span>
              ))}
            </div>
          )}
          <div className="sheet-foot">
            <span>{foot}</span>
            <span>
              {number.format(index + 1)} / {number.format(count)}
            </span>
          </div>
        </div>
      ))}
    </div>
  );
}

/** A title of the running head. They are given from left to right. */
export type SheetTitle = {
  readonly order: 'first' | 'second';
  readonly text: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
};
