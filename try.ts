import { createFilesStore } from './server/store/files/create-files-store';
import { parseQuery } from './core/search/query/parse-query';
const store = createFilesStore('content','/tmp/search-cache');
console.time('refresh'); console.log(JSON.stringify(await store.refresh()).slice(0,300)); console.timeEnd('refresh');
for (const q of ['بطاقات مكتبة','library card','"read without" hurry -xyz','author:marchetti', 'البطاقه', 'tag:reading', 'the', 'librery', 'مكبتة','ال', 'تفاحتك', 'after:2026-02-03 before:2026-02-04 card', 'before:2026-02-03 card', 'lang:de Karte Ausweis -x','"*" OR NEAR(a','"NEAR(a b)" AND']) {
  const p = parseQuery(q); if (!p.query) { console.log(q, p.fault); continue; }
  for (let i=0;i<3;i++) {
  const t=performance.now();
  const r = await store.search({query:p.query, reader:'ar', offset:0,size:20});
  if (i===2) console.log(q, (performance.now()-t).toFixed(2), r.total, r.atLeast, r.cursor, r.didYouMean, r.articles.map(a=>a.slug.slice(0,10)+' '+a.passages.length+a.passages[0]?.language));
  }
}
console.log(await store.suggest('the libr',5), await store.suggest('بطاق',5), await store.suggest('المك',5));
