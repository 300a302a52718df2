import { startPostgres } from './postgres.mjs';

/** @type {import('./postgres.mjs').Postgres | undefined} */
let server;

/**
 * One server for all tests that need PostgreSQL (`*.postgres.test.ts`), started when there is one among those to be run.
 * @param {import('vitest/node').TestProject} project
 */
export async function setup(project) {
  server = await startPostgres();
  project.provide('postgres', server.address);
}

export async function teardown() {
  await server?.remove();
}
