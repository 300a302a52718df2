import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SearchAnswer } from '@/core/search/search-answer';
import { runHook } from './fixtures/run-hook';
import { failureOf } from './search-failure';
import { type Served, useFoundPages } from './use-found-pages';

const nothing: Served = { q: '', cursor: null, answer: null, failure: null };
const answer: SearchAnswer = {
  articles: [],
  total: 0,
  atLeast: false,
  cursor: null,
  didYouMean: null,
  summary: 'Nothing was found.',
};
const unavailable = failureOf('unavailable');

/** What is asked of the network, and has no answer yet, in order. */
let asked: ((answer: Response) => void)[] = [];
let leave = async () => {};
beforeEach(() => {
  asked = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
});
afterEach(async () => {
  await leave();
  vi.useRealTimers();
});

describe('a library that is away', () => {
  it('is said to be so until there is an answer, however often it is asked', async () => {
    const { told, failOnce, answerWith } = await search(nothing, 'market');
    expect(told()).toEqual({ failure: null, pages: 0 });
    await failOnce();
    for (let time = 0; time < 2; time++) {
      expect(told()).toEqual({ failure: unavailable, pages: 0 });
      await wait(5_000);
      expect(asked).toHaveLength(1);
      expect(told(), 'while it is asked again').toEqual({ failure: unavailable, pages: 0 });
      await failOnce();
    }
    await wait(5_000);
    await answerWith(answer);
    expect(told()).toEqual({ failure: null, pages: 1 });
    await wait(60_000);
    expect(asked).toHaveLength(0);
  });

  it('is said to be so by a page that was made without it, from the start', async () => {
    const { told, answerWith } = await search({ ...nothing, q: 'market', failure: unavailable }, 'market');
    expect(told()).toEqual({ failure: unavailable, pages: 0 });
    await answerWith(answer);
    expect(told()).toEqual({ failure: null, pages: 1 });
  });

  it('does not bring back what was found before, nor is it away for the next question', async () => {
    const { told, failOnce, ask } = await search({ ...nothing, q: 'market', answer }, 'market');
    await ask('harbour');
    expect(told(), 'while another is looked for').toEqual({ failure: null, pages: 1 });
    await failOnce();
    await wait(5_000);
    expect(told(), 'while it is asked again').toEqual({ failure: unavailable, pages: 0 });
    await ask('archive');
    expect(told().failure).toBeNull();
    await ask('market');
    expect(told()).toEqual({ failure: null, pages: 1 });
  });
});

const wait = (time: number) => run.act(() => vi.advanceTimersByTimeAsync(time));
let run: Awaited<ReturnType<typeof runSearch>>;

function runSearch(served: Served, q: string) {
  const values = { asked: { q, cursor: null } };
  return runHook((given: typeof values) => useFoundPages('en', given.asked, served), values, '/en/search');
}

async function search(served: Served, q: string) {
  vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => asked.push(resolve)));
  run = await runSearch(served, q);
  leave = run.leave;
  const reply = async (response: Response) => {
    await run.act(() => asked.shift()?.(response));
    await wait(10);
  };
  return {
    told: () => ({ failure: run.given().failure, pages: run.given().pages.length }),
    failOnce: () => reply(new Response('{}', { status: 503 })),
    answerWith: (found: SearchAnswer) => reply(Response.json(found)),
    ask: (other: string) => run.again({ asked: { q: other, cursor: null } }),
  };
}
