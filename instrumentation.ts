/** What is to be done once, before the server answers anybody. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { trustAddresses } = await import('./server/rate/trust-addresses');
  const { answerUnavailable } = await import('./server/store/answer-unavailable');
  trustAddresses();
  answerUnavailable();
}
