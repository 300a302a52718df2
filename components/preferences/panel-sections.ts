import type { Preference } from '@/core/preferences/preference';
import type { PanelLanguage, PanelWords } from './panel-words';

type Section = { readonly heading: string; readonly fields: readonly Preference[] };

const onThePage = ['measure', 'columns', 'justify', 'sides'];

/** The preferences offered, in sections: colours, each language's text, the page, reading. */
export function panelSections(
  offered: readonly Preference[],
  read: readonly PanelLanguage[],
  words: PanelWords,
): Section[] {
  const general = offered.filter(({ language, script }) => language === undefined && script === undefined);
  const isOnPage = ({ about }: Preference) => onThePage.includes(about);
  const texts = read.map(({ tag, script, heading }) => ({
    heading,
    fields: offered.filter((one) => one.language === tag || (one.script !== undefined && one.script === script)),
  }));
  return [
    { heading: words.colours, fields: general.filter(({ about }) => about === 'theme') },
    ...texts,
    { heading: words.page, fields: general.filter(isOnPage) },
    { heading: words.reading, fields: general.filter((one) => one.about !== 'theme' && !isOnPage(one)) },
  ];
}
