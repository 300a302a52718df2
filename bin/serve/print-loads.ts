import type { Load } from './measure-load';

type Row = { readonly name: string; readonly bytes: number; readonly own: Load; readonly floor: Load | null };

/** The figures as a table: the site, nginx with the same bytes, and the one as a share of the other. */
export function printLoads(rows: readonly Row[]): void {
  console.log('\n32 connections, one instance, no compression');
  for (const { name, bytes, own, floor } of rows) {
    console.log(`\n${name} (${(bytes / 1000).toFixed(1)} kB)`);
    console.log(`  site   ${toLine(own)}`);
    if (floor === null) continue;
    console.log(`  nginx  ${toLine(floor)}`);
    const share = ((100 * own.perSecond) / floor.perSecond).toFixed(1);
    console.log(
      `  site / nginx: ${share} % of the requests, ${(own.slowest / Math.max(1, floor.slowest)).toFixed(1)} times the p99`,
    );
  }
}

function toLine({ perSecond, median, slowest }: Load): string {
  return `${perSecond.toFixed(0).padStart(7)} requests/s   p50 ${median} ms   p99 ${slowest} ms`;
}
