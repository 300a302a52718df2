import { aloneWords } from './alone-words';
import type { GuideState } from './guide';
import { cellOf, linkOf, otherSide, type Sentence, type Side, textOf } from './page-sentences';
import type { SentenceWords } from './sentence-words';

/** Reads out the sentence that the keyboard has come to, and its counterpart, each in its own language. */
export function SpokenSentence({ state: { pointed, by }, words }: { state: GuideState; words: SentenceWords }) {
  const sentence = by === 'keyboard' ? pointed : null;
  const link = sentence && linkOf(sentence);
  const other = otherSide(sentence?.side ?? 'second');
  const alone = sentence && aloneWords(sentence, words);
  return (
    <div role="status" className="spoken-sentence sr-only">
      {sentence && <Spoken sentence={sentence} from={sentence.index} to={sentence.index + 1} side={sentence.side} />}
      {sentence && link && link[other].to > link[other].from && (
        <Spoken sentence={sentence} {...link[other]} side={other} />
      )}
      {alone && <p>{alone}</p>}
    </div>
  );
}

function Spoken({ sentence: { row }, from, to, side }: { sentence: Sentence; from: number; to: number; side: Side }) {
  const cell = cellOf(row, side);
  return (
    <p lang={cell?.lang} dir={cell?.dir}>
      {textOf(row, side, { from, to })}
    </p>
  );
}
