import { authorBox } from './author-box.ts';
import { commentInvitation } from './comment-invitation.ts';
import { commentThread } from './comment-thread.ts';
import { legalNotice } from './legal-notice.ts';
import { navigation } from './navigation.ts';
import type { FurnitureDetector } from './page.ts';
import { repeatedTitle } from './repeated-title.ts';
import { replyForm } from './reply-form.ts';
import { salesPitch } from './sales-pitch.ts';
import { sharing } from './sharing.ts';
import { signature } from './signature.ts';

/**
 * All detectors, in the order they are asked. Each sees only what the ones before it left over: once
 * form and thread are gone, "near the end" means near the end of the article.
 */
export const DETECTORS: readonly FurnitureDetector[] = [
  replyForm,
  commentThread,
  repeatedTitle,
  legalNotice,
  sharing,
  navigation,
  salesPitch,
  authorBox,
  commentInvitation,
  signature,
];
