import 'server-only';
import { unavailableJson } from '../search/json-answer';
import { StoreUnavailable } from './store-unavailable';

/** The answer of a route of the API; 503 with a reason, and when to ask again, where the library cannot be reached. */
export async function whileReachable(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof StoreUnavailable) return unavailableJson();
    throw error;
  }
}
