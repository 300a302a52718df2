import { subscribe } from 'node:diagnostics_channel';
import type { ServerResponse } from 'node:http';
import { unavailableChannel, unavailableHeaders } from './store-unavailable';

/**
 * Answers 503 in place of 500, for every request of this process that fails after the library could not be reached: nothing
 * is wrong with the page, and whoever asks, a program too, is told when to ask again. A page cannot say so itself, as the
 * framework lets it choose no status but 404, 403 and 401.
 */
export function answerUnavailable(): void {
  let failedAt = Number.NEGATIVE_INFINITY;
  subscribe(unavailableChannel, () => {
    failedAt = performance.now();
  });
  subscribe('http.server.request.start', (message) => {
    const { response } = message as { response: ServerResponse };
    const askedAt = performance.now();
    const writeHead = response.writeHead.bind(response) as (status: number, ...rest: unknown[]) => ServerResponse;
    response.writeHead = (status: number, ...rest: unknown[]) => {
      if (status !== 500 || failedAt < askedAt) return writeHead(status, ...rest);
      for (const [name, value] of Object.entries(unavailableHeaders)) response.setHeader(name, value);
      return writeHead(503, ...rest);
    };
  });
}
