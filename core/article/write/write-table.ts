import type { Table, TableCell } from '../block';
import { writeInlines } from './write-inlines';

const rules = { start: ':--', center: ':-:', end: '--:' } as const;

/** A table, a row a line. Rows are cut or filled to the width of the head, as a reader of Markdown would do. */
export function writeTable(table: Table): string {
  const width = table.head.length;
  if (width === 0) return '';
  const alignments = table.head.map((_cell, column) => table.alignments[column] ?? null);
  const lines = [
    writeRow(table.head.map(writeCell)),
    writeRow(alignments.map((alignment) => (alignment ? rules[alignment] : '---'))),
    ...table.rows.map((row) => writeRow(table.head.map((_cell, column) => writeCell(row[column] ?? [])))),
  ];
  return lines.join('\n');
}

function writeRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function writeCell(cell: TableCell): string {
  return writeInlines(cell, 'oneLine').replace(/\|/g, '\\|');
}
