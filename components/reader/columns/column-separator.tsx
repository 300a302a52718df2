import { greatestShare, leastShare } from '@/core/reading/balance-columns';

/**
 * The line between the columns, as the server draws it; `ColumnDrag` moves it. It stands in the columns' own direction, from
 * left to right in every locale.
 */
export function ColumnSeparator({ balance, label }: { balance: number; label: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is no <hr>; https://www.w3.org/WAI/ARIA/apg/patterns/windowsplitter/
    <div
      className="column-separator"
      role="separator"
      dir="ltr"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={leastShare}
      aria-valuemax={greatestShare}
      aria-valuenow={balance}
    />
  );
}
