import { lighting } from './lighting';
import type { Preference } from './preference';
import { reading } from './reading';
import { sides } from './sides';
import { view } from './view';

/** Every preference. To add one: a file like its neighbours and a line here; its inputs carry its name. */
export const preferences: readonly Preference[] = [view, sides, lighting, reading];

/** Name under which the device keeps the choices, as one JSON object of strings. */
export const preferencesKey = 'muqabala-preferences';
