/** Why a correction of the pairing is not used, or what else an editor should know of it, and what to do. */
export const driftSentences = {
  blockChanged:
    'Correction {number} is not used: block {block} of {language}.md is no longer what it was. Compare the two texts, correct the numbers, then run npm run align -- --seal SLUG --accept.',
  blockGone:
    'Correction {number} is not used: {language}.md has no block {block}. Correct the number or remove the correction.',
  blocksParted:
    'Correction {number} is not used: in {language}.md its blocks, from {block} on, are no longer neighbours. Correct the numbers, then run npm run align -- --seal SLUG --accept.',
  correctionTaken:
    'Correction {number} is not used: it names a block that correction {other} has already. Remove one of the two.',
  correctionCrosses:
    'Correction {number} is not used: it crosses correction {other}, and both texts must keep their order. Remove one of the two.',
  sentenceMissing:
    'Correction {number} is not used: it names sentence {sentence} of {language}.md, and its blocks there have {count}. Correct the number.',
  correctionEdition:
    'Correction {number} is not used: the article has no {language}.md. Add it or remove the correction.',
  notSealed:
    'Correction {number} is used but not sealed: a change of its texts would go unseen. Run npm run align -- --seal SLUG.',
} as const;

export type DriftKey = keyof typeof driftSentences;
