import 'server-only';
import { StoreUnavailable, unavailableHeaders } from './store-unavailable';

/** The answer of a route of the API; 503 with a reason, and when to ask again, where the library cannot be reached. */
export async function whileReachable(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof StoreUnavailable) return unavailableJson();
    throw error;
  }
}

/** The library cannot be reached: what a reader does is to ask again in a little while. */
function unavailableJson(): Response {
  const message = 'The library cannot be reached at the moment. Ask again in a few seconds.';
  return Response.json({ reason: 'unavailable', values: {}, message }, { status: 503, headers: unavailableHeaders });
}
