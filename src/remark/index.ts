import type {Plugin} from 'unified';

/**
 * What happens to a chapter's Markdown before Docusaurus' own transforms, in this order. Each transform reads typed
 * data beside the chapter and leaves static content, so that a page is complete before any script runs.
 */
export const chapterTransforms: (Plugin | [Plugin, unknown])[] = [];
