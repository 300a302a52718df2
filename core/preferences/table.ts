import { languageTags } from '../languages/tags';
import { arrangement } from './arrangement';
import { calendar } from './calendar';
import { columns } from './columns';
import { digits } from './digits';
import { faceOf } from './face';
import { justify } from './justify';
import { leadingOf } from './leading';
import { lighting } from './lighting';
import { measure } from './measure';
import { motion } from './motion';
import type { Preference } from './preference';
import { reading } from './reading';
import { sides } from './sides';
import { sizeOf } from './size';
import { tashkeel } from './tashkeel';
import { theme } from './theme';
import { view } from './view';

/**
 * Every preference, in the order a panel offers them. To add one: a file like its neighbours, a line here and its words;
 * what answers it carries its name.
 */
export const preferences: readonly Preference[] = [
  theme,
  ...languageTags.flatMap((language) => [sizeOf(language), leadingOf(language), faceOf(language)]),
  tashkeel,
  digits,
  measure,
  columns,
  justify,
  view,
  reading,
  sides,
  lighting,
  calendar,
  arrangement,
  motion,
];

/** Name under which the device keeps the choices, as one JSON object of strings. */
export const preferencesKey = 'muqabala-preferences';
