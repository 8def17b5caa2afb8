import type {Page, Request} from 'playwright-core';

/**
 * Tells which failed requests were only cut off because the reader left: what a document still had under way (a chunk
 * fetched ahead, say) is aborted by the browser when the next document takes its place, and no page can help that.
 *
 * A request counts as cut off if it was aborted, is not itself a navigation, and belongs to a document that the main
 * frame is about to leave (from the request for the next document until the browser has put that in place) or has left.
 * The events come in that order from one connection, so counting documents suffices; a request that began before
 * anybody listened belongs to the first. An abort in a document that stays stays a failure.
 */
export function leavingOf(page: Page): (failed: Request) => boolean {
  let document = 0;
  let leaving: Request | undefined;
  const bornIn = new WeakMap<Request, number>();
  // A navigation that ends while the old document stands became a download, was answered "no content" or failed.
  const stayed = (request: Request): void => {
    if (request === leaving) leaving = undefined;
  };
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) bornIn.set(request, document);
    else if (request.frame() === page.mainFrame()) leaving = request;
  });
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() || !leaving) return;
    leaving = undefined;
    document += 1;
  });
  page.on('requestfinished', stayed);
  page.on('requestfailed', stayed);
  return (failed) =>
    failed.failure()?.errorText === 'net::ERR_ABORTED' &&
    !failed.isNavigationRequest() &&
    (leaving !== undefined || (bornIn.get(failed) ?? 0) < document);
}
