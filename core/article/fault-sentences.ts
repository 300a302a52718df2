/** What is wrong, where, and what to do, for each reason a stored text is refused. `{name}` stands for a value. */
export const faultSentences = {
  jsonBroken:
    'This file is not complete JSON. Look for a missing quotation mark, comma or bracket on or before this line.',
  yamlBroken: 'The front matter cannot be read here. Put the value in "quotation marks" and keep one field a line.',
  yamlAlias: 'The front matter may not point at another value with “*”. Put the value in "quotation marks".',
  frontMatterMissing: 'The file must begin with a line “---”, then its fields, then another line “---”.',
  frontMatterOpen: 'The front matter is not closed. Put a line “---” after its last field.',
  frontMatterTooLong: 'The front matter is longer than {limit} characters. Shorten it.',
  notAMapping: 'Fields are expected here, each written as “name: value”.',
  fieldMissing: 'The field “{field}” is missing. Add it.',
  fieldUnknown: 'The field “{field}” is not known. Remove it or correct its name.',
  fieldNotText: 'The field “{field}” must be text. Put it in "quotation marks".',
  fieldBlank: 'The field “{field}” is empty. Write its value or remove the field.',
  fieldControlCharacter: 'The field “{field}” holds an invisible control character. Type it again.',
  translationUnknown: 'The field “translation” must be original, human or machine.',
  languageUnknown: 'The field “{field}” must be one of the languages {languages}.',
  dateBroken: 'The field “publishedAt” must be a date and time like 2026-01-31T18:30.',
  urlBroken: 'The field “url” must be an address that begins with https:// or http://.',
  nameBroken: 'The field “{field}” must be a name, or names by language such as {"en": "…", "ar": "…"}.',
  tagsBroken: 'The field “tags” must be a list of words such as ["bread", "history"].',
  glossesBroken: 'The field “glosses” must hold lines of the form "fragment": "what it means".',
  controlCharacter: 'There is an invisible control character ({character}) in this line. Delete it.',
  textTooLong: 'The text is longer than {limit} characters. Shorten it or split the article.',
  tooManyBlocks: 'The text has more than {limit} paragraphs, items and other blocks. Split the article.',
  blockTooLong: 'The block that begins here is longer than {limit} characters. Split it.',
  tooDeep: 'Lists, quotes or emphases are nested more than {limit} deep here. Make it flatter.',
  headingLevel: 'A heading has two to four “#”; this one has {level}. The title stands in the front matter.',
  imageInText: 'The image “{image}” stands inside a line of text. Put it in a paragraph of its own.',
  imageName: 'The image “{image}” cannot be used. Name a PNG, JPEG, WebP or AVIF file of the same folder.',
  noteTwice: 'The note “{note}” is written twice. Give one of them another name.',
  noteName: 'The note name “{note}” is not usable. Use letters, digits, “-”, “_” or “.”.',
  correctionsBroken: 'The field “corrections” must be a list: [{"languages": ["en", "ar"], "first": …, "second": …}].',
  tooManyCorrections:
    'There are more than {limit} corrections. Remove those that the automatic pairing no longer needs.',
  languagesBroken: 'The field “languages” must name two different ones of {languages}, such as ["en", "ar"].',
  sideBroken:
    'The field “{field}” must be a list of blocks such as [{"block": 3}], or [] where the other side stands alone.',
  sidesEmpty: 'A correction must name a block. Fill “first” or “second”, or remove the correction.',
  numberBroken: 'A number in “{field}” must be a whole number from 1 on. Count blocks and sentences from 1.',
  digestBroken: 'A digest is 16 of the characters 0-9 and a-f. Remove it and run npm run align -- --seal SLUG.',
  blocksApart:
    'The blocks in “{field}” must be neighbours, each named once, in order. Make a correction of each group.',
  sentencesBroken: 'The field “sentences” must be a list of links such as [[[1], [1]], [[2, 3], [2]], [[4], []]].',
  sentencesApart: 'The sentences of a link must be neighbours, in order, such as [[2, 3], [2]].',
  sentencesOrder: 'A sentence is named twice or out of order. Name each once, in the order of the text on both sides.',
} as const;

export type FaultKey = keyof typeof faultSentences;
