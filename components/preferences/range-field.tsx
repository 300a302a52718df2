import { useId } from 'react';
import type { Range } from '@/core/preferences/preference';

/** A slider over a range of multiples, told as a percentage in the locale's digits. */
export function RangeField({
  name,
  label,
  range: { min, max, step },
  value,
  intl,
  onChoose,
}: {
  name: string;
  label: string;
  range: Range;
  value: string;
  /** Tag for `Intl`. */
  intl: string;
  onChoose: (value: string) => void;
}) {
  const id = useId();
  const percent = new Intl.NumberFormat(intl, { style: 'percent' }).format(Number(value));
  return (
    <div className="preference">
      <label htmlFor={id}>{label}</label>
      <div className="slider">
        <input
          id={id}
          type="range"
          name={name}
          min={min}
          max={max}
          step={step}
          value={value}
          aria-valuetext={percent}
          onChange={({ target }) => onChoose(target.value)}
        />
        {/* A slider says its value itself. */}
        <span aria-hidden="true">{percent}</span>
      </div>
    </div>
  );
}
