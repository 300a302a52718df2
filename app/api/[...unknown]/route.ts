/** An address of the API that there is not: a sentence for programs, where a page would be answered for people. */
export function GET() {
  const message = 'There is nothing at this address of the API.';
  return Response.json({ reason: 'unknownAddress', values: {}, message }, { status: 404 });
}
