import { driftSentences } from '../../core/align/corrections/drift-sentences';
import { faultSentences } from '../../core/article/fault-sentences';

/** What can be wrong with a library of articles: its texts, and the folders they lie in. */
export const contentSentences = {
  ...faultSentences,
  ...driftSentences,
  libraryMissing: 'There is no folder “{folder}”. Create it, or name another one.',
  slugBroken: 'The folder name “{slug}” is not usable. Use a-z, 0-9 and single hyphens, at most 80 characters.',
  notAFolder: '“{slug}” is not a folder of this library. Move the article itself here instead of a link or a file.',
  articleMissing: 'There is no article “{slug}” in this library.',
  fileMissing: 'The file is missing. Every article needs an article.json.',
  fileUnusable: 'The file cannot be read: it is not a plain file of this library.',
  fileTooLarge: 'The file is larger than {limit} bytes. Shorten it or split the article.',
  notUtf8: 'The file is not UTF-8 text. Save it again as UTF-8.',
  editionMissing: 'The article has no text. Add a file such as en.md or ar.md.',
  editionLanguage: 'The file is named for no known language. Name it for one of {languages}, such as en.md.',
  imageMissing: 'The image “{image}” is not in the folder of the article. Add it or remove the figure.',
  imageUnusable: 'The image “{image}” cannot be read as a picture. Save it again as PNG, JPEG, WebP or AVIF.',
  exists:
    'The article “{slug}” exists already and {file} would change. Choose another name, or mend the article first (npm run check-content).',
  busy: 'Another program is writing the article “{slug}”. Try again in a moment.',
  notReadableAgain:
    'The article “{slug}” was not written, because it could not be read again. See what is wrong below.',
  notStorable: 'The text holds {character}, which the database cannot keep. Delete it.',
  notAllowed: 'Writing to the folder “{folder}” is not allowed. Change its permissions, or name another folder.',
  readOnly: 'The folder “{folder}” is on a read-only disk. Name another folder.',
  diskFull: 'There is no room left on the disk of “{folder}”. Free some and try again.',
  diskTrouble: 'The folder “{folder}” cannot be used ({code}). Check that it is a folder.',
} as const;
