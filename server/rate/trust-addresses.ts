import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { clientAddress } from './client-address';
import { trustedProxies } from './settings';

/**
 * Writes the address of whoever asks over the forwarded addresses of every request, before anything else of the server sees
 * it. The framework hands requests on without their connection, and believes what a client says of itself.
 */
export function trustAddresses(proxies: number = trustedProxies()): void {
  subscribe('http.server.request.start', (message) => {
    const { headers, socket } = (message as { request: IncomingMessage }).request;
    const forwarded = headers['x-forwarded-for'];
    headers['x-forwarded-for'] = clientAddress([forwarded ?? []].flat().join(','), socket.remoteAddress ?? '', proxies);
  });
}
