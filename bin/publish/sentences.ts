/** Every sentence of the commands that write to the database, by key. `{…}` are gaps. */
export const sentences = {
  help: `Usage: npm run publish -- --to postgres [--content FOLDER] [--remove] [SLUG …]

Writes the articles of the folder into the database that DATABASE_URL names, those that are new or changed.
  --content FOLDER  another folder than “content”
  --remove          also removes articles from the database that are no longer in the folder
  SLUG …            only these articles`,
  // What can be wrong with the command.
  unknownOption: 'There is no option {option}. See --help.',
  missingValue: 'The option {option} needs a value behind it.',
  toMissing: 'Say where to publish to: --to postgres. See --help.',
  toUnknown: 'There is no store “{to}” to publish to. Write --to postgres.',
  badSlug: '“{slug}” cannot be the name of an article. Use a-z, 0-9 and single hyphens.',
  articleUnknown:
    'There is no article “{slug}” in the folder “{folder}”. With --remove it is removed from the database.',
  libraryMissing: 'There is no folder “{folder}”. Name another one with --content.',
  // What can be wrong with the database.
  noDatabase:
    'DATABASE_URL is not set. Set it to the address of the database, such as postgres://name:password@host/database.',
  addressBroken:
    'DATABASE_URL is not the address of a PostgreSQL database. Write it as postgres://name:password@host/database.',
  wrongPassword: 'The database refuses the name “{user}” or its password. Correct them in DATABASE_URL.',
  databaseMissing: 'There is no database “{database}” on {host}. Create it, or correct DATABASE_URL.',
  noRights:
    'The name “{user}” may not do this in the database “{database}”: {said}. Make it the owner of the database.',
  unreachable: 'The database on {host} cannot be reached ({said}). Check that it runs, and DATABASE_URL.',
  interrupted: 'What is published stays. Run the command again to go on from there.',
  notTold:
    'The articles are published, but running instances were not told and show what they had: {said} Run the command again.',
  // What was done.
  migrated: 'Tables brought up to date: {names}.',
  upToDate: 'The tables are up to date.',
  progress: '{done} of {all} articles looked at.',
  nothing: 'Nothing to publish: all {unchanged} articles are in the database as they are in the folder.',
  done: 'Published: {published}. Unchanged: {unchanged}. Removed: {removed}. Broken: {broken}.',
  left: 'In the database, but not in the folder: {left}. Use --remove to remove them.',
} as const;

export type SentenceKey = keyof typeof sentences;
