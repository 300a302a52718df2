import type { Graph } from 'schema-dts';
import { writeStructuredData } from '@/core/structured-data/write-structured-data';

/** What a page tells machines of its content: data, which no browser runs, in a form that cannot end its element. */
export function StructuredData({ graph }: { graph: Graph }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: writeStructuredData(graph) }} />;
}
